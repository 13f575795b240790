package org.daybrief.cli;

import java.io.IOException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's entry: parses first, starts a framework only where a command needs one. */
@Command(
        name = "daybrief",
        mixinStandardHelpOptions = true,
        subcommands = {
            RunCommand.class,
            AnalyzeCommand.class,
            VerifyCommand.class,
            RunsCommand.class,
            ConfigCommand.class,
            VersionCommand.class
        },
        description = "Reads news articles and writes a briefing whose every sentence is the source's own.")
public final class Main {

    private Main() {}

    /** All commands, with messages in place of stack traces: those go to the log. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        line.getCommandSpec().version(Version.lines());
        line.getSubcommands().values().forEach(each -> each.getCommandSpec().version(Version.lines()));
        return line.setExecutionExceptionHandler((problem, command, parsed) -> {
            LoggerFactory.getLogger(Main.class).error("The command failed", problem);
            command.getErr()
                    .println("daybrief: "
                            + (problem instanceof IOException && problem.getMessage() != null
                                    ? problem.getMessage()
                                    : problem));
            return ExitCodes.FAILED;
        });
    }

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }
}
