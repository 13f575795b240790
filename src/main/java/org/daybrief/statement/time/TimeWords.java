package org.daybrief.statement.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.daybrief.statement.time.TimeWord.Role;
import org.daybrief.text.WordMap;
import org.jspecify.annotations.Nullable;

/** The closed classes of English words that expressions of time are made of. */
final class TimeWords {

    private static final Map<String, TimeWord> WORDS = new HashMap<>(1024);
    private static final WordMap<TimeWord> LOOKUP;

    static {
        numbered(
                Role.MONTH, 1, "january february march april may june july august september october november december");
        numbered(Role.MONTH_SHORT, 1, "jan feb mar apr _ jun jul aug sep oct nov dec");
        put("sept", Role.MONTH_SHORT, 9, null);
        numbered(Role.WEEKDAY, 1, "monday tuesday wednesday thursday friday saturday sunday");
        numbered(Role.WEEKDAYS, 1, "mondays tuesdays wednesdays thursdays fridays saturdays sundays");
        numbered(Role.WEEKDAY_SHORT, 1, "mon tue wed thu fri sat sun");
        put("tues", Role.WEEKDAY_SHORT, 2, null);
        put("thurs", Role.WEEKDAY_SHORT, 4, null);
        units();
        seasons();
        partsOfTheDay();
        numerals();
        relations();
        recurring();
        references();
        holidays();
        for (String open : "not still yet".split(" ")) {
            put(open, Role.OPEN, 0, null);
        }
        LOOKUP = WordMap.of(WORDS);
    }

    private TimeWords() {}

    /** What the word (in lower case) can mean; null where it has no part in expressions of time. */
    static @Nullable TimeWord of(String lower) {
        return LOOKUP.get(lower);
    }

    private static void units() {
        for (Unit unit : Unit.values()) {
            String name = unit.name().toLowerCase(Locale.ROOT);
            put(name, Role.UNIT, 0, unit);
            put(unit == Unit.CENTURY ? "centuries" : name + "s", Role.UNITS, 0, unit);
        }
        put("hr", Role.UNIT, 0, Unit.HOUR);
        put("hrs", Role.UNITS, 0, Unit.HOUR);
        put("yr", Role.UNIT, 0, Unit.YEAR);
        put("yrs", Role.UNITS, 0, Unit.YEAR);
        put("fortnight", Role.UNIT, 2, Unit.WEEK);
        put("fortnights", Role.UNITS, 2, Unit.WEEK);
        put("nineties", Role.DECADE, 9, null);
        put("eighties", Role.DECADE, 8, null);
        put("seventies", Role.DECADE, 7, null);
        put("sixties", Role.DECADE, 6, null);
        put("fifties", Role.DECADE, 5, null);
        put("forties", Role.DECADE, 4, null);
        put("thirties", Role.DECADE, 3, null);
        put("twenties", Role.DECADE, 2, null);
        put("period", Role.PERIOD, 0, null);
        put("fiscal", Role.FISCAL, 0, null);
        put("fy", Role.FISCAL, 0, null);
        for (int i = 1; i <= 4; i++) {
            put("q" + i, Role.QUARTER_NAME, i, "Q");
        }
        put("h1", Role.QUARTER_NAME, 1, "H");
        put("h2", Role.QUARTER_NAME, 2, "H");
    }

    private static void seasons() {
        put("spring", Role.SEASON, 0, Season.SP);
        put("summer", Role.SEASON, 0, Season.SU);
        put("autumn", Role.SEASON, 0, Season.FA);
        put("fall", Role.SEASON, 0, Season.FA);
        put("winter", Role.SEASON, 0, Season.WI);
    }

    private static void partsOfTheDay() {
        put("morning", Role.PART, 0, "MO");
        put("afternoon", Role.PART, 0, "AF");
        put("evening", Role.PART, 0, "EV");
        put("night", Role.PART, 0, "NI");
        put("mornings", Role.PARTS, 0, "MO");
        put("afternoons", Role.PARTS, 0, "AF");
        put("evenings", Role.PARTS, 0, "EV");
        put("nights", Role.PARTS, 0, "NI");
        put("noon", Role.NOON, 12, null);
        put("midday", Role.NOON, 12, null);
        put("midnight", Role.NOON, 24, null);
        put("tonight", Role.NIGHT_NAME, 0, "NI");
        put("overnight", Role.NIGHT_NAME, -1, "NI");
        put("yesterday", Role.DAY_NAME, -1, null);
        put("today", Role.DAY_NAME, 0, null);
        put("tomorrow", Role.DAY_NAME, 1, null);
    }

