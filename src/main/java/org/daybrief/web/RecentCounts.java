package org.daybrief.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts how often each did something within a period that begins with its first time. In memory and bounded: looking must write nothing. */
final class RecentCounts {

    private static final int REMEMBERED = 10_000;

    private record Times(int count, Instant first) {}

    private final Clock clock;
    private final Duration period;
    private final Map<String, Times> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Times> eldest) {
            return size() > REMEMBERED;
        }
    };

    RecentCounts(Clock clock, Duration period) {
        this.clock = clock;
        this.period = period;
    }

    synchronized int of(String who) {
        return times(who).count();
    }

    synchronized void add(String who) {
        Times before = times(who);
        known.put(who, new Times(before.count() + 1, before.first()));
    }

    synchronized void forget(String who) {
        known.remove(who);
    }

    private Times times(String who) {
        Times times = known.get(who);
        Instant now = clock.instant();
        return times == null || times.first().plus(period).isBefore(now) ? new Times(0, now) : times;
    }
}
