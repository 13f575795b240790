package org.daybrief.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybrief.story.Told.articles;
import static org.daybrief.story.Told.file;

import java.time.LocalDate;
import java.util.List;
import org.daybrief.article.PublicationDate;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.DateExpression;
import org.junit.jupiter.api.Test;

class UndatedArticlesTest {

    private static final String DATED = file(
            "2025-03-05",
            "Northern Post",
            "The cargo ferry Amity ran aground off Veylund island on 3 March 2025 with forty lorries on board.",
            "On 4 March 2025, the coast guard of Veylund towed the ferry Amity off the rocks and searched the hull for leaks.");

    private static final String[] UNDATED = {
        "The ferry Amity and its forty lorries\n",
        "The coast guard has towed the cargo ferry Amity off the rocks of Veylund island and searched its hull for leaks.",
        "The ferry ran aground off Veylund on Monday with forty lorries on board."
    };

    private static AnalyzedArticle second(String... files) {
        List<AnalyzedArticle> articles = articles(files);
        return new UndatedArticles().date(articles, List.of(articles)).get(1);
    }

    private static String undated(String... more) {
        return String.join("\n\n", UNDATED) + "\n\n" + String.join("\n\n", more) + "\n";
    }

    private static List<String> values(AnalyzedArticle article) {
        return article.statements().stream()
                .flatMap(statement -> statement.dates().stream())
                .map(DateExpression::value)
                .toList();
    }

    @Test
    void datesAnArticleByTheDayThatAnotherOneGivesForTheSameEvents() {
        AnalyzedArticle dated = second(DATED, undated());

        assertThat(dated.article().published())
                .isEqualTo(new PublicationDate(
                        LocalDate.of(2025, 3, 5),
                        PublicationDate.Basis.INFERRED,
                        "a1.2: On 4 March 2025, the coast guard of Veylund towed the ferry Amity off the rocks and searched the hull for"
                                + " leaks."));
        assertThat(values(dated)).containsExactly("2025-03-03");
    }

    @Test
    void leavesOpenWhatADayMoreWouldChange() {
        AnalyzedArticle dated = second(DATED, undated("The mayor of Veylund thanked the crew on Thursday."));

        assertThat(values(dated)).containsExactly("2025-03-03", "XXXX-WXX-4");
    }

    @Test
    void neverDatesAnArticleBeforeWhatItTellsItself() {
        AnalyzedArticle dated = second(DATED, undated("The inquiry of Veylund ended on 20 April 2025."));

        assertThat(dated.article().published()).isEqualTo(PublicationDate.UNKNOWN);
    }

    @Test
    void leavesAnArticleUndatedThatSharesNoEvent() {
        AnalyzedArticle dated = second(
                DATED, "Apple growers in the Torrin valley brought in the smallest harvest on record on Monday.\n");

        assertThat(dated.article().published()).isEqualTo(PublicationDate.UNKNOWN);
    }
}
