package org.daybrief.statement.time;

import org.daybrief.statement.time.TimeWord.Role;
import org.daybrief.text.Token;
import org.daybrief.text.WordSet;

/** Whether the clause around an expression speaks of what was or of what is to come. */
enum Tense {
    PAST,
    FUTURE,
    /** Whatever the verbs say: the one that is not so far. */
    NEAREST,
    OPEN;

    private static final int REACH = 16;

    private static final WordSet WILL = WordSet.of("will 'll won't shall tomorrow upcoming");

    /** They speak of the past as often: they count only where no other verb tells. */
    private static final WordSet MODALS = WordSet.of("would may could might can must should");

    /** "is due to", "plans to": what follows is to come. */
    private static final WordSet PLANS =
            WordSet.of("expected scheduled due slated set poised likely going is are supposed plan plans planned intend"
                    + " intends hope hopes hoped want wants planning expect expects ready unlikely bound preparing"
                    + " vowed pledged promised");

    /** "agreed to buy the mill in February": the mill changes hands then; of a weekday the words may speak of the deal. */
    private static final WordSet DECISIONS =
            WordSet.of("agreed agreement agreements deal decided decision proposal proposed offered");

    /** Participles of a forecast: "are expected in May", "a vote due on Friday", "the trial scheduled for June". */
    private static final WordSet FORECASTS =
            WordSet.of("expected due scheduled slated anticipated projected forecast planned");

    private static final WordSet AWAITING = WordSet.of("""
            postpone postponed postponing cancel canceling cancelling attend boycott skip delay delaying await
            awaiting expecting preview""");

    private static final WordSet ARTICLES = WordSet.of("the a an this its his her their");

    private static final WordSet PLANNED_FOR = WordSet.of("scheduled planned set slated due expected");

    /** Their present tense beside a day speaks of a timetable: "the fair opens on Friday". */
    private static final WordSet TIMETABLE = WordSet.of("""
            opens starts begins meets meet votes arrives leaves returns travels ends closes resumes expires reopens""");

    /** The nearest verb form before the expression tells, else the nearest one behind it, else a modal. */
    static Tense around(Cursor c, TimePhrase phrase) {
        boolean weekday = phrase.meaning() instanceof Meaning.Partial partial && partial.isWeekday();
        if (c.is(phrase.begin(), "earlier")) {
            return PAST;
        }
        if (c.is(phrase.begin(), "later") && !weekday) {
            return FUTURE;
        }
        Tense told = prepositional(c, phrase.begin(), weekday);
        if (told != OPEN) {
            return told;
        }
        if (endsAt(c, phrase.begin(), weekday)) {
            return NEAREST;
        }
        if (weekday && c.token(phrase.end()).is(Token.Kind.GENITIVE)) {
            return isAhead(c, phrase.end()) || isAwaited(c, phrase.begin()) ? FUTURE : PAST;
        }
        boolean modal = false;
        for (int i = phrase.begin() - 1; i >= Math.max(c.first, phrase.begin() - REACH); i--) {
            if (parts(c, i)) {
                break;
            }
            Tense tense = weekday ? of(c, i, true) : ofDate(c, i);
            if (tense != OPEN) {
                return tense;
            }
            if (c.is(i, "would") || weekday && TIMETABLE.contains(c.lower(i))) {
                return FUTURE;
            }
            modal |= isModal(c, i) && !(weekday && isDenied(c, i));
        }
        return modal ? FUTURE : behind(c, phrase.end());
    }

    /** "Friday's vote will" and "Friday's vote could" lie ahead; else the thing that a day owns is one of the news, so past. */
    private static boolean isAhead(Cursor c, int genitive) {
        for (int i = genitive + 1; i < Math.min(c.end, genitive + 5); i++) {
            if (WILL.contains(c.lower(i)) || isModal(c, i)) {
                return true;
            }
        }
        return false;
    }

    /** "postponed Friday's vote", "ahead of Friday's vote": what is put off or awaited is still to come. */
    private static boolean isAwaited(Cursor c, int begin) {
        return AWAITING.contains(c.lower(begin - 1)) || c.is(begin - 1, "of") && c.is(begin - 2, "ahead");
    }

    /** "until mid-November", "through January": the end of something is the nearest one, whatever the verb. */
    private static boolean endsAt(Cursor c, int begin, boolean weekday) {
        int before = c.is(begin - 1, Role.A) ? begin - 2 : begin - 1;
        return !weekday && (c.is(before, "until") || c.is(before, "till") || c.is(before, "through"));
    }

    /** "neither could be reached Friday" tells of the past, "the court could rule Friday" does not. */
    private static boolean isDenied(Cursor c, int i) {
        if (!c.is(i, "could")) {
            return false;
        }
        for (int k = i + 1; k > i - REACH / 2; k--) {
            switch (c.lower(k)) {
                case "not", "neither", "nor", "none", "nobody" -> {
                    return true;
                }
                default -> {
                    // ask the next word
                }
            }
        }
        return false;
    }

