package org.daybrief.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.MalformedAddress;
import org.daybrief.mail.Enrolment;
import org.daybrief.settings.Settings;
import org.daybrief.store.Stores;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What the commands about subscribers have in common: settings, database, messages. */
final class SubscribersDesk {

    /** What a command does with the database. */
    interface Work {
        /** @return the exit code */
        int on(Stores stores, Settings settings) throws Exception;
    }

    private final CommandSpec spec;
    private final SettingsOptions options;
    private final Clock clock = Clock.systemUTC();

    SubscribersDesk(CommandSpec spec, SettingsOptions options) {
        this.spec = spec;
        this.options = options;
    }

    int work(Work work) throws Exception {
        return Frame.home(spec, options, (settings, context) -> {
            context.stores().subscribers().purge(now());
            return work.on(context.stores(), settings);
        });
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
        return new Enrolment(stores, clock, settings.mail().canSend());
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
