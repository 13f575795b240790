package org.daybrief.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line's entry: parses first, starts a framework only where a command needs one. */
@Command(
        name = "daybrief",
        mixinStandardHelpOptions = true,
        subcommands = {
            RunCommand.class,
            PdfCommand.class,
            AnalyzeCommand.class,
            ExplainCommand.class,
            BenchCommand.class,
            VerifyCommand.class,
            RunsCommand.class,
            SendCommand.class,
            DeliveriesCommand.class,
            ServeCommand.class,
            SubscribersCommand.class,
            PruneCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ConfigCommand.class,
            VersionCommand.class
        },
        description = "Reads news articles and writes a briefing whose every sentence is the source's own.")
public final class Main {

    private final Workplace workplace;

    private Main(Workplace workplace) {
        this.workplace = workplace;
    }

    /** Where the command works. */
    Workplace workplace() {
        return workplace;
    }

    /** All commands, as this process runs them. */
    static CommandLine commandLine() {
        return commandLine(Workplace.HERE).setExecutionStrategy(new ServedCommand());
    }

    /** All commands, with messages in place of stack traces: those go to the log. */
    static CommandLine commandLine(Workplace workplace) {
        CommandLine line = new CommandLine(new Main(workplace));
        if (workplace != Workplace.HERE) {
            line.registerConverter(Path.class, workplace).setExpandAtFiles(false);
            SettingsOptions.move(line, workplace);
        }
        line.getCommandSpec().version(Version.lines());
        line.getSubcommands().values().forEach(each -> each.getCommandSpec().version(Version.lines()));
        line.setParameterExceptionHandler((problem, arguments) -> misused(problem));
        return line.setExecutionExceptionHandler((problem, command, parsed) -> {
            LoggerFactory.getLogger(Main.class).error("The command failed", problem);
            command.getErr().println("daybrief: " + told(problem));
            return ExitCodes.FAILED;
        });
    }

    private static String told(Exception problem) {
        if ((problem instanceof IOException || problem instanceof UncheckedIOException)
                && problem.getMessage() != null) {
            return problem.getMessage();
        }
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return "The database failed. Make room on the disk of the home folder, or see whether the database server is up,"
                        + " and run again to go on; the log has the details.";
            }
        }
        return "The command failed: " + problem + ". Please report it.";
    }

    /** One line says what is wrong, the next where help is: the whole usage would hide both. */
    private static int misused(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        command.getErr().println(problem.getMessage());
        UnmatchedArgumentException.printSuggestions(problem, command.getErr());
        command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        command.getErr().flush();
        return ExitCodes.USAGE;
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        try {
            return commandLine().execute(arguments);
        } catch (OutOfMemoryError e) {
            System.err.println("daybrief: Not enough memory. Give Java more, such as -Xmx2g, or lower --threads.");
            return ExitCodes.FAILED;
        }
    }
}
