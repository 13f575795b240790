package org.daybrief.statement.time;

import org.daybrief.statement.time.TimeWord.Role;
import org.jspecify.annotations.Nullable;

/** What comes again and again: "every morning", "each Thursday", "every two years", "daily", "twice a week". */
final class RecurringRule implements TimeRule {

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        Role role = c.role(i);
        if (role == Role.RECURRING) {
            boolean name = c.token(i).capitalised() && !c.opensSentence(i);
            return name
                    ? null
                    : TimePhrase.fixed(i, i + 1, TimeKind.SET, c.word(i).text(), "recurring");
        }
        if (role == Role.ONCE) {
            boolean rate = c.is(i + 1, Role.A) && c.is(i + 2, Role.UNIT);
            return rate
                    ? set(i, i + 3, new Amount(0, 1, false).period(c.word(i + 2).unit()))
                    : null;
        }
        return every(c, i, i + 1);
    }

    private static @Nullable TimePhrase every(Cursor c, int begin, int k) {
        if (c.is(k, "single")) {
            return every(c, begin, k + 1);
        }
        Amount amount = Amount.at(c, k);
        if (amount != null && c.isUnit(amount.end())) {
            return set(
                    begin, amount.end() + 1, amount.period(c.word(amount.end()).unit()));
        }
        TimeWord word = c.word(k);
        if (word == null) {
            return null;
        }
        return switch (word.role()) {
            case UNIT -> set(begin, k + 1, new Amount(0, 1, false).period(word.unit()));
            case WEEKDAY ->
                c.is(k + 1, Role.PART)
                        ? set(
                                begin,
                                k + 2,
                                "XXXX-WXX-" + word.number() + "T"
                                        + c.word(k + 1).text())
                        : set(begin, k + 1, "XXXX-WXX-" + word.number());
            case PART -> set(begin, k + 1, "XXXX-XX-XXT" + word.text());
            case MONTH -> set(begin, k + 1, "XXXX-" + (word.number() < 10 ? "0" : "") + word.number());
            case SEASON -> set(begin, k + 1, "XXXX-" + word.value());
            default -> null;
        };
    }

    private static TimePhrase set(int begin, int end, String value) {
        return TimePhrase.fixed(begin, end, TimeKind.SET, value, "recurring");
    }
}
