package org.daybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.daybrief.article.Article;
import org.daybrief.article.Block;
import org.daybrief.article.PublicationDate;
import org.daybrief.article.Role;
import org.daybrief.briefing.Briefing;
import org.daybrief.briefing.BriefingComposer;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.briefing.Edition;
import org.daybrief.statement.ArticleAnalyzer;
import org.daybrief.text.Span;
import org.junit.jupiter.api.Test;

class RenderedCheckTest {

    private static final String TEXT = "The harbour wall of Sund broke overnight.";

    @Test
    void acceptsTheSourcesOwnWordsWithInsertionsInBrackets() {
        assertThat(check("<p data-statement='a1.1'>The harbour\n wall of Sund <ins class='added'>[13 May]</ins>"
                        + " broke overnight.</p>"))
                .isEmpty();
    }

    @Test
    void namesAStatementWhoseWordsWereChanged() {
        assertThat(check("<p data-statement='a1.1'>The harbour wall of Sund held overnight.</p>"))
                .containsExactly("statement a1.1 is printed as \"The harbour wall of Sund held overnight.\","
                        + " its source has \"The harbour wall of Sund broke overnight.\"");
    }

    @Test
    void namesAStatementThatStandsInNoArticle() {
        assertThat(check("<p data-statement='a1.1'>" + TEXT + "</p><p data-statement='a9.1'>All is well.</p>"))
                .containsExactly("statement a9.1 is printed and stands in no article");
    }

    @Test
    void namesAStatementThatIsMissing() {
        assertThat(check("<p>Nothing</p>")).containsExactly("statement a1.1 belongs to the page and is not on it");
    }

    @Test
    void levelsLineBreaksAndHyphensOfAPage() {
        assertThat(RenderedCheck.squeeze("a long-\nrange\u00a0plan"))
                .isEqualTo(RenderedCheck.squeeze("a long-range plan"));
        assertThat(RenderedCheck.squeeze("a plan")).isNotEqualTo(RenderedCheck.squeeze("a plane"));
    }

    private static List<String> check(String body) {
        return new RenderedCheck(briefing()).html("<!DOCTYPE html><html><body>" + body + "</body></html>");
    }

    private static Briefing briefing() {
        Article article = new Article(
                "f.txt",
                "00",
                null,
                null,
                null,
                null,
                "en",
                PublicationDate.UNKNOWN,
                TEXT,
                List.of(new Block(new Span(0, TEXT.length()), Role.BODY)));
        Edition edition =
                new Edition(LocalDate.of(2024, 11, 14), 1, 1, OffsetDateTime.parse("2024-11-14T05:00:00Z"), null, null);
        return new BriefingComposer()
                .compose(
                        BriefingDefinition.daily(),
                        edition,
                        List.of(new ArticleAnalyzer().analyze(article)),
                        List.of());
    }
}
