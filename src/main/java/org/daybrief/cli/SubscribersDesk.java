package org.daybrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.MalformedAddress;
import org.daybrief.job.JobContext;
import org.daybrief.mail.Enrolment;
import org.daybrief.settings.Settings;
import org.daybrief.settings.SettingsException;
import org.daybrief.store.DatabaseInUseException;
import org.daybrief.store.Stores;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What the commands about subscribers have in common: settings, database, messages. */
final class SubscribersDesk {

    /** What a command does with the database. */
    interface Work {
        /** @return the exit code */
        int on(Stores stores, Settings settings) throws IOException;
    }

    private final CommandSpec spec;
    private final SettingsOptions options;
    private final Clock clock = Clock.systemUTC();

    SubscribersDesk(CommandSpec spec, SettingsOptions options) {
        this.spec = spec;
        this.options = options;
    }

    int work(Work work) throws IOException {
        try {
            Settings settings = options.settings();
            HomeFolder.prepare(settings.home());
            try (JobContext context = JobContext.open(settings)) {
                context.stores().subscribers().purge(now());
                return work.on(context.stores(), settings);
            }
        } catch (SettingsException e) {
            err().println(e.getMessage());
            return ExitCodes.USAGE;
        } catch (DatabaseInUseException e) {
            err().println("daybrief: " + e.getMessage());
            return ExitCodes.LOCKED;
        } finally {
            out().flush();
            err().flush();
        }
    }

    /** The address that was written; a wrong one ends the command. */
    EmailAddress address(String written) {
        try {
            return EmailAddress.parse(written);
        } catch (MalformedAddress e) {
            throw misused(String.valueOf(e.getMessage()));
        }
    }

    /** What ends a command that was not given right. */
    ParameterException misused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    Enrolment enrolment(Stores stores, Settings settings) {
        return new Enrolment(stores, clock, canMail(settings));
    }

    /** Whether letters can be sent at all. */
    static boolean canMail(Settings settings) {
        return settings.mail().host() != null && settings.mail().from() != null;
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
