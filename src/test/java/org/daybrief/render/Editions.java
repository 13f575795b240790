package org.daybrief.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.daybrief.article.Article;
import org.daybrief.article.Block;
import org.daybrief.article.PublicationDate;
import org.daybrief.article.Role;
import org.daybrief.briefing.Briefing;
import org.daybrief.briefing.Coverage;
import org.daybrief.briefing.Edition;
import org.daybrief.briefing.Marking;
import org.daybrief.briefing.Section;
import org.daybrief.briefing.SourceArticle;
import org.daybrief.briefing.StoryPage;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.Attribution;
import org.daybrief.statement.Certainty;
import org.daybrief.statement.Entity;
import org.daybrief.statement.EventTime;
import org.daybrief.statement.Figure;
import org.daybrief.statement.Mention;
import org.daybrief.statement.Quotation;
import org.daybrief.statement.SectionKind;
import org.daybrief.statement.Statement;
import org.daybrief.story.Disagreement;
import org.daybrief.story.Fact;
import org.daybrief.story.FigureComparison;
import org.daybrief.story.FigureReference;
import org.daybrief.story.Story;
import org.daybrief.text.Digest;
import org.daybrief.text.Span;

/** Hand-made editions about a ferry that never sailed: every section filled, or one article with a text of the test's own. */
final class Editions {

    private static final String GAZETTE = """
            Ferry and coal barge collide off Port Arden
            The ferry Selwyn struck a coal barge off Port Arden on 4 March, the coast guard said.
            Up to 40 passengers were taken to hospital, according to the harbour master.
            “We saw no light on the barge,” said Ines Corvo, captain of the Selwyn.
            Divers are expected to reach the wreck on 9 March.
            The strait has no separate lanes for freight.
            Port Arden lost its radar tower in the storms of January.
            The owners will certainly struggle to explain why the barge sailed without lights.""";

    private static final String HERALD = """
            Coast guard counts 34 injured after Selwyn collision
            A ferry hit a barge near Port Arden on 4 March.
            The coast guard counted 34 injured by 6 March.
            Barge owner Tarn Freight denied that the barge was unlit.
            “Every lamp was burning,” a Tarn Freight spokesman said on 5 March.
            The transport ministry closed the strait to freight on 5 March.
            He will report to parliament within two weeks.
            Repairs would cost $3 million to $5 million, the ministry estimated.""";

    private static final String BULLETIN = """
            A ferry hit a barge near Port Arden on 4 March.
            About 30 people were hurt, local radio reported.""";

    private Editions() {}

    static Statement statement(AnalyzedArticle article, int number) {
        return article.statements().get(number - 1);
    }