    /** As {@link #of}, for months and days of months: they lie far enough off for a decision to point at them. */
    private static Tense ofDate(Cursor c, int i) {
        return c.is(i + 1, "to") && DECISIONS.contains(c.lower(i)) ? NEAREST : of(c, i, false);
    }

    private static Tense behind(Cursor c, int end) {
        for (int i = end; i < Math.min(c.end, end + REACH); i++) {
            Tense tense = of(c, i, false);
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
            case "until", "till" -> !weekday ? OPEN : isOver(c, begin) ? PAST : FUTURE;
            case "for" -> weekday || PLANNED_FOR.contains(c.lower(begin - 2)) ? FUTURE : OPEN;
            case "of" -> c.is(begin - 2, "ahead") ? FUTURE : OPEN;
            case "by" -> weekday ? OPEN : isOver(c, begin) ? PAST : FUTURE;
            case "since" -> PAST;
            case "effective" -> FUTURE;
            default -> OPEN;
        };
    }

    /** "until Friday, they had refused": what lasted until then has changed since. */
    private static boolean isOver(Cursor c, int begin) {
        boolean opens = c.opensSentence(begin - 1);
        for (int i = begin + 1; opens && i < Math.min(c.end, begin + REACH / 2); i++) {
            if (c.is(i, "had") || c.is(i, "was") || c.is(i, "were")) {
                return true;
            }
        }
        return false;
    }

    private static boolean parts(Cursor c, int i) {
        return c.is(i, ";") || c.is(i, ":") || c.isDash(i) && !c.isHyphen(i);
    }

    private static boolean isModal(Cursor c, int i) {
        return MODALS.contains(c.lower(i)) && !c.token(i).capitalised();
    }

    private static Tense of(Cursor c, int i, boolean weekday) {
        String word = c.lower(i);
        if (word.length() < 2) {
            return OPEN;
        }
        if (c.is(i + 1, "to") && PLANS.contains(word)) {
            return isPastAuxiliary(c, i - 1) && !word.equals("planning") ? PAST : FUTURE;
        }
        if (WILL.contains(word)) {
            return c.is(i + 1, "have") ? PAST : FUTURE;
        }
        if (word.equals("to") && c.is(i + 1, "be") && !isPastAuxiliary(c, i - 1)) {
            return FUTURE;
        }
        if (FORECASTS.contains(word) && isForecast(c, i)) {
            return FUTURE;
        }
        if (word.equals("set") && (c.is(i + 1, "on") || c.is(i + 1, "in"))) {
            return PAST;
        }
        if (weekday && (word.equals("has") || word.equals("have")) && c.is(i + 1, Role.A)) {
            return FUTURE;
        }
        boolean past = word.equals("has") || word.equals("have") || PastForms.has(word);
        return past && !isPassiveNow(c, i) ? PAST : OPEN;
    }

    /** Whether the participle speaks of what is to come: "is now expected", "findings due"; not "was expected", "he planned". */
    private static boolean isForecast(Cursor c, int i) {
        int k = i - 1;
        while (k > i - 4 && isBetween(c, k)) {
            k--;
        }
        if (isPastAuxiliary(c, k) || c.is(i - 1, "previously") || c.is(i - 1, "originally")) {
            return false;
        }
        boolean present = c.is(k, "is") || c.is(k, "are") || c.is(k, "be");
        return present
                || c.is(i, "due") && !c.is(i + 1, "process")
                || c.is(i, "scheduled")
                || c.is(i, "slated")
                || places(c, i + 1);
    }

    private static boolean isBetween(Cursor c, int i) {
        return c.lower(i).endsWith("ly") || c.is(i, "now") || c.is(i, "not") || c.is(i, "also") || c.is(i, "still");
    }

    /** "planned for", "expected in": the date of the plan follows at once. */
    private static boolean places(Cursor c, int i) {
        return switch (c.lower(i)) {
            case "for", "in", "on", "by", "at", "early", "late", "next", "later" -> true;
            default -> c.is(i, Role.WEEKDAY);
        };
    }

    private static boolean isPastAuxiliary(Cursor c, int i) {
        return switch (c.lower(i)) {
            case "was", "were", "had", "been" -> true;
            default -> false;
        };
    }

    /** "is closed", "to be paid", "a limited offer", "a still unspecified date": no past. */
    private static boolean isPassiveNow(Cursor c, int i) {
        int k = i - 1;
        while (k > i - 3 && isBetween(c, k)) {
            k--;
        }
        if (ARTICLES.contains(c.lower(k))) {
            return true;
        }
        return switch (c.lower(k)) {
            case "is", "are", "be", "being", "isn't", "aren't" -> true;
            default -> false;
        };
    }
}
