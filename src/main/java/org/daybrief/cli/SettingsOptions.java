package org.daybrief.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.daybrief.settings.DatabaseSettings;
import org.daybrief.settings.Settings;
import org.daybrief.settings.SettingsException;
import org.daybrief.settings.SettingsFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that mean the same on every command: they go before the file's settings, which go before the defaults. */
final class SettingsOptions {

    private static final int MOST_THREADS = 1024;
    private static final Path DEFAULT_FILE = Path.of("config", "daybrief.yaml");

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "settings; default: config/daybrief.yaml where it exists")
    @Nullable
    Path config;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "database, log and all other state; default: DAYBRIEF_HOME, else .daybrief")
    @Nullable
    Path home;

    @Option(names = "--input", paramLabel = "DIR", description = "folder of article files; default: input")
    @Nullable
    Path input;

    @Option(names = "--output", paramLabel = "DIR", description = "folder of the editions; default: output")
    @Nullable
    Path output;

    @Option(names = "--templates", paramLabel = "DIR", description = "your own templates; default: the built-in ones")
    @Nullable
    Path templates;

    @Option(names = "--threads", paramLabel = "N", description = "threads; default: as many as processors")
    void threads(int number) {
        checkThreads(number, spec);
        threads = number;
    }

    static void checkThreads(int number, CommandSpec spec) {
        if (number < 1 || number > MOST_THREADS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--threads: " + number + " is not allowed. Allowed: 1 to " + MOST_THREADS + ".");
        }
    }

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    private @Nullable Integer threads;
    private Workplace workplace = Workplace.HERE;

    /** The file that is read; null where there is none and none was named. */
    @Nullable
    Path file() {
        Path standard = workplace.resolve(DEFAULT_FILE);
        return config != null ? config : Files.exists(standard) ? standard : null;
    }

    /** All settings together. */
    Settings settings() throws SettingsException {
        int processors = Runtime.getRuntime().availableProcessors();
        Path file = file();
        Settings settings = file == null ? Settings.defaults(processors) : SettingsFile.read(file, processors);
        return new Settings(
                or(input, settings.input()),
                or(output, settings.output()),
                home(settings),
                threads == null ? settings.threads() : threads,
                settings.maxFileSize(),
                settings.numericDates(),
                resolve(settings.quarantine()),
                templates == null ? resolve(settings.templates()) : templates,
                settings.briefings(),
                database(settings.database()),
                settings.schedule(),
                settings.web(),
                settings.mail());
    }

    private Path home(Settings settings) {
        Path given = workplace.home() == null ? home : workplace.home();
        if (given != null) {
            return given;
        }
        String environment = System.getenv("DAYBRIEF_HOME");
        return environment == null || environment.isBlank() ? settings.home() : Path.of(environment);
    }

    /** A password in the environment goes before one in a file that others may read. */
    private static DatabaseSettings database(DatabaseSettings settings) {
        String password = System.getenv("DAYBRIEF_DATABASE_PASSWORD");
        return password == null || password.isEmpty() ? settings : settings.withPassword(password);
    }

    private Path or(@Nullable Path option, Path setting) {
        return option == null ? workplace.resolve(setting) : option;
    }

    private @Nullable Path resolve(@Nullable Path setting) {
        return setting == null ? null : workplace.resolve(setting);
    }

    /** Those of the command; null where it has none. */
    static @Nullable SettingsOptions of(CommandSpec command) {
        for (CommandSpec mixin : command.mixins().values()) {
            SettingsOptions options = mixin.userObject() instanceof SettingsOptions found ? found : of(mixin);
            if (options != null) {
                return options;
            }
        }
        return null;
    }

    /** Lets the command and all below it work elsewhere than in this process's folder. */
    static void move(CommandLine command, Workplace workplace) {
        SettingsOptions options = of(command.getCommandSpec());
        if (options != null) {
            options.workplace = workplace;
        }
        command.getSubcommands().values().forEach(each -> move(each, workplace));
    }
}
