package org.daybrief.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybrief.briefing.Section;
import org.daybrief.statement.Statement;
import org.daybrief.story.Fact;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/** One printed statement with its citations, its mark of novelty and who tells it. */
final class LineModel {

    private final EditionIndex index;
    private final Citations citations;
    private final boolean showsNovelty;
    private final boolean showsSpread;

    LineModel(EditionIndex index, Citations citations, boolean showsNovelty, boolean showsSpread) {
        this.index = index;
        this.citations = citations;
        this.showsNovelty = showsNovelty;
        this.showsSpread = showsSpread;
    }

    /** What is known of a line before it is printed. */
    record Line(
            Statement statement,
            Section.Wording wording,
            List<String> tellers,
            @Nullable Fact fact,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        /** The part of the article's text that is printed. */
        Span printed() {
            return wording.clause() == null ? statement.span() : wording.clause();
        }
    }

    /** The line behind an item; null for items that are no single statement. */
    @Nullable
    Line line(Section.Item item) {
        if (item instanceof Section.Item.OfFact ofFact) {
            Fact fact = index.fact(ofFact.fact());
            Set<String> tellers = new LinkedHashSet<>(List.of(fact.lead()));
            tellers.addAll(fact.statements());
            return new Line(
                    index.statement(fact.lead()), ofFact.wording(), List.copyOf(tellers), fact, fact.from(), fact.to());
        }
        if (item instanceof Section.Item.OfStatement ofStatement) {
            return whole(ofStatement.statement(), ofStatement.wording());
        }
        return null;
    }

    Line whole(String statementId, Section.Wording wording) {
        Statement statement = index.statement(statementId);
        LocalDate from = statement.event() == null ? null : statement.event().from();
        LocalDate to = statement.event() == null ? null : statement.event().to();
        return new Line(statement, wording, List.of(statementId), null, from, to);
    }

    /** Lines of all items that are single statements. */
    List<Line> lines(List<Section.Item> items) {
        List<Line> lines = new ArrayList<>();
        for (Section.Item item : items) {
            Line line = line(item);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    List<Map<String, Object>> printed(List<Line> lines) {
        return lines.stream().map(this::printed).toList();
    }

    Map<String, Object> printed(Line line) {
        List<Integer> cited = index.cited(line.tellers());
        Model model = new Model()
                .with("statement", line.statement().id())
                .with(
                        "runs",
                        PrintedText.runs(index.article(line.statement()).text(), line.statement(), line.wording()))
                .with("mark", mark(line.fact()))
                .with("spread", showsSpread && cited.size() > 1 ? index.spread(cited) : null);
        return citations.add(model, cited).map();
    }

    private @Nullable String mark(@Nullable Fact fact) {
        return !showsNovelty || fact == null || fact.novelty() == Fact.Novelty.UNCHANGED
                ? null
                : fact.novelty().name();
    }
}
