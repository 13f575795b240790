package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.VerbGroup;
import org.daybrief.statement.clause.Words;
import org.daybrief.text.NumberWords;
import org.daybrief.text.Token;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The units of a line that tell what was said. */
public final class SaidContent {

    private static final int ASIDE = 10;

    /** Behind a comma and before somebody else's words they open the article's next clause: ", while ports voiced doubts". */
    private static final WordSet CONTRASTS = WordSet.of("while whereas");

    private SaidContent() {}

    /** First unit and the one behind the last; null where there is none. {@code next} is the saying behind this one in the line. */
    public static int @Nullable [] of(Saying saying, @Nullable Saying next) {
        Line line = saying.line();
        int behind = saying.shape() == Saying.Shape.VERB_FIRST || saying.shape() == Saying.Shape.ACCORDING_TO
                ? saying.source().end()
                : saying.end();
        int end = Math.min(semicolon(line, behind), nextSaying(saying, next, behind));
        if (saying.source() != null
                && saying.source().first() > saying.end()
                && saying.shape() == Saying.Shape.SHARED) {
            end = Math.min(end, saying.source().first() - 1);
        }
        end = trimEnd(line, behind, end);
        if (saying.shape() != Saying.Shape.VERB_FIRST
                && saying.shape() != Saying.Shape.ACCORDING_TO
                && saying.shape() != Saying.Shape.PASSIVE) {
            int first = contentBegin(line, Adjuncts.behindHearer(saying, behind), end);
            if (saying.shape() == Saying.Shape.NOUN) {
                int last = NounCues.contentEnd(saying, Math.max(first, behind + 1), end);
                return first < last ? new int[] {first, last} : null;
            }
            boolean aside = saying.shape() == Saying.Shape.SUBJECT_FIRST
                    && !qualifiesNumber(line, first)
                    && Adjuncts.fill(saying, first, end);
            if (aside && !standsBehind(saying)) {
                return null;
            }
            if (first < end && !line.lower(first).equals(",") && !aside) {
                return new int[] {first, TrailingComment.begin(line, first, end)};
            }
        } else if (saying.first() == 0 && saying.shape() == Saying.Shape.ACCORDING_TO) {
            int first = line.lower(behind).equals(",") ? behind + 1 : behind;
            return first < end ? new int[] {first, end} : null;
        }
        int before = Math.min(
                saying.first(),
                saying.source() == null ? saying.first() : saying.source().first());
        end = trimEnd(line, 0, before);
        return end > 0 ? new int[] {0, end} : null;
    }

    /** "The dam held, Lee told reporters on Monday.": what is said stands before, shut off by a comma. */
    private static boolean standsBehind(Saying saying) {
        int first = saying.source() == null ? saying.first() : saying.source().first();
        return saying.line().isQuote(first - 1)
                || first > 1 && saying.line().lower(first - 1).equals(",");
    }

    /** Where the next verb of the same speaker begins: "said the dam held | and added that it needed paint". */
    private static int nextSaying(Saying saying, @Nullable Saying next, int behind) {
        Line line = saying.line();
        if (next != null && next.shape() == Saying.Shape.SUBJECT_FIRST && next.source() != null) {
            int opener = next.source().first() - 1;
            boolean turns = CONTRASTS.contains(line.lower(opener))
                    && line.lower(opener - 1).equals(",");
            return turns && opener > behind ? opener : line.size();
        }
        if (next == null || next.shape() != Saying.Shape.SHARED || next.first() <= behind) {
            return line.size();
        }
        int end = VerbGroup.before(line, next.first()).first();
        String before = line.lower(end - 1);
        boolean joined = before.equals("and") || before.equals("but") || before.equals("or");
        end = joined ? end - 1 : end;
        return joined || before.equals(",") ? Math.max(end, behind) : line.size();
    }

    /** Behind "that" or a colon; "said in a statement that" and "said on Monday" have nothing before it that was said. */
    private static int contentBegin(Line line, int behind, int end) {
        String next = line.lower(behind);
        // "confirmed for the first time that": how often, and not what
        boolean time = next.equals("for") && line.lower(behind + 3).equals("time");
        boolean aside = time
                || Words.PREPOSITIONS.contains(next)
                        && !next.equals("of")
                        && !next.equals("for")
                        && !next.equals("about")
                        && !next.equals("against")
                || Words.DAYS_AND_MONTHS.contains(next)
                || next.equals("that")
                || next.equals(":")
                || next.equals("to");
        if (!aside || qualifiesNumber(line, behind)) {
            return behind;
        }
        for (int i = behind; i < end && i - behind < ASIDE; i++) {
            if (line.lower(i).equals("that") || line.lower(i).equals(":")) {
                return i + 1;
            }
        }
        return next.equals("to") || !opensQuoteClause(line, behind) ? behind : end;
    }

    /** "said at least 40", "said between five and ten", "said over 900". */
    private static boolean qualifiesNumber(Line line, int i) {
        String second = line.lower(i + 1);
        boolean number = line.is(i + 1, Token.Kind.NUMBER) || NumberWords.belowHundred(second) > 0;
        return switch (line.lower(i)) {
            case "at" -> second.equals("least") || second.equals("most");
            case "between" -> number;
            case "over", "under", "around", "near" -> number && !isYear(second);
            default -> false;
        };
    }

    private static boolean isYear(String lower) {
        return lower.length() == 4 && (lower.startsWith("19") || lower.startsWith("20"));
    }

    private static boolean opensQuoteClause(Line line, int behind) {
        String verb = line.lower(behind - 1);
        return verb.equals("said")
                || verb.equals("says")
                || verb.equals("told")
                || verb.equals("say")
                || verb.equals("added")
                || verb.equals("wrote");
    }

    private static int semicolon(Line line, int from) {
        for (int i = from; i < line.size(); i++) {
            if (line.lower(i).equals(";")) {
                return i;
            }
        }
        return line.size();
    }

    private static int trimEnd(Line line, int low, int end) {
        while (end > low
                && !line.isQuote(end - 1)
                && !Character.isLetterOrDigit(line.lower(end - 1).charAt(0))
                && "%)’'".indexOf(line.lower(end - 1).charAt(0)) < 0) {
            end--;
        }
        return end;
    }
}
