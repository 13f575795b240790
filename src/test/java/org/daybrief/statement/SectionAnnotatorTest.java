package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybrief.article.Article;
import org.daybrief.article.Block;
import org.daybrief.article.PublicationDate;
import org.daybrief.article.Role;
import org.daybrief.text.Span;
import org.junit.jupiter.api.Test;

class SectionAnnotatorTest {

    @Test
    void sortsAnEventIntoWhatHappened() {
        assertThat(section("Police arrested a driver near the old bridge on Monday."))
                .isEqualTo(SectionKind.WHAT_HAPPENED);
    }

    @Test
    void sortsACountOfPeopleIntoKeyFigures() {
        assertThat(section("Around 1,200 people live in the shelters.")).isEqualTo(SectionKind.KEY_FIGURES);
    }

    @Test
    void sortsADirectQuotationIntoStatements() {
        assertThat(section("“We will rebuild the wall before winter,” Mayor Ada Brook said."))
                .isEqualTo(SectionKind.STATEMENTS);
    }

    @Test
    void sortsAJudgementIntoAnalysis() {
        assertThat(section("The vote underscores how split the council is and could weaken the mayor."))
                .isEqualTo(SectionKind.ANALYSIS);
    }

    @Test
    void sortsAnExpectationIntoOutlook() {
        assertThat(section("It remains to be seen who will pay for the bridge."))
                .isEqualTo(SectionKind.OUTLOOK);
    }

    @Test
    void sortsOldEventsIntoBackground() {
        assertThat(section("The two towns had agreed to share the water in March 2019."))
                .isEqualTo(SectionKind.BACKGROUND);
    }

    @Test
    void followsTheHeadingWhereTheSentenceItselfSaysLittle() {
        String text = "Background\nThe mill stands empty.";
        assertThat(sections(
                        text,
                        List.of(
                                new Block(new Span(0, 10), Role.HEADING),
                                new Block(new Span(11, text.length()), Role.BODY))))
                .containsExactly(null, SectionKind.BACKGROUND);
    }

    @Test
    void takesNoLengthOfTimeForAKeyFigure() {
        assertThat(section("The talks lasted three days.")).isNotEqualTo(SectionKind.KEY_FIGURES);
    }

    private static SectionKind section(String text) {
        return sections(text, List.of(new Block(new Span(0, text.length()), Role.BODY)))
                .get(0);
    }

    private static List<SectionKind> sections(String text, List<Block> blocks) {
        PublicationDate published =
                new PublicationDate(LocalDate.of(2024, 11, 13), PublicationDate.Basis.STATED, "13 November 2024");
        Article article = new Article("f.txt", "00", null, null, null, null, "en", published, text, blocks);
        List<SectionKind> sections = new ArrayList<>();
        for (Statement statement : new ArticleAnalyzer().analyze(article).statements()) {
            sections.add(statement.section());
        }
        return sections;
    }
}
