package org.daybrief.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Everything about the settings. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        subcommands = {ConfigCommand.Check.class, ConfigHashCommand.class},
        description = "Check the settings, hash a password for them.")
final class ConfigCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: daybrief config check, daybrief config hash");
    }

    /** Reads the settings as a run would. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Say OK, or list every problem of the settings with its line and end with 2.")
    static final class Check implements Callable<Integer> {

        @Mixin
        SettingsOptions options = new SettingsOptions();

        @Spec
        CommandSpec spec;

        @Override
        public Integer call() throws Exception {
            return Frame.settings(spec, options, settings -> {
                Path file = options.file();
                spec.commandLine()
                        .getOut()
                        .println("OK: " + (file == null ? "no settings file, built-in defaults" : file) + ", "
                                + settings.briefings().size()
                                + (settings.briefings().size() == 1 ? " briefing" : " briefings"));
                return ExitCodes.DONE;
            });
        }
    }
}
