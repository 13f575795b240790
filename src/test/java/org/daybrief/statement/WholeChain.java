package org.daybrief.statement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.daybrief.article.ArticleFile;
import org.daybrief.article.ArticleReaders;
import org.daybrief.article.Intake;
import org.daybrief.article.Role;
import org.daybrief.text.Digest;
import org.jspecify.annotations.Nullable;

/** An article file as the whole chain reads it, for tests: each finding as one line of text. */
final class WholeChain {

    private final AnalyzedArticle read;

    private WholeChain(AnalyzedArticle read) {
        this.read = read;
    }

    /** A plain text file of these paragraphs. */
    static WholeChain file(String... paragraphs) {
        byte[] content = String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8);
        Intake intake = new ArticleReaders().read(new ArticleFile("a.txt", Digest.sha256(content), content));
        return new WholeChain(new ArticleAnalyzer().analyze(((Intake.Accepted) intake).article()));
    }

    /** The same with its day of publication in front. */
    static WholeChain of(String published, String... paragraphs) {
        List<String> lines = new ArrayList<>(List.of("---\ndate: " + published + "\n---"));
        lines.addAll(List.of(paragraphs));
        return file(lines.toArray(String[]::new));
    }

    /** The day of publication and its basis. */
    String published() {
        return read.article().published().day() + " "
                + read.article().published().basis();
    }

    /** {@code role|text} of each statement. */
    List<String> statements() {
        return read.statements().stream()
                .map(one -> one.role().name().toLowerCase(Locale.ROOT) + "|" + one.text())
                .toList();
    }

    /** {@code text = days}: "Wednesday = 2024-10-23". */
    List<String> dates() {
        return body().stream()
                .flatMap(one -> one.dates().stream())
                .map(date -> date.text() + " = " + days(date.from(), date.to()))
                .toList();
    }

    /** When each statement of the body happened, with the basis: "2024-10-23 relative", "-". */
    List<String> events() {
        return body().stream()
                .map(Statement::event)
                .map(event -> event == null
                        ? "-"
                        : days(event.from(), event.to()) + " "
                                + event.basis().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** {@code text|bound number unit|counted|claimant}: "up to 500|at-most 500|divers|the ministry". */
    List<String> figures() {
        List<String> lines = new ArrayList<>();
        for (Statement one : body()) {
            for (Figure figure : one.figures()) {
                lines.add(figure.text() + "|" + amount(figure) + "|" + figure.counted() + "|" + figure.claimant()
                        + (figure.partOf() == null ? "" : "|part of " + figure.partOf()));
            }
        }
        return lines;
    }

    /** {@code kind|words|speaker|role}. */
    List<String> quotations() {
        List<String> lines = new ArrayList<>();
        for (Statement one : body()) {
            for (Quotation said : one.quotations()) {
                lines.add(said.kind().name().toLowerCase(Locale.ROOT) + "|" + said.text() + "|" + said.speaker() + "|"
                        + said.speakerRole());
            }
        }
        return lines;
    }

    /** {@code certainty, "not" where negated, who says so} of each statement of the body: "claimed by the rebels". */
    List<String> certainties() {
        List<String> lines = new ArrayList<>();
        for (Statement one : body()) {
            Attribution by = one.attribution();
            lines.add(one.certainty().name().toLowerCase(Locale.ROOT)
                    + (one.negated() ? " not" : "")
                    + (by == null ? "" : " by " + by.source()));
        }
        return lines;
    }

    /** Each name with what it stands for, once, in the order of the words: "Kremlin = Russia, country". */
    List<String> names() {
        Map<String, Entity> entities = new TreeMap<>();
        read.entities().forEach(entity -> entities.put(entity.id(), entity));
        return body().stream()
                .flatMap(one -> one.mentions().stream())
                .map(mention -> {
                    Entity entity = entities.get(mention.entity());
                    return mention.text() + " = " + entity.name() + ", "
                            + entity.type().name().toLowerCase(Locale.ROOT);
                })
                .distinct()
                .toList();
    }

    private List<Statement> body() {
        return read.statements().stream().filter(one -> one.role() == Role.BODY).toList();
    }

    private static String amount(Figure figure) {
        String bound = figure.bound().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String unit = figure.unit() == null ? "" : " " + figure.unit();
        return switch (figure.bound()) {
            case VAGUE -> bound + unit;
            case RANGE ->
                bound + " " + figure.low().toPlainString() + ".."
                        + figure.high().toPlainString() + unit;
            default -> bound + " " + figure.value().toPlainString() + unit;
        };
    }

    private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return "unresolved";
        }
        return from.equals(to) ? from.toString() : from + ".." + (to == null ? "" : to);
    }
}
