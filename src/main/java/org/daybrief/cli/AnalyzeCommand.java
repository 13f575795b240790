package org.daybrief.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
import org.daybrief.article.ArticleFile;
import org.daybrief.article.ArticleReader;
import org.daybrief.article.ArticleReaders;
import org.daybrief.article.Intake;
import org.daybrief.render.AnalysisWriter;
import org.daybrief.statement.ArticleAnalyzer;
import org.daybrief.text.Digest;
import org.daybrief.text.Printable;
import org.jspecify.annotations.Nullable;
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

    /** Files in flight for each thread: enough to keep all busy, few enough to keep memory small. */
    private static final int IN_FLIGHT = 16;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "article files")
    List<Path> files = new ArrayList<>();

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
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads takes a number from 1 up, not " + threads);
        }
        List<Path> all = paths();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            Deque<Future<Answer>> pending = new ArrayDeque<>();
            for (Path file : all) {
                if (pending.size() >= threads * IN_FLIGHT) {
                    print(pending.remove(), out);
                }
                pending.add(pool.submit(() -> analyze(file)));
            }
            while (!pending.isEmpty()) {
                print(pending.remove(), out);
            }
        } finally {
            pool.shutdownNow();
        }
        return ExitCodes.DONE;
    }

    private List<Path> paths() throws IOException {
        List<Path> all = new ArrayList<>(files);
        if (list != null) {
            try (InputStream in = list.equals("-") ? System.in : Files.newInputStream(Path.of(list))) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(name -> !name.isBlank())
                        .map(FileSystems.getDefault()::getPath)
                        .forEach(all::add);
            } catch (NoSuchFileException e) {
                throw new ParameterException(spec.commandLine(), "--files-from: no such file: " + e.getFile());
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

    private Answer analyze(Path path) {
        byte[] content;
        try {
            content = Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            return complaint(path, "There is no such file.");
        } catch (IOException e) {
            return complaint(path, Files.isDirectory(path) ? "It is a folder; name its files." : "It cannot be read.");
        }
        Intake intake = readers.read(new ArticleFile(path.getFileName().toString(), Digest.sha256(content), content));
        if (intake instanceof Intake.Accepted accepted) {
            return new Answer.Line(writer.line(analyzer.analyze(accepted.article())));
        }
        return complaint(path, ((Intake.Rejected) intake).reason());
    }

    private static Answer complaint(Path path, String reason) {
        return new Answer.Complaint(Printable.of(path.toString()) + ": " + reason);
    }
}
