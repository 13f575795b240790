package org.daybrief.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.daybrief.article.Article;
import org.daybrief.article.ArticleFile;
import org.daybrief.article.ArticleReader;
import org.daybrief.article.ArticleReaders;
import org.daybrief.article.Intake;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.ArticleAnalyzer;
import org.daybrief.text.Digest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The chain of one article under JMH: documents a second of one thread, warm, no JSON. docs/quality.md has the command. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class ChainBenchmark {

    /** Folders of article files, separated by colons: commas separate the values of a parameter. */
    @Param("input")
    public String folders;

    private final ArticleReader readers = new ArticleReaders();
    private final ArticleAnalyzer analyzer = new ArticleAnalyzer();
    private final List<ArticleFile> files = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private int next;

    @Setup
    public void read() throws IOException {
        for (String folder : folders.split(":")) {
            try (Stream<Path> walk = Files.walk(Path.of(folder))) {
                for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
                    byte[] content = Files.readAllBytes(path);
                    ArticleFile file = new ArticleFile(path.toString(), Digest.sha256(content), content);
                    if (readers.read(file) instanceof Intake.Accepted accepted) {
                        files.add(file);
                        articles.add(accepted.article());
                    }
                }
            }
        }
    }

    private int next() {
        next = next + 1 < files.size() ? next + 1 : 0;
        return next;
    }

    /** All of it: decode, read the format, find what the article says. */
    @Benchmark
    public AnalyzedArticle chain() {
        Intake.Accepted accepted = (Intake.Accepted) readers.read(files.get(next()));
        return analyzer.analyze(accepted.article());
    }

    /** From bytes to an article with its blocks. */
    @Benchmark
    public Intake reading() {
        return readers.read(files.get(next()));
    }

    /** From an article to its statements. */
    @Benchmark
    public AnalyzedArticle analysis() {
        return analyzer.analyze(articles.get(next()));
    }
}