    /** One story, three articles of two origins, every section filled; a revision of the second edition. */
    static Briefing ferry() {
        Builder a1 = new Builder(
                "a1", "wire/gazette.txt", GAZETTE, "Harbour Gazette", "Mara Lind", "https://gazette.example/ferry");
        a1.title(0).event(2, "2025-03-04", "2025-03-04");
        a1.figure(
                3, "Up to 40", "40", Figure.Bound.AT_MOST, "people", "passengers", "the harbour master", "2025-03-05");
        a1.quotation(4, "We saw no light on the barge,", "Ines Corvo", "captain of the Selwyn", null);
        a1.event(5, "2025-03-09", "2025-03-09").attribution(2, "the coast guard", "said");
        a1.mention(2, "Port Arden", "e1").mention(4, "Ines Corvo", "e2");
        Builder a2 = new Builder("a2", "herald.html", HERALD, "Northern Herald", null, null);
        a2.title(0).event(2, "2025-03-04", "2025-03-04").event(3, "2025-03-06", "2025-03-06");
        a2.figure(3, "34", "34", Figure.Bound.EXACT, "people", "injured", "The coast guard", "2025-03-06");
        a2.quotation(5, "Every lamp was burning,", "a Tarn Freight spokesman", null, "2025-03-05");
        a2.attribution(4, "Barge owner Tarn Freight", "denied").event(6, "2025-03-05", "2025-03-05");
        a2.figure(8, "$3 million to $5 million", null, Figure.Bound.RANGE, "USD", null, "the ministry", null);
        a2.mention(2, "Port Arden", "e1").mention(4, "Tarn Freight", "e3");
        Builder a3 = new Builder("a3", "bulletin.txt", BULLETIN, null, null, null);
        a3.event(1, "2025-03-04", "2025-03-04");
        a3.figure(2, "About 30", "30", Figure.Bound.ABOUT, "people", "people", "local radio", null);
        a3.mention(1, "Port Arden", "e1");

        Fact collision = fact("f1", 2, "2025-03-04", Fact.Novelty.UNCHANGED, "a1.2", "a2.2", "a3.1");
        Fact injured = fact("f2", 1, "2025-03-06", Fact.Novelty.CHANGED, "a2.3");
        Fact closed = fact("f3", 1, "2025-03-05", Fact.Novelty.NEW, "a2.6");
        FigureComparison hurt = new FigureComparison(
                "c1",
                "people hurt",
                "people",
                List.of(
                        new FigureReference("a2.3", "n1"),
                        new FigureReference("a1.3", "n1"),
                        new FigureReference("a3.2", "n1")),
                new BigDecimal(30),
                new BigDecimal(40),
                FigureComparison.Verdict.DIFFER_BY_DATE);
        Disagreement lights = new Disagreement(
                "x1",
                "Was the barge lit?",
                List.of(List.of("a1.4"), List.of("a2.4", "a2.5")),
                Disagreement.Verdict.OPEN);
        Story story = new Story(
                "s1",
                "Ferry and coal barge collide off Port Arden",
                List.of("a1", "a2", "a3"),
                List.of(collision, injured, closed),
                List.of(hurt),
                List.of(lights),
                "2025-03-06-0f1e2d3c",
                2);
        int he = HERALD.indexOf("He will") + 2;
        int storms = GAZETTE.indexOf("January") + "January".length();
        List<Section> sections = List.of(
                section(SectionKind.AT_A_GLANCE, new Section.Item.OfFact("f1", Section.Wording.WHOLE)),
                section(SectionKind.WHERE, new Section.Item.OfEntity("e1")),
                section(SectionKind.WHO, new Section.Item.OfEntity("e2"), new Section.Item.OfEntity("e3")),
                section(SectionKind.WHAT_HAPPENED, whole("f2"), whole("f3"), whole("f1")),
                section(SectionKind.KEY_FIGURES, new Section.Item.OfComparison("c1"), single("a2.8")),
                section(SectionKind.DISAGREEMENTS, new Section.Item.OfDisagreement("x1")),
                section(SectionKind.STATEMENTS, single("a1.4"), single("a2.5")),
                section(SectionKind.ANALYSIS, single("a1.8")),
                section(
                        SectionKind.OUTLOOK,
                        single("a1.5"),
                        inserted("a2.7", new Section.Insertion(he, "the transport minister"))),
                section(
                        SectionKind.BACKGROUND,
                        inserted("a1.7", new Section.Insertion(storms, "2025")),
                        single("a1.6")),
                section(SectionKind.TIMELINE, whole("f1"), whole("f3"), whole("f2")));
        return new Briefing(
                "daily",
                "Straits briefing",
                edition(2, 1),
                Marking.AMBER_STRICT,
                List.of(a1.source("o1"), a2.source("o2"), a3.source("o2")),
                List.of(
                        new Entity("e1", "Port Arden", Entity.Type.PLACE, List.of(), null),
                        new Entity("e2", "Ines Corvo", Entity.Type.PERSON, List.of("Corvo"), "captain of the Selwyn"),
                        new Entity("e3", "Tarn Freight", Entity.Type.ORGANISATION, List.of(), null)),
                List.of(new StoryPage(story, sections)),
                List.of(whole("f2"), whole("f3"), whole("f1")),
                new Coverage(
                        List.of(
                                new Coverage.FileOutcome(
                                        "broken.txt", Coverage.Outcome.REJECTED, "It is empty. Remove it."),
                                new Coverage.FileOutcome("bulletin.txt", Coverage.Outcome.USED, null),
                                new Coverage.FileOutcome(
                                        "copy.txt", Coverage.Outcome.DUPLICATE, "The same text as herald.html."),
                                new Coverage.FileOutcome("herald.html", Coverage.Outcome.USED, null),
                                new Coverage.FileOutcome("wire/gazette.txt", Coverage.Outcome.USED, null)),
                        1));
    }

    /** One article, each line one statement, all of them printed; the outlet, byline and address as given. */
    static Briefing of(String text, String outlet, String url) {
        Builder a1 = new Builder("a1", outlet + ".txt", text, outlet, outlet, url);
        List<Section.Item> items = new ArrayList<>();
        a1.statements.forEach(statement -> items.add(single(statement.id())));
        Story story = new Story("s1", outlet, List.of("a1"), List.of(), List.of(), List.of(), "", 1);
        return new Briefing(
                "daily",
                outlet,
                edition(1, null),
                Marking.CLEAR,
                List.of(a1.source("o1")),
                List.of(),
                List.of(new StoryPage(story, List.of(new Section(SectionKind.BACKGROUND, items)))),
                items,
                new Coverage(List.of(new Coverage.FileOutcome(outlet + ".txt", Coverage.Outcome.USED, null)), 0));
    }

    /** Nothing was read, or nothing of it could be used. */
    static Briefing empty() {
        return new Briefing(
                "daily",
                "Empty briefing",
                edition(1, null),
                Marking.RED,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Coverage(List.of(), 0));
    }

    private static Edition edition(int number, Integer previous) {
        return new Edition(
                LocalDate.of(2025, 3, 7),
                number,
                1,
                OffsetDateTime.parse("2025-03-07T05:00:00+01:00"),
                OffsetDateTime.parse("2025-03-06T05:00:00+01:00"),
                previous);
    }

    static Section section(SectionKind kind, Section.Item... items) {
        return new Section(kind, List.of(items));
    }

    static Section.Item whole(String fact) {
        return new Section.Item.OfFact(fact, Section.Wording.WHOLE);
    }

