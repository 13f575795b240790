package org.daybrief.cli;

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
            ConfigCommand.class
        },
        description = "Reads news articles and writes a briefing whose every sentence is the source's own.")
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
