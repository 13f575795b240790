package org.daybrief.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.daybrief.article.Article;
import org.daybrief.article.Block;
import org.daybrief.article.PublicationDate;
import org.daybrief.article.Role;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.ArticleAnalyzer;
import org.daybrief.statement.Mention;
import org.daybrief.statement.Statement;
import org.daybrief.text.Span;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    private static final String TEXT = "The dam held. Two bridges were closed on Monday.";

    @Test
    void findsNothingWrongWithAComposedEdition() {
        assertThat(Provenance.problems(briefing(analyzed(TEXT)))).isEmpty();
    }

    @Test
    void namesAStatementWhoseWordsAreNotItsArticles() {
        AnalyzedArticle article = analyzed(TEXT);
        Statement first = article.statements().get(0);
        Statement changed = new Statement(
                first.article(),
                first.number(),
                first.span(),
                "The dam fell.",
                first.role(),
                first.section(),
                first.certainty(),
                first.negated(),
                first.attribution(),
                first.event(),
                first.dates(),
                first.figures(),
                first.quotations(),
                first.mentions());
        Briefing briefing = briefing(article);
        SourceArticle source = briefing.articles().get(0);
        AnalyzedArticle forged = new AnalyzedArticle(
                "a1",
                article.article(),
                List.of(changed, source.analyzed().statements().get(1)),
                List.of());
        assertThat(Provenance.problems(with(briefing, forged)))
                .containsExactly("statement a1.1 reads \"The dam fell.\", its article has \"The dam held.\" there");
    }

    @Test
    void namesAnEntityThatIsNotThere() {
        Briefing briefing = briefing(analyzed(TEXT));
        AnalyzedArticle article = briefing.articles().get(0).analyzed();
        Statement first = article.statements().get(0).withMentions(List.of(new Mention(new Span(4, 7), "dam", "e99")));
        AnalyzedArticle forged = new AnalyzedArticle(
                "a1", article.article(), List.of(first, article.statements().get(1)), List.of());
        assertThat(Provenance.problems(with(briefing, forged)))
                .containsExactly("a mention in a1.1 names e99, which is not there");
    }

    @Test
    void namesASpanBehindTheEndOfTheText() {
        Briefing briefing = briefing(analyzed(TEXT));
        AnalyzedArticle article = briefing.articles().get(0).analyzed();
        Article cut = new Article(
                "f.txt", "00", null, null, null, null, "en", PublicationDate.UNKNOWN, "The dam held.", List.of());
        assertThat(Provenance.problems(with(briefing, new AnalyzedArticle("a1", cut, article.statements(), List.of()))))
                .contains("statement a1.2 ends at 48, behind the article's 13 units");
    }

    private static Briefing with(Briefing briefing, AnalyzedArticle article) {
        return new Briefing(
                briefing.id(),
                briefing.title(),
                briefing.edition(),
                briefing.marking(),
                List.of(new SourceArticle(article, "o1", "F")),
                briefing.entities(),
                briefing.stories(),
                briefing.glance(),
                briefing.coverage());
    }

    private static Briefing briefing(AnalyzedArticle article) {
        Edition edition =
                new Edition(LocalDate.of(2024, 11, 14), 1, 1, OffsetDateTime.parse("2024-11-14T05:00:00Z"), null, null);
        return new BriefingComposer().compose(BriefingDefinition.daily(), edition, List.of(article), List.of());
    }

    private static AnalyzedArticle analyzed(String text) {
        return new ArticleAnalyzer()
                .analyze(new Article(
                        "f.txt",
                        "00",
                        null,
                        null,
                        null,
                        null,
                        "en",
                        PublicationDate.UNKNOWN,
                        text,
                        List.of(new Block(new Span(0, text.length()), Role.BODY))));
    }
}
