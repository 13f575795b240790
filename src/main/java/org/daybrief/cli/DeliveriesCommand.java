package org.daybrief.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.daybrief.deliver.Delivery;
import org.daybrief.deliver.DeliveryState;
import org.daybrief.job.DeliveryView;
import org.daybrief.store.Database;
import org.daybrief.store.DeliveryLedger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what became of every message. */
@Command(
        name = "deliveries",
        mixinStandardHelpOptions = true,
        description = "List the messages of the editions and what became of each.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:listed",
            "1:with --unknown: there are messages of which nobody knows whether they arrived",
            "2:wrong usage or settings",
            "4:another run works with the same home"
        })
final class DeliveriesCommand implements Callable<Integer> {

    private static final String ROW = "%-22s  %-32s %-10s %5s  %-20s  %-52s %s%n";

    @Mixin
    SettingsOptions options = new SettingsOptions();

    @Option(
            names = "--unknown",
            description = "only those of which nobody knows whether they arrived; ends with 1 where there are any")
    boolean unknown;

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            converter = EditionName.Converter.class,
            description = "only those of an edition such as daily/2024-11-14")
    @Nullable
    EditionName edition;

    @Option(names = "--json", description = "print one line of JSON per message")
    boolean json;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return Frame.settings(spec, options, settings -> {
            if (!Database.exists(settings.home(), settings.database())) {
                return listed(ledger -> {}, 0);
            }
            return Frame.home(settings, (same, context) -> {
                DeliveryLedger ledger = context.stores().ledger();
                return listed(
                        reader -> ledger.each(
                                edition == null ? null : edition.briefing(),
                                edition == null ? null : edition.date(),
                                unknown ? DeliveryState.UNKNOWN : null,
                                reader),
                        ledger.count(DeliveryState.UNKNOWN));
            });
        });
    }

    /** @param ledger tells its reader each delivery */
    private int listed(Consumer<Consumer<Delivery>> ledger, int doubtful) {
        PrintWriter out = spec.commandLine().getOut();
        AtomicInteger rows = new AtomicInteger();
        ledger.accept(each -> {
            if (!json && rows.get() == 0) {
                out.printf(Locale.ROOT, ROW, "edition", "address", "state", "tries", "next", "message id", "answer");
            }
            rows.incrementAndGet();
            out.print(
                    json
                            ? JsonReport.MAPPER.writeValueAsString(DeliveryView.of(each)) + System.lineSeparator()
                            : row(each));
        });
        if (!json && rows.get() == 0) {
            out.println("no deliveries");
        }
        if (!json && doubtful > 0) {
            out.println(doubtful + " may or may not have arrived"
                    + (unknown
                            ? ": daybrief send --retry EDITION --unknown sends them again, to some for the second time"
                            : ": see daybrief deliveries --unknown"));
        }
        return unknown && rows.get() > 0 ? ExitCodes.FAILED : ExitCodes.DONE;
    }

    private static String row(Delivery each) {
        return String.format(
                Locale.ROOT,
                ROW,
                each.editionName(),
                each.address(),
                JsonReport.label(each.state().name()),
                each.attempts(),
                each.state().isWaiting() ? shown(each.nextAt()) : "-",
                each.messageId() == null ? "-" : each.messageId(),
                each.message() == null ? "-" : each.message());
    }

    private static String shown(@Nullable Instant moment) {
        return moment == null ? "-" : moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
