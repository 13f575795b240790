package org.daybrief;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.article.Article;
import org.daybrief.article.ArticleFile;
import org.daybrief.article.ArticleReaders;
import org.daybrief.article.Block;
import org.daybrief.article.Intake;
import org.daybrief.article.PublicationDate;
import org.daybrief.article.Role;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.ArticleAnalyzer;
import org.daybrief.statement.DateExpression;
import org.daybrief.statement.Figure;
import org.daybrief.statement.Mention;
import org.daybrief.statement.Quotation;
import org.daybrief.statement.Statement;
import org.daybrief.text.Span;
import org.daybrief.text.Trail;

/** What holds for every file and every text, whatever it is made of. */
final class ReadingInvariants {

    private static final ArticleReaders READERS = new ArticleReaders();
    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

    private ReadingInvariants() {}

    /** Reads the bytes as a file of that ending, twice. */
    static void check(String extension, byte[] content) {
        ArticleFile file = new ArticleFile("fuzz." + extension, "0", content);
        Intake intake = READERS.read(file);
        require(intake.equals(READERS.read(file)), "the second reading differs");
        if (intake instanceof Intake.Accepted accepted) {
            check(accepted.article());
        }
    }

    /** Takes the very characters, unpaired surrogates too, each line as a block. */
    static void check(String text) {
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
        check(new Article("fuzz.txt", "0", null, null, null, null, "en", PublicationDate.UNKNOWN, text, blocks));
    }

    private static void check(Article article) {
        AnalyzedArticle analyzed = ANALYZER.analyze(article);
        require(analyzed.equals(ANALYZER.analyze(article)), "the second analysis differs");
        require(analyzed.equals(ANALYZER.analyze(article, Trail.on())), "the analysis differs where somebody asks");
        int end = 0;
        for (Statement statement : analyzed.statements()) {
            require(statement.span().begin() >= end, "statements overlap");
            end = statement.span().end();
            check(statement, analyzed);
        }
    }

    private static void check(Statement statement, AnalyzedArticle analyzed) {
        String text = analyzed.article().text();
        List<Span> dates = new ArrayList<>();
        List<Span> figures = new ArrayList<>();
        List<Span> marked = new ArrayList<>();
        List<Span> names = new ArrayList<>();
        evidence(statement.text(), statement.span(), text);
        for (DateExpression date : statement.dates()) {
            evidence(date.text(), date.span(), text);
            dates.add(date.span());
        }
        for (Figure figure : statement.figures()) {
            evidence(figure.text(), figure.span(), text);
            figures.add(figure.span());
        }
        for (Quotation quotation : statement.quotations()) {
            evidence(quotation.text(), quotation.span(), text);
            if (quotation.kind() != Quotation.Kind.INDIRECT) {
                marked.add(quotation.span());
            }
        }
        for (Mention mention : statement.mentions()) {
            evidence(mention.text(), mention.span(), text);
            int entity = Integer.parseInt(mention.entity().substring(1));
            require(entity >= 1 && entity <= analyzed.entities().size(), "nobody is " + mention.entity());
            names.add(mention.span());
        }
        if (statement.attribution() != null) {
            evidence(statement.attribution().source(), statement.attribution().span(), text);
        }
        disjoint(dates, "dates");
        disjoint(figures, "figures");
        disjoint(marked, "quotations between marks");
        nested(names);
    }

    private static void evidence(String evidence, Span span, String text) {
        require(span.length() > 0 && evidence.equals(span.of(text)), "the evidence is not what stands at " + span);
    }

    private static void disjoint(List<Span> spans, String kind) {
        spans.sort(null);
        for (int i = 1; i < spans.size(); i++) {
            require(!spans.get(i).overlaps(spans.get(i - 1)), kind + " overlap: " + spans.get(i - 1) + spans.get(i));
        }
    }

    /** A place may stand in the name of a body; two names never share a part only. */
    private static void nested(List<Span> names) {
        names.sort(null);
        for (int i = 1; i < names.size(); i++) {
            Span before = names.get(i - 1);
            Span name = names.get(i);
            require(!name.overlaps(before) || before.contains(name), "names cross: " + before + name);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
