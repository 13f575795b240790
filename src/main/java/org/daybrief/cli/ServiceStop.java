package org.daybrief.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** On SIGTERM and SIGINT: lets the service end in good order. A service that was asked to stop and did so has not failed: it ends with 0; one that hangs, with 1. */
final class ServiceStop implements AutoCloseable {

    /** Whoever sends SIGTERM kills after 20 seconds at the earliest; nothing may hang for longer than this. */
    private static final int PATIENCE_SECONDS = 19;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop");

    private ServiceStop() {}

    /** Ready before the service starts. */
    static ServiceStop ready() {
        ServiceStop stop = new ServiceStop();
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    /** Waits until somebody asks for the end. */
    void await() throws InterruptedException {
        asked.await();
    }

    private void stop() {
        asked.countDown();
        try {
            boolean inOrder = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            Runtime.getRuntime().halt(inOrder ? ExitCodes.DONE : ExitCodes.FAILED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The service is over. */
    @Override
    public void close() {
        if (asked.getCount() > 0) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the process ends just now
            }
        }
        ended.countDown();
    }
}
