package org.daybrief.statement.figure;

import org.daybrief.text.Lexicon;
import org.daybrief.text.Phrases;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/** The qualifiers of numbers: "up to", "at least", "around", "or more". */
final class FigureBounds {

    private static final Phrases<NumberBound> BEFORE = read("en/bounds");
    private static final Phrases<NumberBound> AFTER = read("en/bounds-after");

    /**
     * How a number is qualified.
     *
     * @param from first token of the qualifiers before it, the number's own where there are none
     * @param to after the last token of those behind it
     * @param bound what they make of it
     */
    record Qualified(int from, int to, NumberBound bound) {}

    private FigureBounds() {}

    private static Phrases<NumberBound> read(String name) {
        Phrases.Builder<NumberBound> phrases = new Phrases.Builder<>();
        for (String[] row : Lexicon.rows(name)) {
            NumberBound bound = switch (row[0]) {
                case "at-most" -> NumberBound.AT_MOST;
                case "at-least" -> NumberBound.AT_LEAST;
                default -> NumberBound.ABOUT;
            };
            for (String form : row[1].split("\\|")) {
                phrases.add(form, bound);
            }
        }
        return phrases.build();
    }

    /**
     * Reads the qualifiers around the tokens {@code from} to before {@code to}.
     *
     * @param duration whether a stretch of time is measured: "over three years" then mostly means during them
     */
    static Qualified around(SentenceTokens row, int from, int to, boolean duration) {
        NumberBound bound = NumberBound.EXACT;
        int first = from;
        for (int rounds = 0; rounds < 3; rounds++) {
            Phrases.Match<NumberBound> match = BEFORE.before(row, first);
            NumberBound found = match == null ? sign(row, first - 1) : match.value();
            if (found == null || match != null && duration && isPreposition(row, match)) {
                break;
            }
            bound = stronger(bound, found);
            int word = match == null ? first - 1 : match.from();
            row.note(Trail.Kind.FIGURE, "bound before", FigureBounds.class, word, to, word, first);
            first = word;
        }
        if (row.isMark(to, '+') && row.touches(to)) {
            return new Qualified(first, to + 1, stronger(bound, NumberBound.AT_LEAST));
        }
        Phrases.Match<NumberBound> behind = AFTER.at(row, row.joins(to) ? to + 1 : to);
        if (behind != null
                && !row.isNumber(behind.to())
                && !row.lower(behind.to()).equals("than")) {
            row.note(Trail.Kind.FIGURE, "bound behind", FigureBounds.class, from, behind.to(), to, behind.to());
            return new Qualified(first, behind.to(), stronger(bound, behind.value()));
        }
        return new Qualified(first, to, bound);
    }

    private static @Nullable NumberBound sign(SentenceTokens row, int i) {
        if (row.isMark(i, '~') || row.isMark(i, '≈')) {
            return NumberBound.ABOUT;
        }
        if (row.isMark(i, '>') || row.isMark(i, '≥')) {
            return NumberBound.AT_LEAST;
        }
        return row.isMark(i, '<') || row.isMark(i, '≤') ? NumberBound.AT_MOST : null;
    }

    /** "over three years", "within five days": during them; but "was over three years", "took over two hours". */
    private static boolean isPreposition(SentenceTokens row, Phrases.Match<NumberBound> match) {
        if (match.to() - match.from() > 1) {
            return false;
        }
        String before = row.lower(match.from() - 1);
        return switch (row.lower(match.from())) {
            case "within" -> true;
            case "over", "under", "above", "below" ->
                !switch (before) {
                    case "is",
                            "was",
                            "are",
                            "were",
                            "be",
                            "been",
                            "took",
                            "take",
                            "takes",
                            "taken",
                            "last",
                            "lasts",
                            "lasted",
                            "for",
                            "of",
                            "just",
                            "well",
                            "after",
                            "lasting",
                            "taking",
                            "spent",
                            "in" -> true;
                    default -> false;
                };
            default -> false;
        };
    }

    private static NumberBound stronger(NumberBound a, NumberBound b) {
        boolean limit = a == NumberBound.AT_LEAST || a == NumberBound.AT_MOST;
        return limit ? a : b;
    }
}
