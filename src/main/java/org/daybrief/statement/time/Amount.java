package org.daybrief.statement.time;

import org.daybrief.statement.time.TimeWord.Role;
import org.jspecify.annotations.Nullable;

/**
 * How many of a unit: "18", "twenty-four", "a few", "two and a half", "8 to 10".
 *
 * @param end after its last token
 * @param value the number, the lower one of two; -1 where the words are vague
 * @param half whether a half is added
 * @param most the higher one of two; 0 where there is one number only
 */
record Amount(int end, int value, boolean half, int most) {

    private static final int VAGUE = -1;

    Amount(int end, int value, boolean half) {
        this(end, value, half, 0);
    }

    /** The amount that begins with token {@code i}; null where none does. "a" counts only before a word of amount. */
    static @Nullable Amount at(Cursor c, int i) {
        Amount one = single(c, i);
        if (one == null) {
            return null;
        }
        int k = one.end;
        boolean joined = c.is(k, "to") || c.is(k, "or") || c.is(k, "and") || c.isDash(k);
        Amount other = joined && one.value > 0 ? single(c, k + 1) : null;
        if (other != null && other.value > one.value && !c.is(k, "and")) {
            return new Amount(other.end, one.value, false, other.value);
        }
        if (c.is(k, "and") && c.is(k + 1, Role.A) && c.is(k + 2, Role.HALF)) {
            return new Amount(k + 3, one.value, true);
        }
        return one;
    }

    private static @Nullable Amount single(Cursor c, int i) {
        if (c.isNumber(i)) {
            return number(c, i);
        }
        Role role = c.role(i);
        if (role == null) {
            return null;
        }
        return switch (role) {
            case A -> ofA(c, i);
            case CARDINAL -> cardinal(c, i);
            case VAGUE -> new Amount(i + 1, VAGUE, false);
            case COUPLE -> c.is(i - 1, Role.SELECTOR) ? new Amount(c.is(i + 1, "of") ? i + 2 : i + 1, 2, false) : null;
            default -> null;
        };
    }

    private static @Nullable Amount ofA(Cursor c, int i) {
        Role next = c.role(i + 1);
        if (next == Role.VAGUE) {
            return new Amount(i + 2, VAGUE, false);
        }
        if (next == Role.COUPLE) {
            return new Amount(c.is(i + 2, "of") ? i + 3 : i + 2, 2, false);
        }
        if (next == Role.MAGNITUDE) {
            return new Amount(i + 2, c.word(i + 1).number(), false);
        }
        return null;
    }

    private static @Nullable Amount number(Cursor c, int i) {
        int value = c.digits(i);
        if (value < 0) {
            return thousands(c, i);
        }
        if (c.digits(i + 1) == 1 && c.is(i + 2, "/") && c.digits(i + 3) == 2) {
            return new Amount(i + 4, value, true);
        }
        if (c.is(i + 1, "½")) {
            return new Amount(i + 2, value, true);
        }
        return new Amount(i + 1, value, false);
    }

    private static @Nullable Amount thousands(Cursor c, int i) {
        String text = c.token(i).text();
        if (text.endsWith(".5") && text.length() <= 5 && text.indexOf(',') < 0) {
            int whole = 0;
            for (int k = 0; k < text.length() - 2; k++) {
                if (!Character.isDigit(text.charAt(k))) {
                    return null;
                }
                whole = whole * 10 + Character.digit(text.charAt(k), 10);
            }
            return new Amount(i + 1, whole, true);
        }
        if (text.length() > 9 || text.indexOf(',') < 0) {
            return null;
        }
        int value = 0;
        for (int k = 0; k < text.length(); k++) {
            char ch = text.charAt(k);
            if (ch >= '0' && ch <= '9') {
                value = value * 10 + ch - '0';
            } else if (ch != ',') {
                return null;
            }
        }
        return new Amount(i + 1, value, false);
    }

    private static Amount cardinal(Cursor c, int i) {
        int value = c.word(i).number();
        int k = i + 1;
        int unit = c.skipHyphen(k);
        if (value >= 20 && c.is(unit, Role.CARDINAL) && c.word(unit).number() < 10) {
            value += c.word(unit).number();
            k = unit + 1;
        }
        while (c.is(k, Role.MAGNITUDE) && value < 1_000_000) {
            value *= c.word(k).number();
            k++;
        }
        return new Amount(k, value, false);
    }

    /** The TIMEX3 value of so many of the unit: "P2W", "PT24H", "PXD", "P2Y6M"; "8 to 10 years" keep both ends: "P8Y/P10Y". */
    String period(Unit unit) {
        return most == 0 ? one(unit) : one(unit) + "/" + new Amount(end, most, false).one(unit);
    }

    private String one(Unit unit) {
        String begin = unit.ofClock ? "PT" : "P";
        if (value < 0) {
            return begin + "X" + letterOfVague(unit);
        }
        String number = Long.toString((long) value * unit.factor());
        if (half && value == 0) {
            return halfOf(unit);
        }
        if (!half) {
            return begin + number + unit.letter;
        }
        return switch (unit) {
            case YEAR -> begin + number + "Y6M";
            case HOUR -> begin + number + "H30M";
            case MINUTE -> begin + number + "M30S";
            case DECADE, CENTURY -> begin + ((long) value * unit.factor() + unit.factor() / 2) + "Y";
            default -> begin + number + ".5" + unit.letter;
        };
    }

    private static String halfOf(Unit unit) {
        return switch (unit) {
            case MINUTE -> "PT30S";
            case HOUR -> "PT30M";
            case DAY -> "PT12H";
            case YEAR -> "P6M";
            case DECADE -> "P5Y";
            case CENTURY -> "P50Y";
            default -> "P0.5" + unit.letter;
        };
    }

    private static String letterOfVague(Unit unit) {
        return switch (unit) {
            case DECADE -> "E";
            case CENTURY -> "C";
            default -> unit.letter;
        };
    }
}
