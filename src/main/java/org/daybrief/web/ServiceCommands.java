package org.daybrief.web;

import java.util.function.Consumer;

/** The commands of the command line, as they run inside the service. */
public interface ServiceCommands {

    /** Whether the service takes the command of this name. */
    boolean takes(String name);

    /**
     * Runs the command to its end.
     *
     * @param answer takes all that it says
     * @param whenStopped is told what ends the command early
     * @return its exit code
     */
    int run(CommandCall call, CommandStream answer, Consumer<Runnable> whenStopped);
}
