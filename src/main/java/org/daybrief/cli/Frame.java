package org.daybrief.cli;

import org.daybrief.job.EditionBusyException;
import org.daybrief.job.JobContext;
import org.daybrief.settings.Settings;
import org.daybrief.settings.SettingsException;
import org.daybrief.store.DatabaseInUseException;
import picocli.CommandLine.Model.CommandSpec;

/** What stands around a command's work: the settings before it, and after it the exit code of what may be wrong with them or in its way. */
final class Frame {

    /** What a command does with the settings. */
    interface Work {
        /** @return the exit code */
        int with(Settings settings) throws Exception;
    }

    /** What a command does with the open database. */
    interface HomeWork {
        /** @return the exit code */
        int with(Settings settings, JobContext context) throws Exception;
    }

    private Frame() {}

    /** Does the work; all that it has said is out when this returns. */
    static int settings(CommandSpec spec, SettingsOptions options, Work work) throws Exception {
        try {
            return work.with(options.settings());
        } catch (SettingsException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCodes.USAGE;
        } catch (DatabaseInUseException | EditionBusyException e) {
            spec.commandLine().getErr().println("daybrief: " + e.getMessage());
            return ExitCodes.LOCKED;
        } finally {
            spec.commandLine().getOut().flush();
            spec.commandLine().getErr().flush();
        }
    }

    /** The same, with the home folder prepared and its database open. */
    static int home(CommandSpec spec, SettingsOptions options, HomeWork work) throws Exception {
        return settings(spec, options, settings -> home(settings, work));
    }

    static int home(Settings settings, HomeWork work) throws Exception {
        HomeFolder.prepare(settings.home());
        try (JobContext context = JobContext.open(settings)) {
            return work.with(settings, context);
        }
    }
}
