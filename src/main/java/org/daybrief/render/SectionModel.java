package org.daybrief.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daybrief.briefing.Section;
import org.daybrief.statement.Entity;
import org.daybrief.statement.Quotation;
import org.daybrief.statement.SectionKind;
import org.daybrief.statement.Statement;
import org.daybrief.story.Disagreement;
import org.jspecify.annotations.Nullable;

/** One section of a story: each kind has the shape that its content asks for. */
final class SectionModel {

    private final EditionIndex index;
    private final Citations citations;
    private final LineModel lines;
    /** Lines without marks and counts: they stand elsewhere with them. */
    private final LineModel bare;

    private final Claims claims;
    private final FigureModel figures;

    SectionModel(EditionIndex index, Citations citations, boolean showsNovelty) {
        this.index = index;
        this.citations = citations;
        this.lines = new LineModel(index, citations, showsNovelty, true);
        this.bare = new LineModel(index, citations, false, false);
        this.claims = new Claims(index);
        this.figures = new FigureModel(index, citations, lines, claims);
    }

    /** A section with {@code kind}, {@code title}, {@code note} and, by its kind, days, groups, disagreements, speakers, entities or lines. */
    Map<String, Object> of(SectionKind kind, List<Section.Item> items, List<String> articles) {
        Model model = heading(kind);
        switch (kind) {
            case WHERE, WHO -> model.with("entities", entities(items, articles));
            case WHAT_HAPPENED, OUTLOOK -> dated(model, lines, items);
            case TIMELINE -> dated(model, bare, items);
            case KEY_FIGURES -> model.with("groups", figures.groups(items));
            case DISAGREEMENTS -> model.with("disagreements", disagreements(items));
            case STATEMENTS -> model.with("speakers", speakers(items));
            case AT_A_GLANCE, ANALYSIS, BACKGROUND -> model.with("lines", plain(items));
        }
        return model.map();
    }

    /** A section that says that it is empty. */
    static Map<String, Object> absent(SectionKind kind) {
        return heading(kind).with("absence", Furniture.absence(kind)).map();
    }

    List<Map<String, Object>> plain(List<Section.Item> items) {
        return lines.printed(lines.lines(items));
    }

    private static Model heading(SectionKind kind) {
        String note = Furniture.note(kind);
        return new Model()
                .with("kind", JsonStatements.label(kind))
                .with("title", Furniture.title(kind))
                .with("note", note.isEmpty() ? null : note);
    }

    /** Lines under their dates; plain lines where none is dated. */
    private static void dated(Model model, LineModel lines, List<Section.Item> items) {
        boolean anyDate = lines.lines(items).stream().anyMatch(line -> line.from() != null);
        model.with(anyDate ? "days" : "lines", anyDate ? days(lines, items) : lines.printed(lines.lines(items)));
    }

    /** Lines of the same day stand under one date, in the order of the items. */
    private static List<Map<String, Object>> days(LineModel lines, List<Section.Item> items) {
        List<Map<String, Object>> days = new ArrayList<>();
        List<LineModel.Line> day = new ArrayList<>();
        for (LineModel.Line line : lines.lines(items)) {
            if (!day.isEmpty() && !sameDay(day.get(0), line)) {
                days.add(day(lines, day));
                day.clear();
            }
            day.add(line);
        }
        if (!day.isEmpty()) {
            days.add(day(lines, day));
        }
        return days;
    }

    private static Map<String, Object> day(LineModel lines, List<LineModel.Line> day) {
        LineModel.Line first = day.get(0);
        Model model = new Model();
        if (first.from() != null) {
            model.with("iso", first.from().toString())
                    .with("date", Days.span(first.from(), first.to() == null ? first.from() : first.to()));
        }
        return model.with("lines", lines.printed(day)).map();
    }

    private static boolean sameDay(LineModel.Line one, LineModel.Line other) {
        return Objects.equals(one.from(), other.from()) && Objects.equals(one.to(), other.to());
    }

    private List<Map<String, Object>> entities(List<Section.Item> items, List<String> articles) {
        List<Map<String, Object>> entities = new ArrayList<>();
        for (Section.Item item : items) {
            if (item instanceof Section.Item.OfEntity ofEntity) {
                Entity entity = index.entity(ofEntity.entity());
                Model model = new Model()
                        .with("name", Visible.of(entity.name()))
                        .with("type", JsonStatements.label(entity.type()))
                        .with("role", Visible.orNull(entity.role()));
                entities.add(citations
                        .add(model, index.mentioning(entity.id(), articles))
                        .map());
            }
        }
        return entities;
    }

    private List<Map<String, Object>> disagreements(List<Section.Item> items) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Section.Item item : items) {
            if (item instanceof Section.Item.OfDisagreement ofDisagreement) {
                Disagreement disagreement = index.disagreement(ofDisagreement.disagreement());
                List<Map<String, Object>> sides = new ArrayList<>();
                for (int i = 0; i < disagreement.sides().size(); i++) {
                    sides.add(side(disagreement.sides().get(i), letter(i)));
                }
                all.add(new Model()
                        .with("question", Visible.of(disagreement.question()))
                        .with("verdict", Furniture.verdict(disagreement.verdict()))
                        .with("sides", sides)
                        .map());
            }
        }
        return all;
    }

    private Map<String, Object> side(List<String> statements, String letter) {
        List<Map<String, Object>> claimed = new ArrayList<>();
        for (String id : statements) {
            Statement statement = index.statement(id);
            claimed.add(new Model()
                    .with("line", lines.printed(lines.whole(id, Section.Wording.WHOLE)))
                    .with("who", claims.who(statement, statement.span()))
                    .with("when", claims.when(statement, statement.span()))
                    .map());
        }
        return new Model().with("letter", letter).with("claims", claimed).map();
    }

    private static String letter(int number) {
        return number < 26 ? String.valueOf((char) ('A' + number)) : String.valueOf(number + 1);
    }

    /** Speakers in the order in which they first appear, each with all that they say. */
    private List<Map<String, Object>> speakers(List<Section.Item> items) {
        Map<String, List<LineModel.Line>> bySpeaker = new LinkedHashMap<>();
        for (LineModel.Line line : lines.lines(items)) {
            String speaker = claims.speaker(line.statement(), line.printed());
            bySpeaker
                    .computeIfAbsent(speaker == null ? "" : speaker, name -> new ArrayList<>())
                    .add(line);
        }
        List<Map<String, Object>> speakers = new ArrayList<>();
        bySpeaker.forEach((name, said) -> speakers.add(speaker(name, said)));
        return speakers;
    }

    private Map<String, Object> speaker(String name, List<LineModel.Line> said) {
        List<Map<String, Object>> printed = new ArrayList<>();
        for (LineModel.Line line : said) {
            printed.add(new Model()
                    .with("line", lines.printed(line))
                    .with("when", claims.when(line.statement(), line.printed()))
                    .map());
        }
        return new Model()
                .with("name", name.isEmpty() ? null : name)
                .with("role", role(said))
                .with("said", printed)
                .map();
    }

    private @Nullable String role(List<LineModel.Line> said) {
        for (LineModel.Line line : said) {
            Quotation quotation = claims.quotation(line.statement(), line.printed());
            if (quotation != null && quotation.speakerRole() != null) {
                return Visible.of(quotation.speakerRole());
            }
        }
        return null;
    }
}
