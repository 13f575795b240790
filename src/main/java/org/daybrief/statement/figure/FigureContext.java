package org.daybrief.statement.figure;

import java.math.BigDecimal;
import java.util.List;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds what a bare number counts from the words around it: the noun stands before it, is that of its neighbour, or of the sentence before. */
final class FigureContext {

    private static final BigDecimal SMALL = BigDecimal.valueOf(1000);
    private static final WordSet GROUPS = WordSet.of("""
            family group crew team crowd band gang squad nation country city town village population community
            audience congregation panel party unit class jury""");
    private static final int REACH = 12;
    private static final WordSet PARTICIPLES = WordSet.of("taken were was are have had held hurt sent left lost put");
    private static final WordSet COMPARISONS = WordSet.of("from with to than not rather of");

    private final SentenceTokens row;
    private final List<FigureDraft> drafts;
    private final FigureParts parts;
    private final NumberOf numberOf;
    private final OthersLikeThem others;
    private final MeasuredBefore measured;

    FigureContext(SentenceTokens row, List<FigureDraft> drafts, DatedTokens dated, @Nullable PeopleBefore previous) {
        this.row = row;
        this.drafts = drafts;
        this.parts = new FigureParts(row, drafts);
        this.numberOf = new NumberOf(row, drafts, previous);
        this.measured = new MeasuredBefore(row, drafts, dated);
        this.others = new OthersLikeThem(row, drafts, previous);
    }

    void resolve() {
        for (int k = drafts.size() - 1; k >= 0; k--) {
            takeFromNext(k);
        }
        for (int k = 1; k < drafts.size(); k++) {
            sameAgain(k);
        }
        for (int k = 0; k < drafts.size(); k++) {
            resolve(k);
            measured.complete(k);
        }
    }

    /** "The group has 11 members; nine of the 11 agreed": a definite number tells of those counted before. */
    private void sameAgain(int k) {
        FigureDraft draft = drafts.get(k);
        if (!draft.isBare() || draft.value == null || !row.lower(draft.from - 1).equals("the")) {
            return;
        }
        for (int j = k - 1; j >= 0 && j >= k - 3; j--) {
            FigureDraft last = drafts.get(j);
            if (last.unit == null && !last.isBare() && draft.value.equals(last.value)) {
                draft.countLike(last, row);
            }
        }
    }

    private void resolve(int k) {
        FigureDraft draft = drafts.get(k);
        FigureDraft whole = parts.whole(k);
        if (isGroup(draft)) {
            draft.counted = row.text(draft.from - 2, draft.from - 1);
            draft.unitName = "people";
        } else if (whole != null) {
            draft.partOf = whole;
            draft.countLike(whole, row);
        } else if (draft.isBare() && draft.casualty == null && !numberOf.tells(k) && !others.tells(k)) {
            takeFromLast(k);
        } else if (draft.isBare() && draft.casualty != null) {
            if (!others.tells(k)) {
                takeFromLast(k);
            }
            draft.unitName = "people";
        }
    }

    /** A small number that counts nothing to be found is left out: "his last four", "the two argued". */
    static boolean countsNothing(FigureDraft draft) {
        boolean plain = draft.bound == NumberBound.EXACT || draft.bound == NumberBound.RANGE;
        BigDecimal value = draft.value == null ? draft.high : draft.value;
        return draft.isBare()
                && draft.casualty == null
                && plain
                && value != null
                && value.compareTo(SMALL) < 0
                && value.stripTrailingZeros().scale() <= 0;
    }

    /** "a family of five", "a nation of 9.4 million". */
    private boolean isGroup(FigureDraft draft) {
        boolean free = draft.unit == null && (draft.noun == null || !draft.noun.persons());
        return free && row.lower(draft.from - 1).equals("of") && GROUPS.contains(row.lower(draft.from - 2));
    }

    /** "from 5 to 7 ships", "5, 7 or 9 per cent": the first ones share the noun or unit of the last. */
    private void takeFromNext(int k) {
        FigureDraft draft = drafts.get(k);
        boolean open = draft.isBare() || draft.unit != null && draft.noun == null;
        if (!open || k + 1 >= drafts.size()) {
            return;
        }
        FigureDraft next = drafts.get(k + 1);
        boolean joined = next.from - draft.to == 1
                && (row.lower(draft.to).equals("to")
                        || row.lower(draft.to).equals("or")
                        || row.lower(draft.to).equals("and"));
        if (!joined && draft.isBare() && sharesNoun(draft, next)) {
            draft.counted = row.text(draft.to, draft.to + 1) + " " + row.text(next.noun.to() - 1, next.noun.to());
            draft.unitName = next.unitName;
        }
        if (joined && sharesMeasure(draft, next)) {
            draft.countLike(next, row);
        } else if (joined && draft.isBare() && (next.unit == null || next.unit.kind() != FigureUnits.Kind.MONEY)) {
            draft.countLike(next, row);
        }
    }

    /** "about 30% and 25% of the pier". */
    private static boolean sharesMeasure(FigureDraft draft, FigureDraft next) {
        return draft.unit != null && next.noun != null && draft.unit.equals(next.unit);
    }

    /** "4,000 Danish and 1,300 Polish soldiers", "1.3 million active and 7.5 million reserve sailors". */
    private boolean sharesNoun(FigureDraft draft, FigureDraft next) {
        return next.from - draft.to == 2
                && (row.isCapitalised(draft.to) || describes(draft))
                && row.lower(draft.to + 1).equals("and")
                && next.unit == null
                && next.noun != null
                && next.noun.to() - next.noun.from() > 1;
    }

    /** Whether the word behind the number can only describe: what is counted by more than one stands in the plural. */
    private boolean describes(FigureDraft draft) {
        String lower = row.lower(draft.to);
        return row.isWord(draft.to)
                && draft.casualty == null
                && !lower.endsWith("s")
                && !lower.endsWith("ly")
                && !CountedNouns.stops(lower);
    }

    /** "four miners were hurt and 30 taken to a clinic": the subject is the same noun. */
    private boolean goesOn(FigureDraft last, FigureDraft draft) {
        boolean joined = row.lower(draft.from - 1).equals("and") || row.isMark(draft.from - 1, ',');
        String next = row.lower(draft.to);
        boolean participle =
                PARTICIPLES.contains(next) || next.length() > 4 && next.endsWith("ed") && row.isWord(draft.to);
        return joined && participle && last.noun.persons() && draft.from - last.reach() <= REACH;
    }

    /** "12 ships, up from 5", "two are injured": what the figure before counts. */
    private void takeFromLast(int k) {
        FigureDraft draft = drafts.get(k);
        FigureDraft before = k == 0 ? null : drafts.get(k - 1);
        FigureDraft last = before != null && before.partOf != null ? before.partOf : before;
        if (last == null || last.noun == null || last.unit != null) {
            return;
        }
        boolean compared = draft.from - last.reach() <= 4 && COMPARISONS.contains(row.lower(draft.from - 1));
        boolean casualty = draft.casualty != null && last.noun.persons();
        if (compared || casualty || goesOn(last, draft)) {
            draft.counted = row.text(last.noun.from(), last.noun.to());
            draft.unitName = last.unitName;
        }
    }
}
