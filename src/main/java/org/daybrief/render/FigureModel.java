package org.daybrief.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.daybrief.briefing.Section;
import org.daybrief.statement.Figure;
import org.daybrief.statement.Statement;
import org.daybrief.story.FigureComparison;
import org.daybrief.story.FigureReference;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/** The table of key figures: comparable ones side by side on one scale, each with who says so and as of when. */
final class FigureModel {

    private final EditionIndex index;
    private final Citations citations;
    private final LineModel lines;
    private final Claims claims;

    FigureModel(EditionIndex index, Citations citations, LineModel lines, Claims claims) {
        this.index = index;
        this.citations = citations;
        this.lines = lines;
        this.claims = claims;
    }

    /** Groups of rows: one for each comparison, then one for all other figures. */
    List<Map<String, Object>> groups(List<Section.Item> items) {
        Set<FigureReference> compared = new HashSet<>();
        List<Map<String, Object>> groups = new ArrayList<>();
        for (Section.Item item : items) {
            if (item instanceof Section.Item.OfComparison ofComparison) {
                FigureComparison comparison = index.comparison(ofComparison.comparison());
                compared.addAll(comparison.figures());
                groups.add(group(comparison));
            }
        }
        List<Map<String, Object>> others = new ArrayList<>();
        for (LineModel.Line line : lines.lines(items)) {
            others.add(entry(singles(line, compared), context(line)));
        }
        if (!others.isEmpty()) {
            groups.add(new Model()
                    .with("title", groups.isEmpty() ? null : "Other figures")
                    .with("entries", others)
                    .map());
        }
        return groups;
    }

    /** Rows that belong together, and the statement that they are taken from where it is to be printed. */
    private static Map<String, Object> entry(List<Map<String, Object>> rows, @Nullable Map<String, Object> context) {
        return new Model().with("rows", rows).with("context", context).map();
    }

    private Map<String, Object> group(FigureComparison comparison) {
        boolean agree = comparison.verdict() == FigureComparison.Verdict.AGREE;
        Scale scale = agree
                ? null
                : Scale.of(comparison.figures().stream().map(this::figure).toList());
        Map<String, Said> rows = new LinkedHashMap<>();
        for (FigureReference reference : comparison.figures()) {
            Said said = new Said(index.statement(reference.statement()), figure(reference));
            rows.computeIfAbsent(agree ? said.words() : said.words() + "|" + who(said) + "|" + when(said), key -> said)
                    .add(said);
        }
        return new Model()
                .with("title", Visible.of(comparison.counted()))
                .with("range", range(comparison))
                .with("verdict", Furniture.verdict(comparison.verdict()))
                .with("conflict", comparison.verdict() == FigureComparison.Verdict.CONFLICT)
                .with(
                        "entries",
                        List.of(entry(
                                rows.values().stream()
                                        .map(said -> row(said, scale))
                                        .toList(),
                                null)))
                .map();
    }

    /** A figure and all statements that give it in the same words: one row with several citations. */
    private static final class Said {

        private final Statement statement;
        private final Figure figure;
        private final List<Said> same = new ArrayList<>();

        Said(Statement statement, Figure figure) {
            this.statement = statement;
            this.figure = figure;
        }

        void add(Said other) {
            same.add(other);
        }

        String words() {
            return figure.text().toLowerCase(Locale.ROOT);
        }
    }

    private List<Map<String, Object>> singles(LineModel.Line line, Set<FigureReference> compared) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Span printed = line.printed();
        for (Figure figure : telling(line.statement().figures())) {
            if (printed.contains(figure.span())
                    && compared.add(new FigureReference(line.statement().id(), figure.id()))) {
                Said said = new Said(line.statement(), figure);
                said.add(said);
                rows.add(row(said, line.tellers(), null));
            }
        }
        return rows;
    }

    /** The statement alone: its citations stand in the rows above it. */
    private Map<String, Object> context(LineModel.Line line) {
        Statement statement = line.statement();
        return new Model()
                .with("statement", statement.id())
                .with("runs", PrintedText.runs(index.article(statement).text(), statement, line.wording()))
                .map();
    }

    /** Those that say what they count, if there are any. */
    private static List<Figure> telling(List<Figure> figures) {
        List<Figure> telling = figures.stream()
                .filter(figure -> figure.counted() != null && figure.bound() != Figure.Bound.VAGUE)
                .toList();
        return telling.isEmpty() ? figures : telling;
    }

    private Map<String, Object> row(Said said, @Nullable Scale scale) {
        return row(said, said.same.stream().map(one -> one.statement.id()).toList(), scale);
    }

    private Map<String, Object> row(Said said, List<String> tellers, @Nullable Scale scale) {
        Figure figure = said.figure;
        Model row = new Model()
                .with("statement", said.statement.id())
                .with("figure", Visible.of(figure.text()))
                .with("hedge", Visible.orNull(figure.hedge()))
                .with("partOf", partOf(said.statement, figure))
                .with("counted", Visible.orNull(figure.counted()))
                .with("who", joined(said, this::who))
                .with("asOf", joined(said, this::when))
                .with("bar", scale == null ? null : scale.bar(figure));
        return citations.add(row, index.cited(tellers)).map();
    }

    private @Nullable String who(Said said) {
        String claimant = Visible.orNull(said.figure.claimant());
        return claimant != null ? claimant : claims.speaker(said.statement, said.figure.span());
    }

    private @Nullable String when(Said said) {
        LocalDate asOf = said.figure.asOf();
        return asOf != null ? Days.day(asOf) : claims.when(said.statement, said.figure.span());
    }

    /** What is known of any of them, each once: {@code the coast guard; the harbour master}. */
    private static @Nullable String joined(Said said, Function<Said, @Nullable String> what) {
        Set<String> all = new LinkedHashSet<>();
        for (Said one : said.same) {
            String known = what.apply(one);
            if (known != null) {
                all.add(known);
            }
        }
        return all.isEmpty() ? null : String.join("; ", all);
    }

    private Figure figure(FigureReference reference) {
        for (Figure figure : index.statement(reference.statement()).figures()) {
            if (figure.id().equals(reference.figure())) {
                return figure;
            }
        }
        throw new IllegalArgumentException("the edition names the figure " + reference + " but does not hold it");
    }

    private static @Nullable String partOf(Statement statement, Figure part) {
        for (Figure figure : statement.figures()) {
            if (figure.id().equals(part.partOf())) {
                return Visible.of(figure.text());
            }
        }
        return null;
    }

    /** {@code 1,500 to 12,000}; null where no number is named. */
    private static @Nullable String range(FigureComparison comparison) {
        if (comparison.low() == null || comparison.high() == null) {
            return null;
        }
        String unit = comparison.unit() == null || comparison.unit().equals("people") ? "" : " " + comparison.unit();
        String low = grouped(comparison.low());
        String high = grouped(comparison.high());
        return (low.equals(high) ? low : low + " to " + high) + Visible.of(unit);
    }

    /** {@code 12000} as {@code 12,000}. */
    static String grouped(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        String digits = plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        StringBuilder out = new StringBuilder(digits);
        for (int i = point - 3; i > 0 && Character.isDigit(digits.charAt(i - 1)); i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }
}
