package org.daybrief.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.daybrief.job.JobContext;
import org.daybrief.settings.Settings;
import org.daybrief.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes all that the database holds into one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Write all that the database holds into a file that restore takes back, into this database or into another.",
            "A service may be running. The file has the addresses of all subscribers; its owner alone can read it."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong usage or settings", "4:another process works with the same home"
        })
final class BackupCommand implements Callable<Integer> {

    @Mixin
    SettingsOptions options = new SettingsOptions();

    @Parameters(paramLabel = "FILE", description = "file to write, such as daybrief-2026-11-22.zip")
    Path file;

    @Option(names = "--force", description = "replace FILE where it exists")
    boolean force;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return Frame.settings(spec, options, settings -> {
            if (Files.exists(file) && !force) {
                throw new IOException("The file " + Workplace.of(spec).shown(file)
                        + " exists. Name another, or replace it with --force.");
            }
            return Frame.home(settings, this::write);
        });
    }

    private int write(Settings settings, JobContext context) throws IOException {
        Backup.Report report = context.backup(file);
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "%s: %d rows of %d tables, %.1f MB%n",
                        Workplace.of(spec).shown(file),
                        report.rows(),
                        report.tables(),
                        report.size() / 1e6);
        return ExitCodes.DONE;
    }
}
