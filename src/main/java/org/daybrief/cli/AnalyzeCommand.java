package org.daybrief.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what each article says, one line of JSON per article, in the order of the arguments. */
@Command(name = "analyze", mixinStandardHelpOptions = true, description = "Print what each article says as JSON Lines.")
final class AnalyzeCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "article files")
    List<Path> files = new ArrayList<>();

    @Option(
            names = "--files-from",
            paramLabel = "LIST|-",
            description = "read the file names from LIST, one a line, or from standard input")
    String list;

    @Option(names = "--threads", paramLabel = "N", description = "threads; default: as many as processors")
    int threads = Runtime.getRuntime().availableProcessors();

    private final ArticleReader readers = new ArticleReaders();
    private final ArticleAnalyzer analyzer = new ArticleAnalyzer();
    private final AnalysisWriter writer = new AnalysisWriter();

    private record Answer(byte[] line, String complaint) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Path> all = new ArrayList<>(files);
        if (list != null) {
            List<String> names = list.equals("-")
                    ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : Files.readAllLines(Path.of(list));
            names.stream().filter(name -> !name.isBlank()).map(Path::of).forEach(all::add);
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (OutputStream out = new BufferedOutputStream(new PrintStream(System.out), 1 << 16)) {
            Deque<Future<Answer>> pending = new ArrayDeque<>();
            for (Path file : all) {
                if (pending.size() >= threads * 16) {
                    print(pending.poll(), out);
                }
                pending.add(pool.submit(() -> analyze(file)));
            }
            while (!pending.isEmpty()) {
                print(pending.poll(), out);
            }
        } finally {
            pool.shutdownNow();
        }
        return 0;
    }

    private static void print(Future<Answer> future, OutputStream out) throws IOException, InterruptedException {
        try {
            Answer answer = future.get();
            if (answer.complaint != null) {
                System.err.println(answer.complaint);
            } else {
                out.write(answer.line);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Answer analyze(Path path) {
        byte[] content;
        try {
            content = Files.readAllBytes(path);
        } catch (IOException e) {
            return new Answer(null, path + ": cannot be read: " + e);
        }
        ArticleFile file = new ArticleFile(path.getFileName().toString(), Digest.sha256(content), content);
        Intake intake = readers.read(file);
        if (intake instanceof Intake.Rejected rejected) {
            return new Answer(null, path + ": " + rejected.reason());
        }
        return new Answer(writer.line(analyzer.analyze(((Intake.Accepted) intake).article())), null);
    }
}
