package org.daybrief.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybrief.story.Told.articles;
import static org.daybrief.story.Told.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.Statement;
import org.junit.jupiter.api.Test;

class SequelTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 5);

    private static final String FERRY = file(
            "2025-03-04",
            "Northern Post",
            "The cargo ferry Amity ran aground off Veylund island on Monday with forty lorries on board.",
            "Twelve sailors were injured, said the coast guard of Veylund.",
            "The coast guard of Veylund is expected to tow the ferry Amity off the rocks of Veylund on Thursday.");

    private static List<Story> stories(List<AnalyzedArticle> articles) {
        List<Story> stories = new ArrayList<>();
        Numbering numbering = new Numbering();
        for (List<AnalyzedArticle> group : new StoryGrouper().group(articles)) {
            stories.add(
                    new StoryBuilder().build("s" + (stories.size() + 1), group, Origins.assign(articles), numbering));
        }
        return stories;
    }

    private static EarlierEdition edition(int number, LocalDate date, String... files) {
        List<AnalyzedArticle> articles = articles(files);
        return new EarlierEdition(number, date, articles, Sequel.follow(stories(articles), articles, date, null));
    }

    private static List<Story> next(EarlierEdition before, LocalDate date, String... files) {
        List<AnalyzedArticle> articles = articles(files);
        return Sequel.follow(stories(articles), articles, date, before);
    }

    /** Each fact of the first story as "NOVELTY lead | what was told before". */
    private static List<String> told(List<Story> stories, String... files) {
        List<AnalyzedArticle> articles = articles(files);
        return stories.get(0).facts().stream()
                .map(fact -> fact.novelty() + " " + text(articles, fact.lead())
                        + (fact.before() == null
                                ? ""
                                : " | " + fact.before().edition() + ": "
                                        + fact.before().text()))
                .sorted()
                .toList();
    }

    private static String text(List<AnalyzedArticle> articles, String id) {
        return articles.stream()
                .flatMap(article -> article.statements().stream())
                .filter(statement -> statement.id().equals(id))
                .map(Statement::text)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void allIsNewInTheFirstEdition() {
        Story story = edition(1, FIRST, FERRY).stories().get(0);

        assertThat(story.facts()).extracting(Fact::novelty).containsOnly(Fact.Novelty.NEW);
        assertThat(story.key()).matches("2025-03-05-[0-9a-f]{8}");
        assertThat(story.day()).isEqualTo(1);
    }

    @Test
    void tellsWhatIsNewWhatHasChangedAndWhatWasToldBefore() {
        String second = file(
                "2025-03-06",
                "Southern Post",
                "The cargo ferry Amity had run aground off Veylund island on Monday with forty lorries on board.",
                "Fourteen sailors were injured, said the coast guard of Veylund.",
                "On Thursday, the coast guard of Veylund towed the ferry Amity off the rocks of Veylund.",
                "Divers found a long tear in the hull of the Amity.");

        List<Story> stories = next(edition(16, FIRST, FERRY), FIRST.plusDays(1), second);

        assertThat(told(stories, second))
                .containsExactly(
                        "CHANGED Fourteen sailors were injured, said the coast guard of Veylund."
                                + " | 16: Twelve sailors were injured, said the coast guard of Veylund.",
                        "CHANGED On Thursday, the coast guard of Veylund towed the ferry Amity off the rocks of Veylund."
                                + " | 16: The coast guard of Veylund is expected to tow the ferry Amity off the rocks of Veylund on Thursday.",
                        "NEW Divers found a long tear in the hull of the Amity.",
                        "UNCHANGED The cargo ferry Amity had run aground off Veylund island on Monday with forty lorries on board.");
    }

    @Test
    void aRunningStoryKeepsItsKeyAndCountsItsDays() {
        EarlierEdition before = edition(16, FIRST, FERRY);
        String second = file(
                "2025-03-07",
                "Southern Post",
                "Divers found a long tear in the hull of the ferry Amity, which ran aground off Veylund island on Monday.");
        String harvest = file(
                "2025-03-07",
                "Harvest Weekly",
                "Apple growers in the Torrin valley brought in the smallest harvest on record.");

        List<Story> stories = next(before, FIRST.plusDays(2), second, harvest);

        assertThat(stories.get(0).key()).isEqualTo(before.stories().get(0).key());
        assertThat(stories.get(0).day()).isEqualTo(3);
        assertThat(stories.get(1).key()).startsWith("2025-03-07-");
        assertThat(stories.get(1).day()).isEqualTo(1);
    }

    @Test
    void theOrderOfTheArticlesHasNoSay() {
        String second = file("2025-03-06", "Southern Post", "Fourteen sailors of the Amity were injured off Veylund.");
        EarlierEdition before = edition(16, FIRST, FERRY);

        List<List<Fact>> both = Stream.of(List.of(second, FERRY), List.of(FERRY, second))
                .map(files -> next(before, FIRST.plusDays(1), files.toArray(String[]::new)))
                .map(stories -> stories.get(0).facts())
                .toList();

        assertThat(both.get(0))
                .extracting(Fact::novelty)
                .containsExactlyElementsOf(
                        both.get(1).stream().map(Fact::novelty).toList());
    }
}