    static Section.Item single(String statement) {
        return new Section.Item.OfStatement(statement, Section.Wording.WHOLE);
    }

    private static Section.Item inserted(String statement, Section.Insertion insertion) {
        return new Section.Item.OfStatement(statement, new Section.Wording(null, List.of(insertion)));
    }

    private static Fact fact(String id, int origins, String day, Fact.Novelty novelty, String... statements) {
        return new Fact(
                id,
                statements[0],
                List.of(statements),
                origins,
                LocalDate.parse(day),
                LocalDate.parse(day),
                novelty,
                novelty == Fact.Novelty.CHANGED ? new Fact.Before(1, "What was told before.") : null,
                0.5);
    }

    /** An article of which each line is one statement. */
    static final class Builder {

        final List<Statement> statements = new ArrayList<>();
        private final String id;
        private final String file;
        private final String text;
        private final String outlet;
        private final String byline;
        private final String url;
        private String title;

        Builder(String id, String file, String text, String outlet, String byline, String url) {
            this.id = id;
            this.file = file;
            this.text = text;
            this.outlet = outlet;
            this.byline = byline;
            this.url = url;
            int begin = 0;
            for (String line : text.split("\n")) {
                statements.add(new Statement(
                        id,
                        statements.size() + 1,
                        new Span(begin, begin + line.length()),
                        line,
                        Role.BODY,
                        SectionKind.BACKGROUND,
                        Certainty.STATED,
                        false,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
                begin += line.length() + 1;
            }
        }

        Builder title(int line) {
            title = statements.get(line).text();
            return this;
        }

        Builder event(int number, String from, String to) {
            Statement old = statements.get(number - 1);
            EventTime event = new EventTime(LocalDate.parse(from), LocalDate.parse(to), EventTime.Basis.EXPLICIT, null);
            return replace(old, old.attribution(), event, old.figures(), old.quotations(), old.mentions());
        }

        Builder attribution(int number, String source, String cue) {
            Statement old = statements.get(number - 1);
            Attribution attribution = new Attribution(source, cue, span(old, source));
            return replace(old, attribution, old.event(), old.figures(), old.quotations(), old.mentions());
        }

        Builder figure(
                int number,
                String words,
                String value,
                Figure.Bound bound,
                String unit,
                String counted,
                String claimant,
                String asOf) {
            Statement old = statements.get(number - 1);
            Figure figure = new Figure(
                    "n1",
                    span(old, words),
                    words,
                    value == null ? null : new BigDecimal(value),
                    bound == Figure.Bound.RANGE ? new BigDecimal(3_000_000) : null,
                    bound == Figure.Bound.RANGE ? new BigDecimal(5_000_000) : null,
                    bound,
                    unit,
                    counted,
                    claimant,
                    null,
                    asOf == null ? null : LocalDate.parse(asOf),
                    null,
                    "by hand");
            return replace(old, old.attribution(), old.event(), List.of(figure), old.quotations(), old.mentions());
        }

        Builder quotation(int number, String words, String speaker, String role, String saidOn) {
            Statement old = statements.get(number - 1);
            Quotation quotation = new Quotation(
                    "q1",
                    span(old, words),
                    words,
                    Quotation.Kind.DIRECT,
                    speaker,
                    role,
                    "said",
                    saidOn == null ? null : LocalDate.parse(saidOn));
            return replace(old, old.attribution(), old.event(), old.figures(), List.of(quotation), old.mentions());
        }

        Builder mention(int number, String name, String entity) {
            Statement old = statements.get(number - 1);
            List<Mention> mentions = List.of(new Mention(span(old, name), name, entity));
            return replace(old, old.attribution(), old.event(), old.figures(), old.quotations(), mentions);
        }

        SourceArticle source(String origin) {
            List<Block> blocks = statements.stream()
                    .map(statement -> new Block(statement.span(), Role.BODY))
                    .toList();
            PublicationDate published = outlet == null
                    ? PublicationDate.UNKNOWN
                    : new PublicationDate(LocalDate.of(2025, 3, 6), PublicationDate.Basis.STATED, "6 March 2025");
            Article article = new Article(
                    file,
                    Digest.sha256(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                    title,
                    outlet,
                    byline,
                    url,
                    "en",
                    published,
                    text,
                    blocks);
            return new SourceArticle(new AnalyzedArticle(id, article, statements, List.of()), origin, "F");
        }

        private static Span span(Statement statement, String words) {
            int begin = statement.span().begin() + statement.text().indexOf(words);
            return new Span(begin, begin + words.length());
        }

        private Builder replace(
                Statement old,
                Attribution attribution,
                EventTime event,
                List<Figure> figures,
                List<Quotation> quotations,
                List<Mention> mentions) {
            statements.set(
                    old.number() - 1,
                    new Statement(
                            old.article(),
                            old.number(),
                            old.span(),
                            old.text(),
                            old.role(),
                            old.section(),
                            old.certainty(),
                            old.negated(),
                            attribution,
                            event,
                            old.dates(),
                            figures,
                            quotations,
                            mentions));
            return this;
        }
    }
}
