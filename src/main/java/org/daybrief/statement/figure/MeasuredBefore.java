package org.daybrief.statement.figure;

import java.util.List;
import org.daybrief.text.Lexicon;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.Token;
import org.daybrief.text.Trail;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What an amount measures, where that stands before it: "a fine of $20m", "cut its stake to 12 per cent", "oil prices rose
 * 4 per cent". Only a noun that the list knows to be measurable will do: any other word there may be who or where.
 */
final class MeasuredBefore {

    /** A subject is no longer than that. */
    private static final int LONGEST = 10;
    /** Words before the noun that belong to it: "total net profit". */
    private static final int MODIFIERS = 4;

    private static final WordSet NOUNS = nouns();
    private static final WordSet LINKS = WordSet.of("of by to from at");
    private static final WordSet VERBS = WordSet.of("""
            rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing climbed climb
            climbs jumped jump jumps dropped drop drops declined decline declines increased increase increases
            decreased decrease decreases slipped slip slips soared soar surged surge plunged plunge dipped dip
            gained gain gains lost eased ease shrank shrunk shrink slowed widened narrowed reached reach reaches
            hit hits totalled totaled totals total amounted amounts amount stood stand stands is was are were be
            been averaged averages exceeded exceeds exceed topped surpassed remained remains remain ended closed
            opened traded edged advanced retreated tumbled sank swelled rebounded went crept came doubled tripled
            added shed""");
    private static final WordSet AUXILIARIES =
            WordSet.of("has have had will would could may might should is are was were been be being also now already");
    private static final WordSet CLAUSE_OPENERS = WordSet.of("""
            that which who while when if because as and but or said says say than where after before though""");
    private static final WordSet OPENERS = WordSet.of("""
            a an the its his her their our my this that these those each every all some in of on for with by from
            into over under between""");
    private static final WordSet ARTICLES = WordSet.of("a an the its his her their our my");
    /** They say how the amount was reckoned, not what it measures. */
    private static final WordSet SUMS = WordSet.of("""
            total sum amount equivalent average maximum minimum record high low number figure median mean excess
            region tune lot end rest half third quarter cost""");

    private static final WordSet INSIDE = WordSet.of("of in from on for at by with to into");
    private static final WordSet TURNS =
            WordSet.of("up down from to against compared with versus or a record only just");

    private final SentenceTokens row;
    private final List<FigureDraft> drafts;
    private final DatedTokens dated;

    MeasuredBefore(SentenceTokens row, List<FigureDraft> drafts, DatedTokens dated) {
        this.row = row;
        this.drafts = drafts;
        this.dated = dated;
    }

    private static WordSet nouns() {
        StringBuilder words = new StringBuilder();
        for (String[] row : Lexicon.rows("en/measured-nouns")) {
            words.append(row[0]).append(' ').append(row[1].replace('|', ' ')).append(' ');
        }
        return WordSet.of(words.toString());
    }

    /** Completes the amount where the words before it tell what it measures. */
    void complete(int k) {
        FigureDraft draft = drafts.get(k);
        if (draft.noun != null || draft.counted != null || !measures(draft)) {
            return;
        }
        int p = draft.from - 1;
        if (LINKS.contains(row.lower(p)) && dated.isTaken(p - 1)) {
            p = undated(p);
        }
        CountedNouns.@Nullable Noun noun =
                p < draft.from - 1 || LINKS.contains(row.lower(p)) ? endingAt(p, false) : null;
        if (noun == null && row.lower(p).equals("of") && draft.unit != null) {
            noun = owner(p);
        }
        if (noun == null) {
            noun = subject(p);
        }
        if (noun != null) {
            draft.counted = row.text(noun.from(), noun.to());
            row.note(
                    Trail.Kind.FIGURE,
                    "measured: noun before",
                    MeasuredBefore.class,
                    draft.from,
                    draft.to,
                    noun.from(),
                    noun.to());
        } else if (k > 0) {
            draft.counted = turned(drafts.get(k - 1), draft);
        }
    }

    /** The link of "cut losses | this month | by $2 million", as if nothing stood before it but the noun. */
    private int undated(int link) {
        int at = link;
        while (dated.isTaken(at - 1)) {
            at--;
        }
        return NOUNS.contains(row.lower(at - 1)) ? at : link;
    }

    private static boolean measures(FigureDraft draft) {
        if (draft.unit == null) {
            return draft.casualty == null && draft.unitName == null && !draft.share;
        }
        return switch (draft.unit.kind()) {
            case TIME, AGE -> false;
            default -> true;
        };
    }

