package org.daybrief.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Everything about who gets editions by mail. */
@Command(
        name = "subscribers",
        mixinStandardHelpOptions = true,
        subcommands = {
            SubscribersAddCommand.class,
            SubscribersListCommand.class,
            SubscribersStateCommands.Remove.class,
            SubscribersStateCommands.Pause.class,
            SubscribersStateCommands.Resume.class,
            SubscribersImportCommand.class,
            SubscribersExportCommand.class
        },
        description = "Say who gets editions by mail.")
final class SubscribersCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: daybrief subscribers add, list, remove, pause, resume, import or export");
    }
}