    private static void numerals() {
        numbered(
                Role.CARDINAL,
                1,
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                        + " seventeen eighteen nineteen");
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            put(tens[i], Role.CARDINAL, 20 + 10 * i, null);
        }
        put("hundred", Role.MAGNITUDE, 100, null);
        put("thousand", Role.MAGNITUDE, 1000, null);
        put("million", Role.MAGNITUDE, 1_000_000, null);
        put("dozen", Role.MAGNITUDE, 12, null);
        numbered(
                Role.ORDINAL,
                1,
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                        + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
        put("thirtieth", Role.ORDINAL, 30, null);
        put("few", Role.VAGUE, 0, null);
        put("several", Role.VAGUE, 0, null);
        put("many", Role.VAGUE, 0, null);
        put("couple", Role.COUPLE, 2, null);
        put("half", Role.HALF, 0, null);
    }

    private static void relations() {
        put("last", Role.SELECTOR, -1, Selector.LAST);
        put("past", Role.SELECTOR, -1, Selector.LAST);
        put("latest", Role.SELECTOR, -1, Selector.LAST);
        put("this", Role.SELECTOR, 0, Selector.THIS);
        put("current", Role.SELECTOR, 0, Selector.THIS);
        put("next", Role.SELECTOR, 1, Selector.NEXT);
        put("coming", Role.SELECTOR, 1, Selector.NEXT);
        put("upcoming", Role.SELECTOR, 1, Selector.NEXT);
        put("previous", Role.SELECTOR, -1, Selector.PREVIOUS);
        put("preceding", Role.SELECTOR, -1, Selector.PREVIOUS);
        put("prior", Role.SELECTOR, -1, Selector.PREVIOUS);
        put("same", Role.SELECTOR, 0, Selector.SAME);
        put("that", Role.SELECTOR, 0, Selector.SAME);
        put("following", Role.SELECTOR, 1, Selector.FOLLOWING);
        put("the", Role.THE, 0, null);
        put("a", Role.A, 1, null);
        put("an", Role.A, 1, null);
        for (String edge : "early late mid earlier later beginning start end middle".split(" ")) {
            put(edge, Role.EDGE, 0, null);
        }
        for (String adjective : "comparable corresponding near foreseeable final full single".split(" ")) {
            put(adjective, Role.ADJECTIVE, 0, null);
        }
        put("'", Role.APOSTROPHE, 0, null);
    }

    private static void recurring() {
        put("every", Role.EVERY, 1, null);
        put("each", Role.EVERY, 1, null);
        put("once", Role.ONCE, 1, null);
        put("twice", Role.ONCE, 2, null);
        put("hourly", Role.RECURRING, 0, "PT1H");
        put("daily", Role.RECURRING, 0, "P1D");
        put("nightly", Role.RECURRING, 0, "P1D");
        put("weekly", Role.RECURRING, 0, "P1W");
        put("monthly", Role.RECURRING, 0, "P1M");
        put("yearly", Role.RECURRING, 0, "P1Y");
        put("annually", Role.RECURRING, 0, "P1Y");
    }

    private static void references() {
        for (String present : "now currently nowadays presently current".split(" ")) {
            if (!WORDS.containsKey(present)) {
                put(present, Role.REFERENCE, 0, "PRESENT_REF");
            }
        }
        for (String past : "recently recent lately".split(" ")) {
            put(past, Role.REFERENCE, -1, "PAST_REF");
        }
        for (String future : "future".split(" ")) {
            put(future, Role.REFERENCE, 1, "FUTURE_REF");
        }
    }

    private static void holidays() {
        put("christmas", Role.HOLIDAY, 1225, null);
        put("thanksgiving", Role.HOLIDAY, 1100, null);
        put("halloween", Role.HOLIDAY, 1031, null);
        put("new", Role.HOLIDAY, 101, null);
    }

    private static void numbered(Role role, int first, String words) {
        int number = first;
        for (String word : words.split(" ")) {
            put(word, role, number++, null);
        }
    }

    private static void put(String word, Role role, int number, @Nullable Object value) {
        WORDS.put(word, new TimeWord(role, number, value));
    }
}
