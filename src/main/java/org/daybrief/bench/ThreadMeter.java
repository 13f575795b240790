package org.daybrief.bench;

import java.lang.management.ManagementFactory;

/** What the calling thread has used so far; compilers and garbage collector are other threads. */
final class ThreadMeter {

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private ThreadMeter() {}

    /** Nanoseconds of a processor, so that other programs on the machine disturb little. */
    static long cpuNanos() {
        return THREADS.getCurrentThreadCpuTime();
    }

    static long allocatedBytes() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
