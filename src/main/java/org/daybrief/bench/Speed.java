package org.daybrief.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybrief.article.ArticleFile;
import org.daybrief.article.ArticleReader;
import org.daybrief.article.ArticleReaders;
import org.daybrief.article.Intake;
import org.daybrief.statement.ArticleAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * How fast the whole chain of one article is, warm and by one thread: decode, read the format, find all that it says.
 *
 * @param documents files of one round
 * @param rejected those among them that are no articles
 * @param perCpuSecond documents in a second of the thread's processor time, median of the rounds
 * @param best those of the best round: other programs on the machine only ever make one slower
 * @param allocated bytes of memory for each document
 * @param shares each step with its nanoseconds per document, in order
 */
public record Speed(
        int documents, int rejected, double perCpuSecond, double best, long allocated, Map<String, Long> shares) {

    private static final int FEWEST_ROUNDS = 5;
    /** A round reads this many files at least: the clock and the first look-ups weigh nothing in it. */
    private static final int FEWEST_READ = 500;

    private static final ArticleReader READERS = new ArticleReaders();
    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

    public Speed {
        shares = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(shares));
    }

    /**
     * Reads the files over and over.
     *
     * @param warm for how long before anything is measured: both compilers need some seconds
     * @param measured for how long then
     */
    public static Speed of(List<ArticleFile> files, Duration warm, Duration measured) {
        for (long end = System.nanoTime() + warm.toNanos(); System.nanoTime() < end; ) {
            round(files, null);
        }
        List<Double> rates = new ArrayList<>();
        long allocated = ThreadMeter.allocatedBytes();
        long read = 0;
        int rejected = 0;
        long end = System.nanoTime() + measured.toNanos();
        while (System.nanoTime() < end || rates.size() < FEWEST_ROUNDS) {
            long began = ThreadMeter.cpuNanos();
            int times = Math.max(1, FEWEST_READ / files.size());
            for (int i = 0; i < times; i++) {
                rejected = round(files, null);
            }
            rates.add(1e9 * times * files.size() / (ThreadMeter.cpuNanos() - began));
            read += (long) times * files.size();
        }
        long bytes = (ThreadMeter.allocatedBytes() - allocated) / read;
        rates.sort(null);
        return new Speed(
                files.size(), rejected, rates.get(rates.size() / 2), rates.get(rates.size() - 1), bytes, shares(files));
    }

    private static Map<String, Long> shares(List<ArticleFile> files) {
        StepTimes times = new StepTimes();
        int rounds = Math.max(1, 2 * FEWEST_READ / files.size());
        for (int i = 0; i < rounds; i++) {
            round(files, times);
        }
        long read = (long) rounds * files.size();
        times.nanos().replaceAll((step, nanos) -> nanos / read);
        return times.nanos();
    }

    /** How many were rejected. */
    private static int round(List<ArticleFile> files, @Nullable StepTimes times) {
        int rejected = 0;
        for (ArticleFile file : files) {
            if (times != null) {
                times.start();
            }
            Intake intake = READERS.read(file);
            if (times != null) {
                times.ended("reading the file");
            }
            if (!(intake instanceof Intake.Accepted accepted)) {
                rejected++;
            } else if (times == null) {
                ANALYZER.analyze(accepted.article());
            } else {
                ANALYZER.analyze(accepted.article(), times);
            }
        }
        return rejected;
    }
}
