package org.daybrief.statement.time;

import org.daybrief.statement.time.Meaning.Partial;
import org.daybrief.statement.time.TimeWord.Role;
import org.daybrief.text.Token;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Times of the clock: "10 p.m.", "7:15 pm EST", "15:00 GMT", "1430 GMT", "noon", "4 in the morning". */
final class ClockRule implements TimeRule {

    private static final WordSet ZONES = WordSet.of("gmt utc est edt cst cdt mst mdt pst pdt cet cest bst et z");
    private static final WordSet BEFORE =
            WordSet.of("at by around until till from before after to about since past between and near");

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        if (c.is(i, Role.NOON)) {
            boolean name = c.token(i).capitalised() && !c.opensSentence(i);
            boolean kind =
                    c.token(i + 1).is(Token.Kind.WORD) && !BEFORE.contains(c.lower(i - 1)) && c.role(i + 1) == null;
            return name || kind || c.isHyphen(i + 1)
                    ? null
                    : clock(i, i + 1, c.word(i).number(), 0);
        }
        int hour = hour(c, i);
        if (hour < 0) {
            return null;
        }
        int minute = 0;
        int k = i + 1;
        boolean minutes = c.is(k, ":")
                && c.token(k).touches(c.token(i))
                && c.token(k + 1).text().length() == 2
                && c.isNumber(k + 1);
        if (minutes) {
            minute = Integer.parseInt(c.token(k + 1).text());
            k += 2;
        } else if (c.token(i).text().length() > 2) {
            minute = twoDigits(c.token(i).text());
        }
        return hour > 24 || minute < 0 || minute > 59 ? null : marked(c, i, k, hour, minute, minutes);
    }

    private static @Nullable TimePhrase marked(Cursor c, int begin, int k, int hour, int minute, boolean minutes) {
        int half = halfOfDay(c, k);
        boolean plain = c.token(begin).text().length() <= 2;
        if (half >= 0) {
            int of24 = hour > 12 ? hour : hour % 12 + half;
            return withZone(c, clock(begin, k + 1, of24, minute));
        }
        if (plain && (c.is(k, "o'clock") || c.is(k, "in") && c.is(k + 1, "the") && c.is(k + 2, "morning"))) {
            return clock(begin, c.is(k, "in") ? k + 3 : k + 1, hour, minute);
        }
        boolean zone = ZONES.contains(c.lower(k)) && c.token(k).capitalised();
        boolean military = c.token(begin).text().length() == 4 && zone;
        if (minutes && plain && (zone || BEFORE.contains(c.lower(begin - 1))) || military) {
            return withZone(c, clock(begin, k, hour, minute));
        }
        return null;
    }

    private static TimePhrase withZone(Cursor c, TimePhrase clock) {
        int k = clock.end();
        if (ZONES.contains(c.lower(k)) && c.token(k).capitalised()) {
            return clock.to(k + 1);
        }
        return c.is(k, "local") && c.is(k + 1, "time") ? clock.to(k + 2) : clock;
    }

    /** 0 for "a.m.", 12 for "p.m.", -1 for all else. */
    private static int halfOfDay(Cursor c, int i) {
        return switch (c.lower(i)) {
            case "a.m.", "a.m", "am" -> 0;
            case "p.m.", "p.m", "pm" -> 12;
            default -> -1;
        };
    }

    /** The hour of "7", "07", "9.30" and "1430"; -1 for all else. */
    private static int hour(Cursor c, int i) {
        if (!c.isNumber(i)) {
            return -1;
        }
        String text = c.token(i).text();
        int digits = text.length() == 4 && text.indexOf('.') < 0
                ? 2
                : text.indexOf('.') > 0 ? text.indexOf('.') : text.length();
        if (digits > 2 || text.length() > 5) {
            return -1;
        }
        int hour = 0;
        for (int k = 0; k < digits; k++) {
            if (text.charAt(k) < '0' || text.charAt(k) > '9') {
                return -1;
            }
            hour = hour * 10 + text.charAt(k) - '0';
        }
        return hour;
    }

    private static int twoDigits(String text) {
        char a = text.charAt(text.length() - 2);
        char b = text.charAt(text.length() - 1);
        return a >= '0' && a <= '9' && b >= '0' && b <= '9' ? (a - '0') * 10 + b - '0' : -1;
    }

    private static TimePhrase clock(int begin, int end, int hour, int minute) {
        String value = "T" + (hour < 10 ? "0" : "") + hour + (minute < 10 ? ":0" : ":") + minute;
        return TimePhrase.date(begin, end, Partial.NOTHING, "clock").at(value);
    }
}
