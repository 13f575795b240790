package org.daybrief.statement.time;

import org.daybrief.statement.time.Meaning.Fixed;
import org.daybrief.statement.time.TimeWord.Role;
import org.daybrief.text.WordSet;

/** Takes in the words before an expression that TimeML counts as a part of it: "early", "the end of", "nearly", "more than". */
final class Modifiers {

    private static final WordSet NEAR = WordSet.of("about around nearly almost roughly approximately over");
    private static final WordSet BEFORE_THAN = WordSet.of("more less fewer longer");
    /** "the end of": what comes behind is a time as a whole. */
    static final WordSet EDGES = WordSet.of("end beginning start middle close");

    /** The phrase with what belongs to it in front, at the most from token {@code floor} on. */
    TimePhrase extend(Cursor c, TimePhrase phrase, int floor) {
        int begin =
                phrase.kind() == TimeKind.DURATION || isAgo(c, phrase) ? amount(c, phrase.begin()) : date(c, phrase);
        int end = phrase.end();
        if (c.is(end, "or") && c.is(end + 1, "so")) {
            end += 2;
        }
        return phrase.from(Math.max(begin, floor)).to(end);
    }

    private static boolean isAgo(Cursor c, TimePhrase phrase) {
        return c.is(phrase.end() - 1, "ago");
    }

    private static int amount(Cursor c, int begin) {
        String before = c.lower(begin - 1);
        if (NEAR.contains(before)) {
            boolean preposition = c.is(begin, Role.THE)
                    || c.is(begin, Role.SELECTOR)
                    || before.equals("over") && !c.is(begin, Role.A);
            return preposition ? begin : begin - 1;
        }
        if (c.is(begin, Role.THE)) {
            return begin;
        }
        String second = c.lower(begin - 2);
        if (before.equals("than") && BEFORE_THAN.contains(second)) {
            return c.is(begin - 3, "no") || c.is(begin - 3, "not") ? begin - 3 : begin - 2;
        }
        boolean bound = before.equals("least") || before.equals("most");
        if (bound && second.equals("at") || before.equals("to") && second.equals("up")) {
            return begin - 2;
        }
        return begin;
    }

    private static int date(Cursor c, TimePhrase phrase) {
        int begin = phrase.begin();
        if (phrase.meaning() instanceof Fixed fixed && fixed.value().endsWith("_REF")) {
            return begin;
        }
        int k = c.isHyphen(begin - 1) ? begin - 2 : begin - 1;
        if (isEdgeWord(c, k)) {
            return c.is(k - 1, Role.THE) && !c.isHyphen(begin - 1) || c.is(k - 1, Role.THE) ? k - 1 : k;
        }
        if (c.is(k, "in")
                && (c.is(k - 1, "earlier") || c.is(k - 1, "later") || c.is(k - 1, "early") || c.is(k - 1, "late"))
                && c.is(begin, Role.THE)) {
            return k - 1;
        }
        if (c.is(k, "of") && EDGES.contains(c.lower(k - 1))) {
            int edge = k - 1;
            int the = c.is(edge - 1, "very") ? edge - 2 : edge - 1;
            return c.is(the, Role.THE) ? the : edge;
        }
        return c.is(k, "around") && phrase.clock() != null ? k : begin;
    }

    private static boolean isEdgeWord(Cursor c, int k) {
        return switch (c.lower(k)) {
            case "early", "late", "mid", "earlier", "later" -> true;
            default -> false;
        };
    }
}
