package org.daybrief.statement.time;

import java.util.ArrayList;
import java.util.List;

/** Finds the expressions of time of a sentence: first the single ones by rule, then those that belong together, then their modifiers. */
final class TimeFinder {

    private final TimeRules rules = new TimeRules();
    private final PhraseJoin joins = new PhraseJoin();
    private final Modifiers modifiers = new Modifiers();

    /** The expressions in order, none overlapping another. */
    List<TimePhrase> find(Cursor c) {
        List<TimePhrase> found = List.of();
        int i = c.first;
        while (i < c.end) {
            TimePhrase phrase = c.word(i) == null && !c.isNumber(i) ? null : rules.match(c, i);
            if (phrase == null && c.isNumber(i) && !found.isEmpty()) {
                phrase = DayRange.next(c, i, found.get(found.size() - 1));
            }
            if (phrase == null) {
                i++;
            } else {
                found = found.isEmpty() ? new ArrayList<>(4) : found;
                add(c, found, phrase);
                i = phrase.end();
            }
        }
        for (int k = 0; k < found.size(); k++) {
            int floor = k == 0 ? c.first : found.get(k - 1).end();
            found.set(k, modifiers.extend(c, found.get(k), floor));
        }
        return found;
    }

    private void add(Cursor c, List<TimePhrase> found, TimePhrase phrase) {
        TimePhrase last = found.isEmpty() ? null : found.get(found.size() - 1);
        TimePhrase joined = last == null ? null : joins.join(c, last, phrase);
        if (joined != null) {
            found.set(found.size() - 1, joined);
        } else {
            found.add(phrase);
        }
    }
}
