package org.daybrief.statement.time;

import java.util.Set;

/** Whether the clause around an expression speaks of what was or of what is to come. */
enum Tense {
    PAST,
    FUTURE,
    OPEN;

    private static final int REACH = 14;

    private static final Set<String> FUTURE_WORDS = Set.of(
            "will",
            "'ll",
            "won't",
            "shall",
            "would",
            "plans",
            "upcoming",
            "tomorrow",
            "due",
            "expects",
            "hopes",
            "must",
            "should",
            "may",
            "could",
            "might",
            "can");
    private static final Set<String> BEFORE_TO = Set.of(
            "expected",
            "scheduled",
            "due",
            "planned",
            "slated",
            "set",
            "poised",
            "likely",
            "going",
            "is",
            "are",
            "supposed",
            "plans",
            "intends",
            "hopes",
            "wants",
            "agreed",
            "planning");
    private static final Set<String> PAST_WORDS = Set.of(
            "was",
            "were",
            "had",
            "did",
            "said",
            "told",
            "made",
            "went",
            "came",
            "took",
            "fell",
            "rose",
            "won",
            "lost",
            "held",
            "met",
            "began",
            "sent",
            "gave",
            "saw",
            "got",
            "found",
            "left",
            "became",
            "ran",
            "shot",
            "hit",
            "struck",
            "spoke",
            "wrote",
            "paid",
            "sold",
            "bought",
            "led",
            "cut",
            "broke",
            "brought",
            "built",
            "drew",
            "flew",
            "kept",
            "knew",
            "laid",
            "spent",
            "stood",
            "swept",
            "threw",
            "thought",
            "heard",
            "has",
            "have",
            "wasn't",
            "weren't",
            "didn't",
            "hadn't",
            "put",
            "grew",
            "chose",
            "drove",
            "felt",
            "fought",
            "beat",
            "slid",
            "sank",
            "shut",
            "tore",
            "blew",
            "caught",
            "killed",
            "died",
            "closed",
            "announced");

    /** The nearest verb form before the expression tells, else the nearest one behind it. */
    static Tense around(Cursor c, int begin, int end) {
        for (int i = begin - 1; i >= Math.max(c.first, begin - REACH); i--) {
            if (parts(c, i)) {
                break;
            }
            Tense tense = of(c, i);
            if (tense != OPEN) {
                return tense;
            }
        }
        for (int i = end; i < Math.min(c.end, end + REACH); i++) {
            Tense tense = of(c, i);
            if (tense != OPEN) {
                return tense;
            }
        }
        return OPEN;
    }

    private static boolean parts(Cursor c, int i) {
        return c.is(i, ";") || c.is(i, ":") || c.isDash(i) && !c.isHyphen(i);
    }

    private static Tense of(Cursor c, int i) {
        String word = c.lower(i);
        if (word.length() < 2) {
            return OPEN;
        }
        if (c.is(i + 1, "to") && BEFORE_TO.contains(word)) {
            return c.is(i - 1, "was") || c.is(i - 1, "were") || c.is(i - 1, "had") || word.equals("agreed")
                    ? PAST
                    : FUTURE;
        }
        if (FUTURE_WORDS.contains(word) && !(word.equals("may") && c.token(i).capitalised())) {
            return c.is(i + 1, "have") ? PAST : FUTURE;
        }
        boolean past = PAST_WORDS.contains(word) || word.endsWith("ed") && word.length() > 4;
        return past && !isPassiveNow(c, i) ? PAST : OPEN;
    }

    private static boolean isPassiveNow(Cursor c, int i) {
        return switch (c.lower(i - 1)) {
            case "is", "are", "be", "being", "the", "a", "an", "isn't", "aren't" -> true;
            default -> false;
        };
    }
}
