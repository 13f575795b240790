package org.daybrief.statement.time;

import org.daybrief.text.Token;
import org.daybrief.text.WordSet;

/** Whether the clause around an expression speaks of what was or of what is to come. */
enum Tense {
    PAST,
    FUTURE,
    OPEN;

    private static final int REACH = 16;

    private static final WordSet WILL = WordSet.of("will 'll won't shall tomorrow upcoming");

    /** They speak of the past as often: they count only where no other verb tells. */
    private static final WordSet MODALS = WordSet.of("would may could might can must should");

    /** "is due to", "plans to": what follows is to come. */
    private static final WordSet PLANS = WordSet.of("""
            expected scheduled due slated set poised likely going is are supposed plan plans intend intends hope
            hopes want wants planning expect expects ready unlikely bound preparing""");

    private static final WordSet PLANNED_FOR = WordSet.of("scheduled planned set slated due expected");

    /** Their present tense beside a day speaks of a timetable: "the fair opens on Friday". */
    private static final WordSet TIMETABLE = WordSet.of("""
            opens starts begins meets votes arrives leaves returns travels ends closes resumes expires reopens""");

    /** The nearest verb form before the expression tells, else the nearest one behind it, else a modal. */
    static Tense around(Cursor c, TimePhrase phrase) {
        boolean weekday = phrase.meaning() instanceof Meaning.Partial partial && partial.isWeekday();
        if (c.is(phrase.begin(), "earlier")) {
            return PAST;
        }
        if (c.is(phrase.begin(), "later")) {
            return FUTURE;
        }
        Tense told = prepositional(c, phrase.begin(), weekday);
        if (told != OPEN) {
            return told;
        }
        boolean modal = false;
        for (int i = phrase.begin() - 1; i >= Math.max(c.first, phrase.begin() - REACH); i--) {
            if (parts(c, i)) {
                break;
            }
            Tense tense = of(c, i);
            if (tense != OPEN) {
                return tense;
            }
            if (c.is(i, "would") || weekday && TIMETABLE.contains(c.lower(i))) {
                return FUTURE;
            }
            modal |= isModal(c, i);
        }
        if (weekday && c.token(phrase.end()).is(Token.Kind.GENITIVE)) {
            return PAST;
        }
        return modal ? FUTURE : behind(c, phrase.end());
    }

    private static Tense behind(Cursor c, int end) {
        for (int i = end; i < Math.min(c.end, end + REACH); i++) {
            Tense tense = of(c, i);
            if (tense != OPEN) {
                return tense;
            }
            if (isModal(c, i)) {
                return FUTURE;
            }
        }
        return OPEN;
    }

    /** "until Friday" and "set for Friday" lie ahead even where the clause tells of the past. */
    private static Tense prepositional(Cursor c, int begin, boolean weekday) {
        return switch (c.lower(begin - 1)) {
            case "until", "till" -> weekday ? FUTURE : OPEN;
            case "for" -> weekday || PLANNED_FOR.contains(c.lower(begin - 2)) ? FUTURE : OPEN;
            case "of" -> c.is(begin - 2, "ahead") ? FUTURE : OPEN;
            case "by" -> weekday ? OPEN : FUTURE;
            case "since" -> PAST;
            case "effective" -> FUTURE;
            default -> OPEN;
        };
    }

    private static boolean parts(Cursor c, int i) {
        return c.is(i, ";") || c.is(i, ":") || c.isDash(i) && !c.isHyphen(i);
    }

    private static boolean isModal(Cursor c, int i) {
        return MODALS.contains(c.lower(i)) && !c.token(i).capitalised();
    }

    private static Tense of(Cursor c, int i) {
        String word = c.lower(i);
        if (word.length() < 2) {
            return OPEN;
        }
        if (c.is(i + 1, "to") && PLANS.contains(word)) {
            return isPastAuxiliary(c, i - 1) ? PAST : FUTURE;
        }
        if (WILL.contains(word)) {
            return c.is(i + 1, "have") ? PAST : FUTURE;
        }
        if (word.equals("to") && c.is(i + 1, "be") && !isPastAuxiliary(c, i - 1)) {
            return FUTURE;
        }
        if (word.equals("scheduled") && !isPastAuxiliary(c, i - 1)) {
            return FUTURE;
        }
        boolean past = word.equals("has") || word.equals("have") || PastForms.has(word);
        return past && !isPassiveNow(c, i) ? PAST : OPEN;
    }

    private static boolean isPastAuxiliary(Cursor c, int i) {
        return switch (c.lower(i)) {
            case "was", "were", "had", "been" -> true;
            default -> false;
        };
    }

    private static boolean isPassiveNow(Cursor c, int i) {
        return switch (c.lower(i - 1)) {
            case "is", "are", "be", "being", "the", "a", "an", "isn't", "aren't" -> true;
            default -> false;
        };
    }
}
