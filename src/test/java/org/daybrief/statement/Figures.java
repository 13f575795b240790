package org.daybrief.statement;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.daybrief.article.Article;
import org.daybrief.article.Block;
import org.daybrief.article.PublicationDate;
import org.daybrief.article.Role;
import org.daybrief.text.Digest;
import org.daybrief.text.Span;

/** The figures of a text of one paragraph, for tests: each one as one line. */
final class Figures {

    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

    private Figures() {}

    /** All figures of the text, in order. */
    static List<Figure> of(String text) {
        Article article = new Article(
                "test.txt",
                Digest.sha256(text.getBytes(StandardCharsets.UTF_8)),
                null,
                null,
                null,
                null,
                "en",
                new PublicationDate(
                        java.time.LocalDate.of(2024, 11, 14), PublicationDate.Basis.STATED, "14 November 2024"),
                text,
                text.isBlank() ? List.of() : List.of(new Block(new Span(0, text.length()), Role.BODY)));
        return ANALYZER.analyze(article).statements().stream()
                .flatMap(statement -> statement.figures().stream())
                .toList();
    }

    /** Each figure as {@code text = bound number unit (counted)}. */
    static List<String> in(String text) {
        return of(text).stream().map(Figures::line).toList();
    }

    private static String line(Figure figure) {
        String number = switch (figure.bound()) {
            case VAGUE -> "";
            case RANGE ->
                " " + figure.low().toPlainString() + ".." + figure.high().toPlainString();
            default -> " " + figure.value().stripTrailingZeros().toPlainString();
        };
        return figure.text()
                + " = "
                + figure.bound().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                + number
                + (figure.unit() == null ? "" : " " + figure.unit())
                + (figure.counted() == null ? "" : " (" + figure.counted() + ")");
    }
}
