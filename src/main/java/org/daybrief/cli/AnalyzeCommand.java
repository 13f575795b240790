package org.daybrief.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.daybrief.article.ArticleReader;
import org.daybrief.article.ArticleReaders;
import org.daybrief.article.Intake;
import org.daybrief.render.AnalysisWriter;
import org.daybrief.statement.ArticleAnalyzer;
import org.daybrief.text.Printable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what each article says, one line of JSON an article, in the order of the arguments; a rejected file is a line on standard error. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description = "Print what each article says, one line of JSON per article, in the order given.")
final class AnalyzeCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(AnalyzeCommand.class);

    /** Files in flight for each thread: enough to keep all busy, few enough to keep memory small. */
    private static final int IN_FLIGHT = 16;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "article files")
    List<String> files = new ArrayList<>();

    @Option(
            names = "--files-from",
            paramLabel = "LIST",
            description = "also read file names, one a line, from LIST; - is standard input")
    @Nullable
    String list;

    @Option(names = "--threads", paramLabel = "N", description = "threads; default: one for each processor")
    int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    CommandSpec spec;

    private final ArticleReader readers = new ArticleReaders();
    private final ArticleAnalyzer analyzer = new ArticleAnalyzer();
    private final AnalysisWriter writer = new AnalysisWriter();

    /** One file's line of JSON, or what is wrong with it. */
    private sealed interface Answer {
        record Line(byte[] json) implements Answer {}

        record Complaint(String text) implements Answer {}
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        SettingsOptions.checkThreads(threads, spec);
        List<String> all = paths();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            answers(all, pool, out);
        } catch (IOException e) {
            throw new IOException(
                    "Standard output takes no more (" + e.getMessage() + "): the rest of the answers is left out.", e);
        } finally {
            pool.shutdownNow();
        }
        return ExitCodes.DONE;
    }

    private void answers(List<String> all, ExecutorService pool, OutputStream out)
            throws IOException, InterruptedException {
        Deque<Future<Answer>> pending = new ArrayDeque<>();
        for (String file : all) {
            if (pending.size() >= threads * IN_FLIGHT) {
                print(pending.remove(), out);
            }
            pending.add(pool.submit(() -> analyze(file)));
        }
        while (!pending.isEmpty()) {
            print(pending.remove(), out);
        }
    }

    private List<String> paths() {
        List<String> all = new ArrayList<>(files);
        if (list != null) {
            try (InputStream in = list.equals("-") ? System.in : Files.newInputStream(Path.of(list))) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(name -> !name.isBlank())
                        .forEach(all::add);
            } catch (IOException | InvalidPathException e) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--files-from: the list " + Printable.of(list)
                                + " cannot be read. Name a file with one name a line, or - for standard input.");
            }
        } else if (all.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "name article files, or a list of them with --files-from");
        }
        return all;
    }

    private void print(Future<Answer> future, OutputStream out) throws IOException, InterruptedException {
        try {
            Answer answer = future.get();
            if (answer instanceof Answer.Line line) {
                out.write(line.json());
            } else if (answer instanceof Answer.Complaint complaint) {
                PrintWriter err = spec.commandLine().getErr();
                err.println(complaint.text());
                err.flush();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Never throws for what a file is or holds: one file never ends the command. */
    private Answer analyze(String name) {
        try {
            Intake intake = readers.read(ArticleOnDisk.open(name));
            return intake instanceof Intake.Accepted accepted
                    ? new Answer.Line(writer.line(analyzer.analyze(accepted.article())))
                    : complaint(name, ((Intake.Rejected) intake).reason());
        } catch (ArticleOnDisk.Unfit e) {
            return complaint(name, e.reason());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("Daybrief failed on {}", Printable.of(name), e);
            return complaint(
                    name,
                    "Daybrief failed on it (" + e.getClass().getSimpleName() + "). Please report it with the file.");
        }
    }

    private static Answer complaint(String name, String reason) {
        return new Answer.Complaint(Printable.of(name) + ": " + reason);
    }
}
