package org.daybrief.statement.time;

import org.jspecify.annotations.Nullable;

/**
 * An expression as found, not yet resolved.
 *
 * @param begin index of its first token
 * @param end index after its last token
 * @param clock the time of the day as TimeML writes it after the day: "TMO", "T22:00"; null where it tells none
 * @param rule the rule that found it
 */
record TimePhrase(
        int begin,
        int end,
        TimeKind kind,
        Meaning meaning,
        @Nullable String clock,
        String rule) {

    static TimePhrase date(int begin, int end, Meaning meaning, String rule) {
        return new TimePhrase(begin, end, TimeKind.DATE, meaning, null, rule);
    }

    static TimePhrase fixed(int begin, int end, TimeKind kind, String value, String rule) {
        return new TimePhrase(begin, end, kind, new Meaning.Fixed(value), null, rule);
    }

    TimePhrase from(int newBegin) {
        return new TimePhrase(newBegin, end, kind, meaning, clock, rule);
    }

    TimePhrase to(int newEnd) {
        return new TimePhrase(begin, newEnd, kind, meaning, clock, rule);
    }

    TimePhrase with(Meaning newMeaning) {
        return new TimePhrase(begin, end, kind, newMeaning, clock, rule);
    }

    TimePhrase at(String newClock) {
        return new TimePhrase(begin, end, TimeKind.TIME, meaning, newClock, rule);
    }
}
