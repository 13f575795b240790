package org.daybrief.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.daybrief.article.Article;
import org.daybrief.article.ArticleFile;
import org.daybrief.article.ArticleReader;
import org.daybrief.article.ArticleReaders;
import org.daybrief.article.Block;
import org.daybrief.article.PublicationDate;
import org.daybrief.article.Role;
import org.daybrief.statement.ArticleAnalyzer;
import org.daybrief.text.Span;

/**
 * Reads a text of one shape at 10 KB, 20 KB and so on to 10 MB, and finds the step that grows fastest. A doubling is judged
 * together with the next: where a text outgrows a cache of the processor it costs more once, and no more after that.
 */
public final class Growth {

    /** The most that twice the text may cost. */
    public static final double LIMIT = 2.2;

    private static final int SMALLEST = 10_000;
    /** Ten doublings: 10 KB to 10 MB. */
    private static final int DOUBLINGS = 10;
    /** A step below it is quicker than the clock's and the caches' disturbances. */
    private static final long WORTH_JUDGING = TimeUnit.MILLISECONDS.toNanos(20);
    /** Nobody waits for a longer one, and its growth has shown by then. */
    private static final long TOO_LONG = TimeUnit.SECONDS.toNanos(30);

    /** 80 KB a dozen times: both compilers have seen the shape before anything counts. */
    private static final int WARM = 3;

    private static final int MOST_REPEATS = 12;
    private static final int TRIES = 4;

    private static final ArticleReader READERS = new ArticleReaders();
    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

    /**
     * The worst two doublings of a shape.
     *
     * @param shape its name
     * @param step that grew most
     * @param units length of the shorter text, in UTF-16 units
     * @param nanos of the shorter text
     * @param ratio what twice the text costs: the square root of what four times the text costs
     * @param nanosPerUnit of all steps together, at the longest text
     */
    public record Worst(String shape, String step, int units, long nanos, double ratio, double nanosPerUnit) {

        public boolean holds() {
            return ratio < LIMIT;
        }
    }

    private final AttackShape shape;
    private final List<StepTimes> series = new ArrayList<>();

    private Growth(AttackShape shape) {
        this.shape = shape;
    }

    public static Worst of(AttackShape shape) {
        Growth growth = new Growth(shape);
        growth.measured(WARM);
        for (int k = 0; k <= DOUBLINGS && !growth.tooLong(); k++) {
            growth.series.add(growth.measured(k));
        }
        return growth.worst();
    }

    private boolean tooLong() {
        return !series.isEmpty() && total(series.get(series.size() - 1)) > TOO_LONG;
    }

    private static long total(StepTimes times) {
        return times.nanos().values().stream().mapToLong(Long::longValue).sum();
    }

    private StepTimes measured(int doubling) {
        String text = shape.of().apply(SMALLEST << doubling);
        int repeats = Math.max(2, MOST_REPEATS - doubling);
        StepTimes least = read(text);
        for (int i = 1; i < repeats && total(least) < TOO_LONG / 10; i++) {
            least.least(read(text));
        }
        return least;
    }

    /** The format's reader with all of the text; the annotators with it too, which the reader would refuse beyond its bound. */
    private StepTimes read(String text) {
        StepTimes times = new StepTimes();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        times.start();
        READERS.read(new ArticleFile("shape." + shape.extension(), "", bytes));
        times.ended("reading the file");
        if (shape.extension().equals("txt")) {
            Article article = article(text);
            times.start();
            ANALYZER.analyze(article, times);
        }
        return times;
    }

    private static Article article(String text) {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int feed = text.indexOf('\n', begin);
            int end = feed < 0 ? text.length() : feed;
            if (end > begin) {
                blocks.add(new Block(new Span(begin, end), Role.BODY));
            }
            begin = end + 1;
        }
        return new Article("shape.txt", "", null, null, null, null, "en", PublicationDate.UNKNOWN, text, blocks);
    }

    private Worst worst() {
        Worst worst = judged();
        for (int again = 1; again < TRIES && !worst.holds() && worst.nanos() < TOO_LONG / 10; again++) {
            int doubling = Integer.numberOfTrailingZeros(worst.units() / SMALLEST);
            series.get(doubling).least(measured(doubling));
            series.get(doubling + 2).least(measured(doubling + 2));
            worst = judged();
        }
        return worst;
    }

    private Worst judged() {
        StepTimes last = series.get(series.size() - 1);
        double perUnit = (double) total(last) / (SMALLEST << series.size() - 1);
        Worst worst = new Worst(shape.name(), "", SMALLEST, 0, 0, perUnit);
        for (int k = 2; k < series.size(); k++) {
            for (Map.Entry<String, Long> step : series.get(k).nanos().entrySet()) {
                long before = series.get(k - 2).nanos().getOrDefault(step.getKey(), 0L);
                double ratio = Math.sqrt((double) step.getValue() / Math.max(1, before));
                if (step.getValue() >= WORTH_JUDGING && ratio > worst.ratio()) {
                    worst = new Worst(shape.name(), step.getKey(), SMALLEST << k - 2, before, ratio, perUnit);
                }
            }
        }
        return worst;
    }
}
