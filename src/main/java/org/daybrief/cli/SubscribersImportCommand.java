package org.daybrief.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daybrief.deliver.Subscriber.State;
import org.daybrief.deliver.SubscriberTable;
import org.daybrief.deliver.SubscriberTable.Bad;
import org.daybrief.deliver.SubscriberTable.Entry;
import org.daybrief.deliver.SubscriberTable.Line;
import org.daybrief.mail.Enrolment;
import org.daybrief.mail.Enrolment.Enrolled;
import org.daybrief.mail.Enrolment.Result;
import org.daybrief.settings.Settings;
import org.daybrief.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds many subscribers at once. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Add the subscribers of a table (CSV with a line of headings, such as an export) or of a list with one address a line.",
            "A line that cannot be taken is named with its number; the rest goes on. The same file again changes nothing."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all lines were taken", "1:failed", "2:wrong usage or settings", "3:lines were not taken"})
final class SubscribersImportCommand implements Callable<Integer> {

    private static final long MOST_BYTES = 64L << 20;

    @Mixin
    SettingsOptions options = new SettingsOptions();

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "UTF-8; - for standard input")
    Path file;

    @Option(names = "--confirmed", description = "you have the consent of the addresses: they are not asked to confirm")
    boolean confirmed;

    @Override
    public Integer call() throws Exception {
        SubscribersDesk desk = new SubscribersDesk(spec, options);
        List<Line> lines = SubscriberTable.read(text());
        return desk.work((stores, settings) -> {
            Tally tally = stores.transactions().execute(status -> take(desk, lines, stores, settings));
            tally.tell();
            return tally.bad == 0 ? ExitCodes.DONE : ExitCodes.REJECTED;
        });
    }

    private String text() throws IOException {
        return new String(isStandardInput() ? Workplace.of(spec).in().readAllBytes() : bytes(), StandardCharsets.UTF_8);
    }

    private boolean isStandardInput() {
        return file.toString().equals("-");
    }

    private byte[] bytes() throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IOException(
                    shown() + " cannot be read as a list of addresses. Name a file that exists and may be read.");
        } else if (Files.size(file) > MOST_BYTES) {
            throw new IOException(shown() + " is too large for a list of addresses: more than 64 MB. Split it.");
        }
        return Files.readAllBytes(file);
    }

    private String shown() {
        return isStandardInput()
                ? "standard input"
                : Workplace.of(spec).shown(file).toString();
    }

    /** All lines in one transaction: a kill leaves all or nothing. */
    private Tally take(SubscribersDesk desk, List<Line> lines, Stores stores, Settings settings) {
        Tally tally = new Tally(desk, settings.mail().canSend());
        Enrolment enrolment = desk.enrolment(stores, settings);
        for (Line line : lines) {
            if (line instanceof Bad bad) {
                tally.bad(bad.number(), bad.reason());
            } else if (line instanceof Entry entry) {
                unknownBriefing(entry, settings)
                        .ifPresentOrElse(
                                problem -> tally.bad(entry.number(), problem),
                                () -> tally.add(entry, enrolment.enrol(entry, confirmed)));
            }
        }
        return tally;
    }

    private static Optional<String> unknownBriefing(Entry entry, Settings settings) {
        List<String> briefings = entry.briefings() == null ? List.of() : entry.briefings();
        return briefings.stream()
                .map(String::strip)
                .filter(id -> settings.briefing(id).isEmpty())
                .findFirst()
                .map(settings::noBriefing);
    }

    /** What became of the lines. */
    private final class Tally {

        private final SubscribersDesk desk;
        private final boolean canMail;
        private final Map<Result, Integer> results = new EnumMap<>(Result.class);
        private int pending;
        private int asked;
        private int bad;

        Tally(SubscribersDesk desk, boolean canMail) {
            this.desk = desk;
            this.canMail = canMail;
        }

        void bad(int line, String reason) {
            bad++;
            desk.err().println(shown() + ":" + line + ": " + reason);
        }

        void add(Entry entry, Enrolled enrolled) {
            results.merge(enrolled.result(), 1, Integer::sum);
            pending += enrolled.subscriber().state() == State.PENDING ? 1 : 0;
            asked += enrolled.asked() ? 1 : 0;
            if (enrolled.result() == Result.HAS_UNSUBSCRIBED) {
                desk.err()
                        .println(shown() + ":" + entry.number() + ": "
                                + entry.address().text()
                                + " has unsubscribed and is not added again.");
            }
        }

        void tell() {
            desk.out()
                    .println(count(Result.ADDED) + " added, " + count(Result.CHANGED) + " changed, "
                            + count(Result.UNCHANGED) + " unchanged, " + count(Result.HAS_UNSUBSCRIBED)
                            + " have unsubscribed, " + bad + (bad == 1 ? " line" : " lines") + " not taken");
            if (pending > 0) {
                desk.err().println(pending + " pending. " + SubscribersAddCommand.pending(asked > 0, canMail));
            }
        }

        private int count(Result result) {
            return results.getOrDefault(result, 0);
        }
    }
}
