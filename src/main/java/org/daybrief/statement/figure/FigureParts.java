package org.daybrief.statement.figure;

import java.util.List;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.Trail;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells of which figure of the sentence another one is a part: parts are never added to their whole nor held against it. */
final class FigureParts {

    /** A part stands near its whole; it keeps the cost of a hostile sentence small. */
    private static final int NEAR = 6;

    private static final WordSet LEADS = WordSet.of("with including whom which them among");
    private static final WordSet THEM = WordSet.of("them these those whom which");
    private static final WordSet OWNERS = WordSet.of("the its their his her our those these all some about nearly");

    private final SentenceTokens row;
    private final List<FigureDraft> drafts;

    FigureParts(SentenceTokens row, List<FigureDraft> drafts) {
        this.row = row;
        this.drafts = drafts;
    }

    /** The whole of which the figure is a part; null where it is none. */
    @Nullable
    FigureDraft whole(int k) {
        FigureDraft draft = drafts.get(k);
        FigureDraft whole = draft.isBare() || draft.noun == null && isOf(draft.to) ? behind(k) : null;
        if (whole == null && draft.isBare()) {
            whole = front(k);
        }
        if (whole == null) {
            whole = before(k);
        }
        if (whole != null) {
            row.note(
                    Trail.Kind.FIGURE,
                    "part of another",
                    FigureParts.class,
                    draft.from,
                    draft.to,
                    whole.from,
                    whole.to);
        }
        return whole;
    }

    private boolean isOf(int i) {
        return row.lower(i).equals("of");
    }

    /** "nine of the 11 members", "12 of 15 drones": what the second one counts. */
    private @Nullable FigureDraft behind(int k) {
        FigureDraft draft = drafts.get(k);
        FigureDraft next = k + 1 < drafts.size() ? drafts.get(k + 1) : null;
        if (next == null || !isOf(draft.to) || next.unit != null || next.isBare()) {
            return null;
        }
        int at = draft.to + 1;
        while (at < next.from && OWNERS.contains(row.lower(at))) {
            at++;
        }
        return at == next.from && isSmaller(draft, next) ? next : null;
    }

    /** "Of the 900 prisoners, 300 have been released." */
    private @Nullable FigureDraft front(int k) {
        FigureDraft draft = drafts.get(k);
        FigureDraft last = k == 0 ? null : drafts.get(k - 1);
        if (last == null || last.noun == null || last.unit != null) {
            return null;
        }
        int of = last.from - 1;
        while (OWNERS.contains(row.lower(of))) {
            of--;
        }
        boolean opens = isOf(of)
                && (of == row.begin
                        || row.isMark(of - 1, ',')
                        || row.lower(of - 1).equals("and"));
        boolean follows = row.isMark(draft.from - 1, ',') && draft.from - last.reach() <= NEAR;
        return opens && follows && isSmaller(draft, last) ? last : null;
    }

    /** "with 2,600 already there", "500 of them", "including 30 women"; not "along with 500". */
    private @Nullable FigureDraft before(int k) {
        FigureDraft draft = drafts.get(k);
        boolean included = draft.unit == null
                && draft.noun != null
                && draft.noun.persons()
                && row.lower(draft.from - 1).equals("including");
        boolean loose = draft.isBare() || draft.noun == null && isOf(draft.to);
        if (!included && !(loose && leads(draft)) || row.lower(draft.from - 2).equals("compared")) {
            return null;
        }
        for (int j = k - 1; j >= Math.max(0, k - NEAR); j--) {
            FigureDraft whole = drafts.get(j);
            boolean counts = whole.noun != null || whole.counted != null || included && whole.countsPersons();
            if (whole.unit == null && counts && !(included && whole.partOf != null)) {
                return isSmaller(draft, whole) ? whole : null;
            }
        }
        return null;
    }

    private boolean leads(FigureDraft draft) {
        String before = row.lower(draft.from - 1);
        boolean lead = LEADS.contains(before)
                && !row.lower(draft.from - 2).equals("along")
                && !row.lower(draft.from - 2).equals("together");
        boolean ofThem = isOf(draft.to) && THEM.contains(row.lower(draft.to + 1));
        return lead || ofThem || draft.rule.equals(FigureDraft.VAGUE_SHARE);
    }

    private static boolean isSmaller(FigureDraft part, FigureDraft whole) {
        return part.value == null || whole.value == null || part.value.compareTo(whole.value) <= 0;
    }
}
