package org.daybrief.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.briefing.BriefingDefinition.Length;
import org.daybrief.job.JobContext;
import org.daybrief.job.OnDemand;
import org.daybrief.job.OnDemandRequest;
import org.daybrief.job.OnDemandResult;
import org.daybrief.job.OnDemandTicket;
import org.daybrief.job.RequestRefusedException;
import org.daybrief.settings.Settings;
import org.daybrief.settings.Spelling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes a briefing of a topic and a period from all that was ever read. */
@Command(
        name = "pdf",
        mixinStandardHelpOptions = true,
        description = "Make a PDF of a topic and a period from the archive of all that was read.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; the second time for the same articles from the store",
            "1:failed, or no article of the topic in the period: nothing is written",
            "2:wrong usage or settings",
            "4:another run works with the same home"
        })
final class PdfCommand implements Callable<Integer> {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Mixin
    SettingsOptions options = new SettingsOptions();

    @Option(
            names = "--topic",
            paramLabel = "WORDS",
            description = "word, phrase or name that an article must have; may be repeated: then one of them")
    List<String> topics = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM-DD",
            required = true,
            converter = EditionDate.class,
            description = "first day, taken too")
    @Nullable
    LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "YYYY-MM-DD",
            required = true,
            converter = EditionDate.class,
            description = "last day, taken too")
    @Nullable
    LocalDate to;

    @Option(
            names = "--articles",
            paramLabel = "DIR",
            description = "read the articles of this folder, and keep them in the archive; default: the archive")
    @Nullable
    Path articles;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "a .pdf, .html or .json file; - is the PDF on standard output;"
                    + " default: <output>/on-demand/<topic>-<from>-<to>.pdf")
    @Nullable
    Path file;

    @Option(
            names = "--briefing",
            paramLabel = "ID",
            description = "take sections, marking, zone, length and, without --topic, the topic from this briefing")
    @Nullable
    String briefing;

    @Option(names = "--length", paramLabel = "LENGTH", description = "short, standard or full")
    @Nullable
    String length;

    @Option(names = "--title", paramLabel = "TEXT", description = "default: topic and period")
    @Nullable
    String title;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return Frame.settings(spec, options, settings -> {
            checkFile();
            try {
                return make(request(settings), settings);
            } catch (RequestRefusedException e) {
                if (e.reason() == RequestRefusedException.Reason.INVALID) {
                    throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
                }
                spec.commandLine().getErr().println("daybrief: " + e.getMessage());
                return ExitCodes.FAILED;
            }
        });
    }

    private OnDemandRequest request(Settings settings) {
        if (articles != null && !Files.isDirectory(articles)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The folder " + shown(articles) + " cannot be read. Give --articles a folder that exists.");
        }
        if (settings.templates() != null && !Files.isDirectory(settings.templates())) {
            throw new ParameterException(
                    spec.commandLine(),
                    settings.templates()
                            + ": this folder of templates cannot be read. Give --templates a folder that exists.");
        }
        return new OnDemandRequest(
                topics,
                Objects.requireNonNull(from),
                Objects.requireNonNull(to),
                definition(settings),
                briefing != null,
                length(),
                title,
                articles,
                settings,
                Version.NUMBER);
    }

    private BriefingDefinition definition(Settings settings) {
        if (briefing == null) {
            return OnDemandRequest.builtIn();
        }
        List<String> known =
                settings.briefings().stream().map(BriefingDefinition::id).toList();
        return settings.briefing(briefing)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "No briefing '" + briefing + "'." + Spelling.hint(briefing, known) + " Known: "
                                + String.join(", ", known) + "."));
    }

    private @Nullable Length length() {
        return length == null
                ? null
                : Length.ofLabel(length)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "--length: '" + length + "' is not allowed. Allowed: short, standard, full."));
    }

    private void checkFile() {
        if (file != null && !file.equals(STANDARD_OUTPUT) && format(file) == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--out: '" + shown(file) + "' is not allowed. Allowed: a file that ends with .pdf, .html or .json,"
                            + " or - for the PDF on standard output.");
        }
    }

    /** What the file's ending asks for; null where it asks for nothing that there is. */
    private static @Nullable String format(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (String format : List.of("pdf", "html", "json")) {
            if (name.endsWith("." + format) && !Files.isDirectory(file)) {
                return format;
            }
        }
        return null;
    }

    private int make(OnDemandRequest request, Settings settings) throws IOException, InterruptedException {
        long began = System.nanoTime();
        HomeFolder.prepare(settings.home());
        try (JobContext context = JobContext.open(settings);
                GracefulStop stop = GracefulStop.ready(Workplace.of(spec));
                ProgressLine line = ProgressLine.open(Workplace.of(spec))) {
            OnDemand onDemand = context.onDemand();
            stop.of(onDemand::stop);
            OnDemandTicket ticket = onDemand.take(request);
            OnDemandResult result = onDemand.make(ticket, line::at);
            if (result.ending() != OnDemandResult.Ending.DONE) {
                spec.commandLine().getErr().println("daybrief: " + result.message());
                return ExitCodes.FAILED;
            }
            line.close();
            write(ticket, onDemand, settings, System.nanoTime() - began);
            return ExitCodes.DONE;
        }
    }

    private void write(OnDemandTicket ticket, OnDemand onDemand, Settings settings, long nanos) throws IOException {
        if (file != null && file.equals(STANDARD_OUTPUT)) {
            OutputStream out = Workplace.of(spec).out();
            out.write(Objects.requireNonNull(onDemand.pdf(ticket.id())));
            out.flush();
            return;
        }
        Path target = file == null ? settings.output().resolve("on-demand").resolve(ticket.fileName() + ".pdf") : file;
        byte[] page = switch (String.valueOf(format(target))) {
            case "html" -> onDemand.html(ticket.id());
            case "json" -> onDemand.json(ticket.id());
            default -> onDemand.pdf(ticket.id());
        };
        place(Objects.requireNonNull(page), target);
        PrintWriter out = spec.commandLine().getOut();
        out.println("wrote " + shown(target));
        out.printf(
                Locale.ROOT,
                "  %s, %d article%s, %s in %.1f s%n",
                ticket.title(),
                ticket.articles(),
                ticket.articles() == 1 ? "" : "s",
                ticket.stored() ? "from the store" : "made",
                nanos / 1e9);
        out.flush();
    }

    /** A reader finds the old file or the new one, never half a file. */
    private void place(byte[] page, Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        try {
            if (file == null) {
                Files.createDirectories(folder);
            }
            Path part = folder.resolve("." + target.getFileName() + ".part"); // with the rights that any new file gets
            try {
                Files.write(part, page);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new IOException(
                    "The file " + shown(target)
                            + " cannot be written. Name another with --out, or make room on the disk.",
                    e);
        }
    }

    private Path shown(Path path) {
        return Workplace.of(spec).shown(path);
    }
}
