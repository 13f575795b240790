package org.daybrief.statement.time;

import org.daybrief.statement.time.TimeWord.Role;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** Times that no calendar holds: "now", "currently", "recent weeks", "the past", "the near future". */
final class ReferenceRule implements TimeRule {

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        if (c.is(i, Role.THE)) {
            return the(c, i);
        }
        if (c.is(i, "current")) {
            return fixed(i, i + 1, "PRESENT_REF");
        }
        TimeWord word = c.word(i);
        if (word == null || word.role() != Role.REFERENCE) {
            return null;
        }
        if (c.is(i, "future")) {
            return c.is(i - 1, "in") ? fixed(i, i + 1, "FUTURE_REF") : null;
        }
        if (c.is(i, "recent") && c.is(i + 1, Role.UNITS)) {
            String value = new Amount(0, -1, false).period(c.word(i + 1).unit());
            return TimePhrase.fixed(i, i + 2, TimeKind.DURATION, value, "recent units");
        }
        return fixed(i, i + 1, word.text());
    }

    private static @Nullable TimePhrase the(Cursor c, int i) {
        int k = c.is(i + 1, "near") || c.is(i + 1, "foreseeable") || c.is(i + 1, "recent") ? i + 2 : i + 1;
        if (c.is(k, "future")) {
            Token next = c.token(k + 1);
            boolean adjective = k == i + 1 && next.is(Token.Kind.WORD) && next.capitalised();
            return adjective ? null : fixed(i, k + 1, "FUTURE_REF");
        }
        boolean noun = c.token(k + 1).is(Token.Kind.MARK);
        return c.is(k, "past") && noun && !c.isHyphen(k + 1) ? fixed(i, k + 1, "PAST_REF") : null;
    }

    private static TimePhrase fixed(int begin, int end, String value) {
        return TimePhrase.fixed(begin, end, TimeKind.DATE, value, "reference");
    }
}
