package org.daybrief.statement.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybrief.statement.figure.CasualtyWords.Role;
import org.daybrief.statement.figure.CasualtyWords.Word;
import org.daybrief.text.Phrases;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Gives each number of killed, injured or dead its word, so that "four were killed and two injured" counts two different things,
 * and makes a figure of the one person that a sentence tells of without a number ("a man was shot dead").
 */
final class Casualties {

    /** Words that may stand between those counted and their verb: "four people inside the house were killed". */
    private static final int REACH = 9;

    private static final WordSet CLAUSE_ENDS = WordSet.of("""
            and but while when after before because if as which where although though or said says told than""");
    private static final WordSet OBJECTS = WordSet.of("""
            the a an his her their its my our him them himself herself themselves each one another some more it
            us me you people someone several many""");
    private static final WordSet UNREAL = WordSet.of("""
            could may might would should can will must if whenever not never no nearly almost without when wants
            want cannot shall n't didn't unless""");

    private final SentenceTokens row;
    private final List<FigureDraft> drafts;

    /** Tokens that belong to a figure already, counted from the sentence's first. */
    private final BitSet taken = new BitSet();
    /** Where the phrase of a single person begins, and what befell that person. */
    private final Map<Integer, String> singles = new HashMap<>();

    Casualties(SentenceTokens row, List<FigureDraft> drafts) {
        this.row = row;
        this.drafts = drafts;
    }

    void mark() {
        if (!speaksOfCasualties()) {
            return;
        }
        for (FigureDraft draft : drafts) {
            taken.set(draft.from - row.begin, draft.to - row.begin);
        }
        for (int k = 0; k < drafts.size(); k++) {
            FigureDraft draft = drafts.get(k);
            if (mayBePersons(draft)) {
                String found = before(draft);
                draft.casualty = found == null ? listed(k) : found;
            }
        }
        addSingles();
        for (int k = drafts.size() - 1; k >= 0; k--) {
            FigureDraft draft = drafts.get(k);
            if (draft.casualty == null && mayBePersons(draft)) {
                String found = after(draft);
                draft.casualty = found == null ? sharedWithNext(k) : found;
            }
        }
    }

