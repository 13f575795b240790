package org.daybrief.statement.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.daybrief.statement.time.Meaning.Partial;
import org.daybrief.statement.time.TimeWord.Role;
import org.daybrief.text.Token;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The expressions of time of one sentence, not yet resolved. */
public final class TimeSentence {

    private static final WordSet BACKGROUND = WordSet.of("in since after following before from until by to of and");

    /** "Friday at noon", "Friday is the third day of the fair". */
    private static final WordSet JOINTS = WordSet.of("on at is was marks marked");

    private final Cursor cursor;
    private final List<TimePhrase> phrases;

    TimeSentence(Cursor cursor, List<TimePhrase> phrases) {
        this.cursor = cursor;
        this.phrases = phrases;
    }

    Cursor cursor() {
        return cursor;
    }

    List<TimePhrase> phrases() {
        return phrases;
    }

    public int size() {
        return phrases.size();
    }

    /** Index of the first token of an expression. */
    public int begin(int index) {
        return phrases.get(index).begin();
    }

    /**
     * The day beside a time of the clock or a day of an event: "at 8 p.m. on Friday", "on Friday, the third day of the fair";
     * null where none stands there.
     */
    @Nullable
    TimePhrase dayOf(int index) {
        TimePhrase clock = phrases.get(index);
        if (clock.meaning() != Partial.NOTHING && clock.meaning() != Meaning.DAY_OF_EVENT) {
            return null;
        }
        for (int other : new int[] {index + 1, index - 1, index + 2}) {
            TimePhrase day = other < 0 || other >= phrases.size() ? null : phrases.get(other);
            if (day != null && day.clock() == null && PhraseJoin.isDay(day.meaning()) && joined(clock, day)) {
                return day;
            }
        }
        return null;
    }

    /** Whether nothing but a preposition, marks or the same time in another zone stands between. */
    private boolean joined(TimePhrase one, TimePhrase other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.begin(), other.begin());
        boolean bracket = cursor.is(from, "(");
        if (to - from > (bracket ? 6 : 2)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean word = cursor.token(i).is(Token.Kind.WORD);
            if (!bracket && word && !JOINTS.contains(cursor.lower(i)) || cursor.is(i, ".") || cursor.is(i, ";")) {
                return false;
            }
        }
        return true;
    }

    /** The last day that its words name in full: "November 5, 2024"; null where they name none. */
    public @Nullable LocalDate fullDay() {
        LocalDate last = null;
        for (TimePhrase phrase : phrases) {
            if (phrase.meaning() instanceof Partial p && p.year() != null && p.month() != null && p.day() != null) {
                LocalDate day = PartialResolver.dayOf(p.year(), p.month(), p.day());
                last = day == null || last != null && last.isAfter(day) ? last : day;
            }
        }
        return last;
    }

    /** The last year that its words name in any way; 0 where they name none. */
    public int lastYear() {
        int last = 0;
        for (TimePhrase phrase : phrases) {
            if (phrase.meaning() instanceof Partial p && p.year() != null) {
                last = Math.max(last, p.year());
            }
        }
        return last;
    }

    /** The last year that stands before a noun of its own: "his 2024 campaign", not "after the 2016 election"; 0 where none does. */
    public int lastNamingYear() {
        int last = 0;
        for (TimePhrase phrase : phrases) {
            if (phrase.meaning() instanceof Partial p && p.isYear() && names(phrase)) {
                last = Math.max(last, p.year());
            }
        }
        return last;
    }

    private boolean names(TimePhrase phrase) {
        Token next = cursor.token(phrase.end());
        int before = phrase.begin() - 1;
        boolean owned = cursor.is(before, Role.THE) || OWNERS.contains(cursor.lower(before));
        return phrase.end() - phrase.begin() == 1
                && owned
                && next.is(Token.Kind.WORD)
                && !BACKGROUND.contains(next.lower())
                && !BACKGROUND.contains(cursor.lower(before - 1));
    }

    private static final Set<String> OWNERS = Set.of("his her its their our 's ' \u2019s this".split(" "));
}
