package org.daybrief.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.daybrief.statement.Laps;

/** How long each step of the reading took, in nanoseconds of the thread's processor time. */
final class StepTimes implements Laps {

    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private long last;

    /** From now on the first step runs. */
    void start() {
        last = ThreadMeter.cpuNanos();
    }

    @Override
    public void ended(String step) {
        long now = ThreadMeter.cpuNanos();
        nanos.merge(step, now - last, Long::sum);
        last = ThreadMeter.cpuNanos();
    }

    /** In the order in which the steps first ended. */
    Map<String, Long> nanos() {
        return nanos;
    }

    /** Takes the lesser time of each step: what disturbs a measurement only ever adds to it. */
    void least(StepTimes other) {
        other.nanos.forEach((step, time) -> nanos.merge(step, time, Math::min));
    }
}
