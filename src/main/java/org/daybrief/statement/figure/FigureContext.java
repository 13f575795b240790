package org.daybrief.statement.figure;

import java.math.BigDecimal;
import java.util.List;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds what a bare number counts from the words around it: the noun stands before it, is that of its neighbour, or of the sentence before. */
final class FigureContext {

    private static final int LOOK_BACK = 14;
    /** A part stands near its whole; it keeps the cost of a hostile sentence small. */
    private static final int NEAR = 6;

    private static final BigDecimal SMALL = BigDecimal.valueOf(1000);
    private static final WordSet GROUPS = WordSet.of("""
            family group crew team crowd band gang squad nation country city town village population community
            audience congregation panel party unit class jury""");

    private static final WordSet PARTS = WordSet.of("with including whom which them among");
    private static final WordSet COMPARISONS = WordSet.of("from with to than not rather of");
    private static final WordSet SUMS = WordSet.of("figure number total tally count toll estimate");

    private final SentenceTokens row;
    private final List<FigureDraft> drafts;

    FigureContext(SentenceTokens row, List<FigureDraft> drafts) {
        this.row = row;
        this.drafts = drafts;
    }

    /** @param previous the last figure of people in the sentence before; null where there is none */
    void resolve(@Nullable FigureDraft previous, @Nullable String previousCounted) {
        for (int k = drafts.size() - 1; k >= 0; k--) {
            takeFromNext(k);
        }
        for (int k = 0; k < drafts.size(); k++) {
            FigureDraft draft = drafts.get(k);
            FigureDraft whole = draft.isBare() || isOf(draft) ? part(k) : null;
            if (isGroup(draft)) {
                draft.counted = row.text(draft.from - 2, draft.from - 1);
                draft.unitName = "people";
            } else if (whole != null) {
                draft.partOf = whole;
                copy(whole, draft);
            } else if (draft.isBare() && draft.casualty == null && !sum(draft, previous, previousCounted)) {
                takeFromLast(k);
            } else if (draft.isBare() && draft.casualty != null) {
                takeFromLast(k);
                draft.unitName = "people";
            }
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

    /** "a family of five", "a nation of 4.8 million". */
    private boolean isGroup(FigureDraft draft) {
        boolean free = draft.unit == null && (draft.noun == null || !draft.noun.persons());
        return free && row.lower(draft.from - 1).equals("of") && GROUPS.contains(row.lower(draft.from - 2));
    }

    private boolean isOf(FigureDraft draft) {
        return draft.noun == null && row.lower(draft.to).equals("of");
    }

    /** "from 5 to 7 ships", "5, 7 or 9 per cent": the first ones share the noun or unit of the last. */
    private void takeFromNext(int k) {
        FigureDraft draft = drafts.get(k);
        if (!draft.isBare() || k + 1 >= drafts.size()) {
            return;
        }
        FigureDraft next = drafts.get(k + 1);
        boolean joined = next.from - draft.to == 1
                && (row.lower(draft.to).equals("to")
                        || row.lower(draft.to).equals("or")
                        || row.lower(draft.to).equals("and"));
        if (!joined && sharesNoun(draft, next)) {
            draft.counted = row.text(draft.to, draft.to + 1) + " " + row.text(next.noun.to() - 1, next.noun.to());
            draft.unitName = next.unitName;
        }
        if (joined && (next.unit == null || next.unit.kind() != FigureUnits.Kind.MONEY)) {
            copy(next, draft);
        }
    }

    /** "4,000 Danish and 1,300 Polish soldiers". */
    private boolean sharesNoun(FigureDraft draft, FigureDraft next) {
        return next.from - draft.to == 2
                && row.isCapitalised(draft.to)
                && row.lower(draft.to + 1).equals("and")
                && next.unit == null
                && next.noun != null
                && next.noun.to() - next.noun.from() > 1;
    }

    /** "with 2,600 already there", "500 of them": a part of the figure before; not "along with 500". */
    private @Nullable FigureDraft part(int k) {
        FigureDraft draft = drafts.get(k);
        String before = row.lower(draft.from - 1);
        boolean lead = PARTS.contains(before)
                && !row.lower(draft.from - 2).equals("along")
                && !row.lower(draft.from - 2).equals("together");
        boolean ofThem = row.lower(draft.to).equals("of")
                && (row.lower(draft.to + 1).equals("them")
                        || row.lower(draft.to + 1).equals("these")
                        || row.lower(draft.to + 1).equals("those")
                        || row.lower(draft.to + 1).equals("whom"));
        boolean vague = draft.rule.equals(FigureDraft.VAGUE_SHARE);
        if (!lead && !ofThem && !vague || row.lower(draft.from - 2).equals("compared")) {
            return null;
        }
        for (int j = k - 1; j >= Math.max(0, k - NEAR); j--) {
            FigureDraft whole = drafts.get(j);
            if (whole.unit == null && (whole.noun != null || whole.counted != null)) {
                boolean smaller = draft.value == null || whole.value == null || draft.value.compareTo(whole.value) <= 0;
                return smaller ? whole : null;
            }
        }
        return null;
    }

    private void copy(FigureDraft from, FigureDraft to) {
        to.unitName = from.unitName;
        to.unit = from.unit;
        if (from.noun != null && to.noun == null) {
            to.counted = row.text(from.noun.from(), from.noun.to());
        } else if (from.counted != null && to.noun == null) {
            to.counted = from.counted;
        }
    }

    /** "the number of troops there was around 11,000", "the death toll rose to 12", "the figure is closer to 12,000". */
    private boolean sum(FigureDraft draft, @Nullable FigureDraft previous, @Nullable String previousCounted) {
        int first = Math.max(row.begin, draft.from - LOOK_BACK);
        for (int i = draft.from - 1; i >= first; i--) {
            String lower = row.lower(i);
            if (row.isMark(i, ';') || row.isMark(i, '"') || lower.equals("while")) {
                return false;
            }
            if (!SUMS.contains(lower)) {
                continue;
            }
            if (row.lower(i + 1).equals("of")) {
                CountedNouns.Noun noun = new CountedNouns(row).counted(i + 1, false);
                if (noun != null && noun.to() <= draft.from) {
                    draft.counted = row.text(noun.from(), noun.to());
                    draft.unitName = noun.persons() ? "people" : null;
                    return true;
                }
                return false;
            }
            if (lower.equals("toll")) {
                boolean death = row.lower(i - 1).equals("death");
                draft.counted = death ? row.text(i - 1, i + 1) : row.lower(i);
                draft.unitName = "people";
                return true;
            }
            if (previous != null
                    && previousCounted != null
                    && (row.lower(i - 1).equals("the") || row.lower(i - 1).equals("that"))) {
                draft.counted = previousCounted;
                draft.unitName = previous.unitName;
                return true;
            }
            return false;
        }
        return false;
    }

    /** "12 ships, up from 5", "two are injured": what the figure before counts. */
    private void takeFromLast(int k) {
        FigureDraft draft = drafts.get(k);
        FigureDraft last = k == 0 ? null : drafts.get(k - 1);
        if (last == null || last.noun == null || last.unit != null) {
            return;
        }
        boolean compared = draft.from - last.reach() <= 4 && COMPARISONS.contains(row.lower(draft.from - 1));
        boolean casualty = draft.casualty != null && last.noun.persons();
        if (compared || casualty) {
            draft.counted = row.text(last.noun.from(), last.noun.to());
            draft.unitName = last.unitName;
        }
    }
}
