package org.daybrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.daybrief.article.ArticleFile;
import org.daybrief.article.ArticleReaders;
import org.daybrief.article.Intake;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.ArticleAnalyzer;
import org.daybrief.statement.Entity;
import org.daybrief.statement.Mention;
import org.daybrief.statement.Statement;
import org.daybrief.text.Digest;
import org.daybrief.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Names found against names marked by hand in fifteen articles, of which the repository holds the offsets only. The floors stand in
 * docs/quality.md; without the articles beside the checkout the rows are skipped.
 */
class NameGoldTest {

    private static final Path SHARED = Path.of("").toAbsolutePath().resolveSibling("shared");

    /** One row of docs/quality.md: articles whose path begins so reach the floor. */
    record Floor(String name, boolean seeds, boolean kindToo, double floor) {

        @Override
        public String toString() {
            return name + " >= " + floor;
        }
    }

    /** A name marked by hand; {@code kinds} empty where it may be found or not. */
    private record Marked(Span span, Span other, List<String> kinds) {

        boolean open() {
            return kinds.contains("open") || kinds.contains("demonym");
        }

        boolean at(Span found) {
            return span.equals(found) || other.equals(found);
        }
    }

    private record Gold(String path, String sha256, List<Marked> names) {}

    private record Found(Span span, String kind) {}

    static Stream<Floor> floors() throws IOException {
        return Files.readAllLines(Path.of("docs/quality.md")).stream()
                .map(line -> line.split("\\|", -1))
                .filter(cells -> cells.length >= 6 && cells[2].contains("NameGoldTest"))
                .map(cells -> new Floor(
                        cells[1].strip(),
                        cells[3].contains("five"),
                        cells[3].contains("kind"),
                        Double.parseDouble(cells[4].strip())));
    }

    @ParameterizedTest
    @MethodSource("floors")
    void findsTheNamesThatWereMarkedByHand(Floor floor) throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("articles")), "skipped: no labelled articles beside the checkout");
        int hits = 0;
        int found = 0;
        int marked = 0;
        for (Gold gold : gold()) {
            if (gold.path().startsWith("articles/") != floor.seeds()) {
                continue;
            }
            List<Found> names = names(analyzed(gold));
            List<Marked> wanted =
                    gold.names().stream().filter(name -> !name.open()).toList();
            marked += wanted.size();
            found += (int) names.stream()
                    .filter(name -> counts(name, names, gold.names()))
                    .count();
            hits += (int) wanted.stream()
                    .filter(name -> names.stream()
                            .anyMatch(one -> name.at(one.span())
                                    && (!floor.kindToo() || name.kinds().contains(one.kind()))))
                    .count();
        }
        assertThat(2.0 * hits / (found + marked))
                .as("%d right of %d found and %d marked", hits, found, marked)
                .isGreaterThanOrEqualTo(floor.floor());
    }

    /** A name inside another that was found, and one at a place left open, count neither for nor against. */
    private static boolean counts(Found name, List<Found> all, List<Marked> marked) {
        if (marked.stream().anyMatch(gold -> !gold.open() && gold.at(name.span()))) {
            return true;
        }
        return marked.stream().noneMatch(gold -> gold.open() && overlap(gold.span(), name.span()))
                && all.stream().noneMatch(other -> inside(name.span(), other.span()));
    }

    private static boolean overlap(Span a, Span b) {
        return a.begin() < b.end() && b.begin() < a.end();
    }

    private static boolean inside(Span inner, Span outer) {
        return outer.begin() <= inner.begin() && inner.end() <= outer.end() && !inner.equals(outer);
    }

    private static List<Found> names(AnalyzedArticle article) {
        Map<String, String> kinds = new HashMap<>();
        for (Entity entity : article.entities()) {
            kinds.put(entity.id(), entity.type().name().toLowerCase(Locale.ROOT));
        }
        List<Found> found = new ArrayList<>();
        for (Statement statement : article.statements()) {
            for (Mention mention : statement.mentions()) {
                found.add(new Found(mention.span(), kinds.get(mention.entity())));
            }
        }
        return found;
    }

    private static AnalyzedArticle analyzed(Gold gold) throws IOException {
        Path file = SHARED.resolve(gold.path());
        byte[] content = Files.readAllBytes(file);
        assertThat(Digest.sha256(content)).as(gold.path()).isEqualTo(gold.sha256());
        ArticleFile article = new ArticleFile(file.getFileName().toString(), gold.sha256(), content);
        Intake intake = new ArticleReaders().read(article);
        return new ArticleAnalyzer().analyze(((Intake.Accepted) intake).article());
    }

    private static List<Gold> gold() throws IOException {
        List<Gold> all = new ArrayList<>();
        Path list = Path.of("src/test/resources/gold/names.tsv");
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals("file")) {
                all.add(new Gold(cells[1], cells[2], new ArrayList<>()));
            } else if (!line.startsWith("#")) {
                Span span = span(cells[0], cells[1]);
                Span other = cells.length > 3 ? span(cells[3], cells[4]) : span;
                all.get(all.size() - 1).names().add(new Marked(span, other, List.of(cells[2].split("\\|"))));
            }
        }
        return all;
    }

    private static Span span(String begin, String end) {
        return new Span(Integer.parseInt(begin), Integer.parseInt(end));
    }
}
