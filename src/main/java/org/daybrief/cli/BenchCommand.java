package org.daybrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybrief.article.ArticleFile;
import org.daybrief.article.ArticleReaders;
import org.daybrief.bench.AttackShape;
import org.daybrief.bench.AttackShapes;
import org.daybrief.bench.Growth;
import org.daybrief.bench.Speed;
import org.daybrief.text.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how fast this machine reads articles; with {@code --check}, whether the promised limits hold on it. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measure how fast articles are read: one thread, warm, all that is found, no JSON.")
final class BenchCommand implements Callable<Integer> {

    /** Documents in a second of processor time that one thread reads at the least. */
    private static final double LEAST = 1500;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "article files and folders of them; default: input")
    List<Path> paths = List.of(Path.of("input"));

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "how long to warm up, and how long then to measure; default: ${DEFAULT-VALUE}")
    int seconds = 10;

    @Option(
            names = "--check",
            description = "also read texts of many shapes from 10 KB to 10 MB; ends with 1 where a limit is broken")
    boolean check;

    @Option(
            names = "--shape",
            paramLabel = "NAME",
            description = "only the shapes whose name holds this word, and no articles; implies --check")
    String shape = "";

    @Spec
    CommandSpec spec;

    /** How the growth of a shape is measured. */
    Function<AttackShape, Growth.Worst> measure = Growth::of;

    private PrintWriter out;
    private int unfit;

    @Override
    public Integer call() {
        out = spec.commandLine().getOut();
        check |= !shape.isEmpty();
        boolean good = !shape.isEmpty() || speed();
        if (check) {
            good &= growth();
            out.println(good ? "All limits hold." : "A limit is broken: see the lines that say so.");
        }
        out.flush();
        return good || !check ? ExitCodes.DONE : ExitCodes.FAILED;
    }

    private boolean speed() {
        if (seconds < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--seconds " + seconds + " is not allowed. Allowed: 1 and more.");
        }
        List<ArticleFile> files = files();
        Speed speed = Speed.of(files, Duration.ofSeconds(seconds), Duration.ofSeconds(seconds));
        if (speed.rejected() == files.size()) {
            throw new ParameterException(spec.commandLine(), "None of these files is an article. Name others.");
        }
        int rejected = speed.rejected() + unfit;
        long bytes = files.stream().mapToLong(file -> file.content().length).sum();
        say(
                "%,d files, %.1f KB each%s; Java %s, %s, one thread",
                files.size() + unfit,
                bytes / 1024.0 / files.size(),
                rejected == 0 ? "" : ", " + rejected + " of them rejected",
                Runtime.version().feature(),
                System.getProperty("java.vm.info", ""));
        say(
                "%,.0f documents per CPU-second (best round %,.0f), %,d KB allocated for each",
                speed.perCpuSecond(), speed.best(), speed.allocated() / 1024);
        long all = speed.shares().values().stream().mapToLong(Long::longValue).sum();
        for (Map.Entry<String, Long> share : speed.shares().entrySet()) {
            say("  %-22s %5.1f %%  %6.1f µs", share.getKey(), 100.0 * share.getValue() / all, share.getValue() / 1e3);
        }
        boolean holds = speed.best() >= LEAST;
        if (check && !holds) {
            say(
                    "limit broken: %,.0f documents per CPU-second in the best round; the least is %,.0f",
                    speed.best(), LEAST);
        }
        return holds;
    }

    private boolean growth() {
        List<AttackShape> shapes = AttackShapes.all().stream()
                .filter(each -> each.name().contains(shape))
                .toList();
        if (shapes.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--shape: no shape is called " + Printable.of(shape) + ".");
        }
        say("%d shapes of text, each from 10 KB to 10 MB: some minutes", shapes.size());
        boolean good = true;
        for (int i = 0; i < shapes.size(); i++) {
            Growth.Worst worst = measure.apply(shapes.get(i));
            good &= worst.holds();
            say(
                    "%s%2d of %d  %-28s %6.0f ns a character; twice the text, %.2f times as long at most%s",
                    worst.holds() ? "" : "limit broken: ",
                    i + 1,
                    shapes.size(),
                    worst.shape(),
                    worst.nanosPerUnit(),
                    worst.ratio(),
                    worst.holds()
                            ? ""
                            : String.format(
                                    Locale.ROOT,
                                    " (%s: %,d characters in %,d ms); the limit is %.1f",
                                    worst.step(),
                                    worst.units(),
                                    worst.nanos() / 1_000_000,
                                    Growth.LIMIT));
        }
        return good;
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }

    private List<ArticleFile> files() {
        List<ArticleFile> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                for (Path file : inside(path)) {
                    openInside(file, files);
                }
            } else {
                files.add(opened(path));
            }
        }
        if (files.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    unfit > 0
                            ? "None of these files is an article. Name others."
                            : "There are no article files in it. Name files or folders that have some.");
        }
        return files;
    }

    /** One of many: it is named and counted, and the others are read. */
    private void openInside(Path file, List<ArticleFile> files) {
        try {
            files.add(ArticleOnDisk.open(file.toString()));
        } catch (ArticleOnDisk.Unfit e) {
            unfit++;
            spec.commandLine().getErr().println(Printable.of(file.toString()) + " is rejected: " + e.reason());
            spec.commandLine().getErr().flush();
        }
    }

    private ArticleFile opened(Path file) {
        try {
            return ArticleOnDisk.open(file.toString());
        } catch (ArticleOnDisk.Unfit e) {
            throw new ParameterException(spec.commandLine(), Printable.of(file.toString()) + ": " + e.reason());
        }
    }

    private List<Path> inside(Path folder) {
        ArticleReaders readers = new ArticleReaders();
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> readers.reads(ArticleFile.extensionOf(String.valueOf(file.getFileName()))))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    Printable.of(folder.toString()) + ": This folder, or one inside it, cannot be read. Name others.");
        }
    }
}