    private boolean speaksOfCasualties() {
        for (int i = row.begin; i < row.end; i++) {
            boolean noun = row.lower(i).equals("of") && CasualtyWords.nounBefore(row, i) != null;
            if (noun || CasualtyWords.mayStart(row.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBePersons(FigureDraft draft) {
        return draft.unit == null && (draft.unitName == null || draft.countsPersons());
    }

    /** "killing four people", "shot and killed 3", "the deaths of 3 men". */
    private @Nullable String before(FigureDraft draft) {
        int at = draft.from;
        while (row.lower(at - 1).equals("the")
                || row.lower(at - 1).equals("all")
                || row.lower(at - 1).equals("another")) {
            at--;
        }
        if (row.lower(at - 1).equals("of")) {
            Phrases.Match<Word> noun = CasualtyWords.nounBefore(row, at - 1);
            return noun == null ? null : noun.value().shown();
        }
        Phrases.Match<Word> verb = CasualtyWords.before(row, at);
        if (verb == null || verb.value().role() != Role.TRANSITIVE) {
            return null;
        }
        return active(verb);
    }

    /** The verbs of a chain that ends with this one, or null where they are passive ("were killed 12 hours after"). */
    private @Nullable String active(Phrases.Match<Word> last) {
        String shown = last.value().shown();
        int at = last.from();
        while (true) {
            int k = at;
            while (CasualtyWords.isAdverb(row.lower(k - 1)) && CasualtyWords.before(row, k) == null) {
                k--;
            }
            Phrases.Match<Word> other =
                    row.lower(k - 1).equals("and") || row.lower(k - 1).equals("or")
                            ? CasualtyWords.before(row, k - 1)
                            : null;
            if (other == null || other.value().role() != Role.TRANSITIVE) {
                return CasualtyWords.isBe(row.lower(k - 1)) ? null : shown;
            }
            shown = other.value().shown() + " " + row.lower(k - 1) + " " + shown;
            at = other.from();
        }
    }

    /** "killing 3 soldiers and 5 civilians": the verb stands before the first of the list only. */
    private @Nullable String listed(int k) {
        if (k == 0) {
            return null;
        }
        FigureDraft last = drafts.get(k - 1);
        int gap = drafts.get(k).from - last.reach();
        boolean joined = gap == 1 && (row.lower(last.reach()).equals("and") || row.isMark(last.reach(), ','))
                || gap == 2
                        && row.isMark(last.reach(), ',')
                        && row.lower(last.reach() + 1).equals("and");
        boolean named = drafts.get(k).noun != null && last.noun != null && last.noun.persons();
        return joined && named && last.casualty != null && after(drafts.get(k)) == null ? last.casualty : null;
    }

    /** "one woman and two men were killed": the verb stands behind the last of the list only. */
    private @Nullable String sharedWithNext(int k) {
        if (k + 1 >= drafts.size()) {
            return null;
        }
        FigureDraft next = drafts.get(k + 1);
        int at = drafts.get(k).reach();
        boolean joined = next.from - at == 1
                && (row.lower(at).equals("and")
                        || row.isMark(at, ',')
                        || row.lower(at).equals("or"));
        return joined && next.casualty != null && before(next) == null ? next.casualty : null;
    }

    /** "four people were killed or wounded", "two dead", "600 troops have been killed". */
    private @Nullable String after(FigureDraft draft) {
        int at = draft.reach();
        if (draft.noun == null && row.lower(at).equals("of")) {
            return null;
        }
        boolean auxiliary = false;
        int last = Math.min(row.end, at + REACH);
        for (int k = at; k < last; k++) {
            String lower = row.lower(k);
            Phrases.Match<Word> word = CasualtyWords.at(row, k);
            if (word != null && word.value().participle()) {
                boolean direct = k == at || auxiliary || onlyAdverbs(at, k);
                boolean free = auxiliary || word.value().role() != Role.TRANSITIVE || !takesObject(word.to());
                return direct && free ? chain(word) : null;
            }
            if (CasualtyWords.isAuxiliary(lower)) {
                auxiliary = true;
            } else if (auxiliary && !CasualtyWords.isAdverb(lower) && !lower.equals("in")) {
                return null;
            } else if (!row.isWord(k) && !row.isNumber(k) || CLAUSE_ENDS.contains(lower) || isTaken(k)) {
                return null;
            }
        }
        return null;
    }

    private boolean onlyAdverbs(int from, int to) {
        for (int k = from; k < to; k++) {
            if (!CasualtyWords.isAdverb(row.lower(k))
                    && !row.lower(k).equals("who")
                    && !row.lower(k).equals("more")) {
                return false;
            }
        }
        return true;
    }

    private boolean isTaken(int i) {
        return i >= row.begin && taken.get(i - row.begin);
    }

    /** "three men shot a guard": active, so the men are not the victims. */
    private boolean takesObject(int i) {
        String lower = row.lower(i);
        return OBJECTS.contains(lower)
                || isTaken(i)
                || row.isWord(i)
                        && !CountedNouns.stops(lower)
                        && !CasualtyWords.isAdverb(lower)
                        && CasualtyWords.at(row, i) == null
                        && !lower.endsWith("ly")
                        && !isTime(lower);
    }

    private static boolean isTime(String lower) {
        return lower.endsWith("day") || lower.equals("dead");
    }

    /** The word with those joined to it: "killed or wounded". */
    private String chain(Phrases.Match<Word> first) {
        StringBuilder shown = new StringBuilder(first.value().shown());
        int at = first.to();
        while (true) {
            boolean joint = row.lower(at).equals("and") || row.lower(at).equals("or");
            int k = joint ? at + 1 : at;
            while (joint && CasualtyWords.isAdverb(row.lower(k)) && CasualtyWords.at(row, k) == null) {
                k++;
            }
            Phrases.Match<Word> next = CasualtyWords.at(row, k);
            if (!joint || next == null || !next.value().participle() || takesObject(next.to())) {
                return shown.toString();
            }
            shown.append(' ')
                    .append(row.lower(at))
                    .append(' ')
                    .append(next.value().shown());
            at = next.to();
        }
    }

    /** "a man was killed", "killing one", "the death of a boy": one person each, told without a number. */
    private void addSingles() {
        List<FigureDraft> found = new ArrayList<>();
        for (int i = row.end - 1; i >= row.begin; i--) {
            String lower = row.lower(i);
            boolean article = lower.equals("a") || lower.equals("an") || lower.equals("one") || lower.equals("another");
            FigureDraft draft = article && !isTaken(i) ? single(i) : null;
            if (draft != null) {
                found.add(draft);
            }
        }
        if (!found.isEmpty()) {
            drafts.addAll(found);
            drafts.sort((a, b) -> Integer.compare(a.from, b.from));
        }
    }

    private @Nullable FigureDraft single(int i) {
        int head = personAfter(i + 1);
        if (head < 0 && !row.lower(i).equals("one")) {
            return null;
        }
        int to = head < 0 ? i + 1 : head + 1;
        FigureDraft draft = new FigureDraft(i, to, i, "one person");
        draft.noun = head < 0 ? null : new CountedNouns.Noun(head, head + 1, true);
        String casualty = before(draft);
        int verb = casualty == null ? to : i;
        casualty = casualty == null ? after(draft) : casualty;
        if (casualty == null && row.lower(to).equals("and")) {
            casualty = singles.get(to + 1);
        }
        if (casualty == null || isUnreal(verb)) {
            return null;
        }
        singles.put(i, casualty);
        boolean nested = taken.get(i - row.begin, to - row.begin).cardinality() > 0;
        draft.from = nested ? to - 1 : i;
        draft.number = draft.from;
        draft.value = BigDecimal.ONE;
        draft.unitName = "people";
        draft.casualty = casualty;
        return draft;
    }

    /** The noun of "a 15-year-old Chicago boy", -1 where the phrase names no person. */
    private int personAfter(int i) {
        int last = Math.min(row.end, i + 8);
        for (int k = i; k < last; k++) {
            if (PersonNouns.isSingular(row.lower(k))
                    && !row.joins(k + 1)
                    && !PersonNouns.isSingular(row.lower(k + 1))) {
                return k;
            }
            boolean inside = row.isWord(k) && !CountedNouns.stops(row.lower(k)) || row.isNumber(k) || row.isHyphen(k);
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }

    /** "if a man is killed", "could have killed a man", "nearly killed a man": nobody was. */
    private boolean isUnreal(int verb) {
        int from = Math.max(row.begin, verb - 6);
        int to = Math.min(row.end, verb + 4);
        for (int k = from; k < to; k++) {
            boolean infinitive = row.lower(k).equals("to") && CasualtyWords.mayStart(row.lower(k + 1));
            if (infinitive || UNREAL.contains(row.lower(k))) {
                return true;
            }
        }
        return false;
    }
}