    /** The noun phrase that ends before token {@code to}, where its head can be measured. */
    private CountedNouns.@Nullable Noun endingAt(int to, boolean subject) {
        if (!NOUNS.contains(row.lower(to - 1)) || dated.isTaken(to - 1)) {
            return null;
        }
        int from = to - 1;
        while (from > row.begin && to - from <= MODIFIERS && modifies(from - 1)) {
            from--;
        }
        // "a net profit of", but "expects profit of": without a word that opens the phrase its first one may be the
        // verb
        boolean opened = row.at(from - 1).kind() == Token.Kind.GENITIVE
                || OPENERS.contains(row.lower(from - 1))
                || subject && (from == row.begin || opensClause(from - 1));
        return new CountedNouns.Noun(opened ? from : to - 1, to, false);
    }

    private boolean opensClause(int i) {
        return CLAUSE_OPENERS.contains(row.lower(i)) || row.isMark(i, ',');
    }

    private boolean isAdverb(int i) {
        return row.lower(i).endsWith("ly") && !NOUNS.contains(row.lower(i));
    }

    /** "a top payout of $3,000", "a range of 500 km": between an article and "of" any noun will do that is not itself a sum. */
    private CountedNouns.@Nullable Noun owner(int of) {
        int from = of;
        while (from > row.begin && of - from <= MODIFIERS && modifies(from - 1) && !row.isCapitalised(from - 1)) {
            from--;
        }
        boolean article =
                ARTICLES.contains(row.lower(from - 1)) || row.at(from - 1).kind() == Token.Kind.GENITIVE;
        return from < of && article && !SUMS.contains(row.lower(of - 1))
                ? new CountedNouns.Noun(from, of, false)
                : null;
    }

    private boolean modifies(int i) {
        String lower = row.lower(i);
        return row.isWord(i)
                && !CountedNouns.stops(lower)
                && !dated.isTaken(i)
                && !VERBS.contains(lower)
                && !CLAUSE_OPENERS.contains(lower)
                && !(lower.endsWith("ed") && lower.length() > 4)
                && !isAdverb(i);
    }

    /** The subject of the verb that stands before token p, at most an adverb and a preposition between. */
    private CountedNouns.@Nullable Noun subject(int p) {
        int verb = LINKS.contains(row.lower(p)) ? p - 1 : p;
        while (isAdverb(verb)) {
            verb--;
        }
        if (!VERBS.contains(row.lower(verb))) {
            return null;
        }
        int end = verb;
        while (AUXILIARIES.contains(row.lower(end - 1)) || isAdverb(end - 1)) {
            end--;
        }
        int head = -1;
        for (int i = end - 1; i >= row.begin && i >= end - LONGEST; i--) {
            if (!row.isWord(i) && !dated.isTaken(i) && !row.joins(i) || CLAUSE_OPENERS.contains(row.lower(i))) {
                break;
            }
            boolean closes = i + 1 == end || CountedNouns.stops(row.lower(i + 1)) || dated.isTaken(i + 1);
            if (closes && NOUNS.contains(row.lower(i)) && !dated.isTaken(i)) {
                head = i;
            }
        }
        CountedNouns.Noun noun = head < 0 ? null : endingAt(head + 1, true);
        if (noun != null && isInsidePhrase(noun.from())) {
            return null;
        }
        return noun == null || !row.lower(head + 1).equals("of") ? noun : withComplement(noun, end);
    }

    /** "the relief from the | heating bill | was": not the bill is so high. */
    private boolean isInsidePhrase(int from) {
        int before =
                OPENERS.contains(row.lower(from - 1)) && !INSIDE.contains(row.lower(from - 1)) ? from - 2 : from - 1;
        return INSIDE.contains(row.lower(before)) && before > row.begin;
    }

    /** "the price | of oil". */
    private CountedNouns.Noun withComplement(CountedNouns.Noun noun, int end) {
        int to = noun.to() + 1;
        while (to < end && modifies(to)) {
            to++;
        }
        return to > noun.to() + 1 ? new CountedNouns.Noun(noun.from(), to, false) : noun;
    }

    /** "rose to 4 per cent from 3", "closed at $42, down 2 per cent": the same thing is measured again. */
    private @Nullable String turned(FigureDraft last, FigureDraft draft) {
        boolean turns = last.counted != null && last.noun == null && draft.from - last.reach() <= LONGEST;
        for (int i = last.reach(); turns && i < draft.from; i++) {
            turns = TURNS.contains(row.lower(i))
                    || dated.isTaken(i)
                    || dated.isTaken(i + 1)
                    || row.isMark(i, ',') && i + 1 < draft.from;
        }
        return turns && draft.from > last.reach() ? last.counted : null;
    }
}
