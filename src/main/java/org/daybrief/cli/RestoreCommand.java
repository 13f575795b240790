package org.daybrief.cli;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daybrief.settings.Settings;
import org.daybrief.store.Compaction;
import org.daybrief.store.Database;
import org.daybrief.store.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a backup back. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Put what a backup holds into an empty database: the one of the settings, embedded or PostgreSQL.",
            "A damaged file changes nothing. What went by mail after the backup is not known any more: see docs/operating.md."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed, or the database is not empty",
            "2:wrong usage or settings",
            "4:another process works with the same database"
        })
final class RestoreCommand implements Callable<Integer> {

    @Mixin
    SettingsOptions options = new SettingsOptions();

    @Parameters(paramLabel = "FILE", description = "file that backup has written")
    Path file;

    @Option(
            names = "--force",
            description = "replace what the database holds; it is kept in a backup in the home folder")
    boolean force;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        return Frame.settings(spec, options, settings -> {
            if (!Files.isReadable(file)) {
                throw new IOException("There is no file " + file + " that can be read.");
            }
            HomeFolder.prepare(settings.home());
            Restore.check(file);
            try (HikariDataSource source = open(settings, out)) {
                Restore.Report report = Restore.of(file, source, force, free(settings.home()));
                Compaction.of(source);
                out.println("restored " + report.rows() + " rows of " + report.tables() + " tables, among them "
                        + report.editions() + (report.editions() == 1 ? " edition" : " editions"));
                if (report.aside() != null) {
                    out.println("what was there before is in " + report.aside());
                }
            }
            return ExitCodes.DONE;
        });
    }

    /** A damaged file is just what a backup is restored for. */
    private HikariDataSource open(Settings settings, PrintWriter out) throws IOException {
        try {
            return Database.open(settings.home(), settings.database());
        } catch (UncheckedIOException e) {
            if (!force || !settings.database().isEmbedded() || !Database.exists(settings.home(), settings.database())) {
                throw e;
            }
            out.println("the database could not be opened; its file is now " + Database.putAside(settings.home()));
            return Database.open(settings.home(), settings.database());
        }
    }

    private static Path free(Path home) {
        Path free = home.resolve("before-restore.zip");
        for (int n = 2; Files.exists(free); n++) {
            free = home.resolve("before-restore-" + n + ".zip");
        }
        return free;
    }
}
