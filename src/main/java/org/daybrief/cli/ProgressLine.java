package org.daybrief.cli;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** One line on a terminal that says how far a long run is; none where the output is redirected. */
final class ProgressLine implements AutoCloseable {

    private static final long QUIET_NANOS = 1_000_000_000L;

    private final @Nullable PrintStream terminal;
    private final long began = System.nanoTime();
    private boolean written;

    private ProgressLine(@Nullable PrintStream terminal) {
        this.terminal = terminal;
    }

    static ProgressLine open(Workplace workplace) {
        return new ProgressLine(workplace.terminal());
    }

    void at(String step, int done, int total) {
        if (terminal == null || System.nanoTime() - began < QUIET_NANOS) {
            return;
        }
        terminal.print("\r" + step + (total == 0 ? "" : " " + done + " of " + total) + "\u001b[K");
        terminal.flush();
        written = true;
    }

    @Override
    public void close() {
        if (written && terminal != null) {
            terminal.print("\r\u001b[K");
            terminal.flush();
        }
    }
}
