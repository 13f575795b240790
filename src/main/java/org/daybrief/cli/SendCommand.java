package org.daybrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.daybrief.deliver.DeliveryState;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.MalformedAddress;
import org.daybrief.deliver.Outcome;
import org.daybrief.job.JobContext;
import org.daybrief.job.Mailroom;
import org.daybrief.mail.DeliveryReport;
import org.daybrief.mail.MailProblem;
import org.daybrief.mail.ServerUnavailable;
import org.daybrief.settings.Settings;
import org.daybrief.store.DeliveryStore;
import org.daybrief.store.EditionState;
import org.daybrief.store.StoredEdition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Delivers by mail what waits to be delivered. */
@Command(
        name = "send",
        mixinStandardHelpOptions = true,
        description = "Send by mail all that waits to be sent. What a server has taken is never sent again.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all that was due was tried, or there was nothing to send",
            "1:no mail could leave, or the test was not taken",
            "2:wrong usage or settings",
            "4:another run works with the same home"
        })
final class SendCommand implements Callable<Integer> {

    @Mixin
    SettingsOptions options = new SettingsOptions();

    @Option(
            names = "--to",
            paramLabel = "ADDRESS",
            description = "send the latest edition to this address alone, as a test: nothing else is sent or noted")
    @Nullable
    String to;

    @Option(names = "--briefing", paramLabel = "ID", description = "with --to: of this briefing")
    @Nullable
    String briefing;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = EditionDate.class,
            description = "with --to: of this edition date")
    @Nullable
    LocalDate date;

    @Option(
            names = "--retry",
            paramLabel = "EDITION",
            converter = EditionName.Converter.class,
            description = "try now what was not delivered of an edition such as daily/2024-11-14, refused messages too")
    @Nullable
    EditionName retry;

    @Option(
            names = "--unknown",
            description = "with --retry: also those that may have been taken already; some readers may get them twice")
    boolean unknown;

    @Spec
    CommandSpec spec;

    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() throws Exception {
        check();
        return Frame.settings(spec, options, settings -> {
            HomeFolder.prepare(settings.home());
            try (GracefulStop stop = GracefulStop.ready(Workplace.of(spec));
                    JobContext context = JobContext.open(settings)) {
                Mailroom mailroom = new Mailroom(context.stores(), settings, clock);
                stop.of(mailroom::stop);
                if (!mailroom.isOpen()) {
                    throw new MailProblem("No mail server is named. Set daybrief.mail.host.");
                }
                return to == null ? send(mailroom, context) : test(mailroom, settings, context);
            } catch (MailProblem | ServerUnavailable e) {
                err().println("daybrief: " + e.getMessage());
                return ExitCodes.FAILED;
            }
        });
    }

    private void check() {
        if (to == null && (briefing != null || date != null)) {
            throw new ParameterException(spec.commandLine(), "--briefing and --date choose a test: give --to too.");
        } else if (to != null && retry != null) {
            throw new ParameterException(spec.commandLine(), "--to and --retry exclude each other.");
        } else if (unknown && retry == null) {
            throw new ParameterException(spec.commandLine(), "--unknown needs --retry with the edition.");
        }
    }

    private int send(Mailroom mailroom, JobContext context) {
        DeliveryStore deliveries = context.stores().deliveries();
        if (retry != null) {
            Set<DeliveryState> states = EnumSet.of(DeliveryState.REFUSED, DeliveryState.RETRY, DeliveryState.PENDING);
            if (unknown) {
                states.add(DeliveryState.UNKNOWN);
            }
            deliveries.retry(retry.briefing(), retry.date(), states, clock.instant());
        }
        int letters = mailroom.sendLetters();
        DeliveryReport report = mailroom.deliver();
        told(report, letters);
        int doubtful = context.stores().ledger().count(DeliveryState.UNKNOWN);
        if (doubtful > 0) {
            out().println(doubtful + " may or may not have arrived: see daybrief deliveries --unknown");
        }
        return report.problem() == null ? ExitCodes.DONE : ExitCodes.FAILED;
    }

    private void told(DeliveryReport report, int letters) {
        if (letters > 0) {
            out().println(String.format(java.util.Locale.ROOT, "  %-22s %d", "letters of the sign-up", letters));
        } else if (report.isEmpty()) {
            out().println("nothing to send");
        }
        for (DeliveryState state : DeliveryState.values()) {
            told(label(state), report.count(state) - (state == DeliveryState.SUPPRESSED ? report.offTopic() : 0));
        }
        told("nothing on the topics", report.offTopic());
        Instant next = report.nextAt();
        if (next != null) {
            out().println("  next try               " + next.truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        }
        if (report.problem() != null) {
            err().println("daybrief: " + report.problem());
        }
    }

    private void told(String label, int count) {
        if (count > 0) {
            out().println(String.format(java.util.Locale.ROOT, "  %-22s %d", label, count));
        }
    }

    private static String label(DeliveryState state) {
        return switch (state) {
            case RETRY -> "to be retried";
            case SUPPRESSED -> "no longer wanted";
            default -> JsonReport.label(state.name());
        };
    }

    private int test(Mailroom mailroom, Settings settings, JobContext context) throws IOException, ServerUnavailable {
        EmailAddress address;
        try {
            address = EmailAddress.parse(String.valueOf(to));
        } catch (MalformedAddress e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
        Optional<StoredEdition> edition = context.stores().editions().all().stream()
                .filter(each -> each.state() == EditionState.DONE)
                .filter(each -> settings.briefing(each.key().briefing()).isPresent())
                .filter(each -> briefing == null || each.key().briefing().equals(briefing))
                .filter(each -> date == null || each.key().date().equals(date))
                .max(java.util.Comparator.comparing(
                                (StoredEdition each) -> each.key().date())
                        .thenComparing(each -> each.key().revision()));
        if (edition.isEmpty()) {
            throw new MailProblem("There is no such edition to send. daybrief runs lists those that are done.");
        }
        Outcome outcome = mailroom.test(edition.get(), address);
        if (outcome instanceof Outcome.Taken taken) {
            out().println("edition " + edition.get().key() + " was sent to " + address.text() + ": "
                    + taken.reply().text());
            return ExitCodes.DONE;
        }
        err().println("daybrief: The test was not taken: " + why(outcome));
        return ExitCodes.FAILED;
    }

    private static String why(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return refused.reply().text();
        }
        return outcome instanceof Outcome.NotNow notNow ? notNow.why() : ((Outcome.Lost) outcome).why();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
