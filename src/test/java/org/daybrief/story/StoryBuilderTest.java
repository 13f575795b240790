package org.daybrief.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybrief.story.Told.file;
import static org.daybrief.story.Told.story;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoryBuilderTest {

    private static List<List<String>> told(Story story) {
        return story.facts().stream().map(Fact::statements).toList();
    }

    private static List<String> figures(FigureComparison comparison) {
        return comparison.figures().stream().map(FigureReference::toString).toList();
    }

    @Test
    void tellsAFactOfTwoArticlesOnceWithBothOrigins() {
        Story story = story(
                file("2025-03-04", "Northern Post", "Norway has sent soldiers to the border town of Skarvik."),
                file("2025-03-04", "Southern Post", "Norwegian soldiers were sent to the border town of Skarvik."));
        assertThat(story.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.statements()).containsExactly("a1.1", "a2.1");
            assertThat(fact.origins()).isEqualTo(2);
        });
    }

    @Test
    void keepsAnExpectationApartFromItsFulfilment() {
        assertThat(told(story(
                        file("2025-03-01", "Northern Post", "Norwegian soldiers are expected to arrive in Skarvik."),
                        file("2025-03-04", "Southern Post", "Norwegian soldiers arrived in Skarvik."))))
                .containsExactlyInAnyOrder(List.of("a1.1"), List.of("a2.1"));
    }

    @Test
    void keepsSigningApartFromRatification() {
        assertThat(told(story(
                        file("2025-03-01", "Northern Post", "Norway and Iceland signed the fisheries treaty."),
                        file("2025-03-04", "Southern Post", "Norway and Iceland ratified the fisheries treaty."))))
                .containsExactlyInAnyOrder(List.of("a1.1"), List.of("a2.1"));
    }

    @Test
    void keepsAQuestionApartFromItsAnswer() {
        assertThat(told(story(
                        file("2025-03-04", "Northern Post", "Norway has sent soldiers to the border town of Skarvik."),
                        file(
                                "2025-03-04",
                                "Southern Post",
                                "Has Norway sent soldiers to the border town of Skarvik?"))))
                .containsExactlyInAnyOrder(List.of("a1.1"), List.of("a2.1"));
    }

    @Test
    void ranksAStatementThatPointsBackBelowOneThatNamesItsSubject() {
        Story story = story(file(
                "2025-03-04",
                "Northern Post",
                "Neither of the ministers has commented.",
                "Norway has sent soldiers to Skarvik."));
        assertThat(story.facts()).extracting(Fact::lead).containsExactly("a1.2", "a1.1");
    }

    @Test
    void keepsOtherNumbersOfOneThingApart() {
        assertThat(told(story(
                        file("2025-03-04", "Northern Post", "Norway has sent 400 soldiers to Skarvik."),
                        file("2025-03-04", "Southern Post", "Norway has sent 900 soldiers to Skarvik."))))
                .containsExactlyInAnyOrder(List.of("a1.1"), List.of("a2.1"));
    }

    @Test
    void leadsWithTheStatementThatStandsAlone() {
        Story story = story(
                file(
                        "2025-03-04",
                        "Northern Post",
                        "They signed the fisheries treaty in Oslo on 3 March 2025.",
                        "It rained."),
                file(
                        "2025-03-04",
                        "Southern Post",
                        "Norway and Iceland signed the fisheries treaty in Oslo on 3 March 2025."));
        assertThat(story.facts().get(0).lead()).isEqualTo("a2.1");
    }

    @Test
    void hasEachBodyStatementInJustOneFact() {
        Story story = story(
                file(
                        "2025-03-04",
                        "Northern Post",
                        "Norway has sent soldiers to Skarvik.",
                        "The mayor thanked them.",
                        "Snow is forecast."),
                file("2025-03-04", "Southern Post", "Norwegian soldiers were sent to Skarvik.", "A bridge is closed."));
        assertThat(story.facts().stream().flatMap(fact -> fact.statements().stream()))
                .containsExactlyInAnyOrder("a1.1", "a1.2", "a1.3", "a2.1", "a2.2");
        assertThat(story.facts()).allSatisfy(fact -> assertThat(fact.score()).isBetween(0.0, 1.0));
    }

    @Test
    void comparesTroopsUnderTheirManyNamesButNeverWithCasualties() {
        Story story = story(
                file(
                        "2025-03-04",
                        "Northern Post",
                        "Norway has sent up to 400 Norwegian troops to Skarvik.",
                        "An estimated 90 Norwegian soldiers were killed or wounded in 2021."),
                file(
                        "2025-03-02",
                        "Southern Post",
                        "Over 300 Norwegian soldiers were sent to Skarvik.",
                        "Norway has 20,000 active soldiers."));
        assertThat(story.comparisons()).singleElement().satisfies(comparison -> {
            assertThat(figures(comparison)).containsExactly("a1.1/n1", "a2.1/n1");
            assertThat(comparison.low()).isEqualByComparingTo("300");
            assertThat(comparison.high()).isEqualByComparingTo("400");
            assertThat(comparison.verdict()).isEqualTo(FigureComparison.Verdict.AGREE);
        });
    }

    @Test
    void namesAConflictOfTwoNumbersOfOneDay() {
        Story story = story(
                file("2025-03-04", "Northern Post", "The quake killed 40 people in Merrow."),
                file("2025-03-04", "Southern Post", "The quake killed 90 people in Merrow."));
        assertThat(story.comparisons())
                .extracting(FigureComparison::verdict)
                .containsExactly(FigureComparison.Verdict.CONFLICT);
        assertThat(story.disagreements()).singleElement().satisfies(disagreement -> {
            assertThat(disagreement.question()).isEqualTo("How many: people killed?");
            assertThat(disagreement.sides()).containsExactly(List.of("a1.1"), List.of("a2.1"));
            assertThat(disagreement.verdict()).isEqualTo(Disagreement.Verdict.OPEN);
        });
    }

    @Test
    void callsNumbersOfOtherDaysADifferenceByDate() {
        Story story = story(
                file("2025-03-01", "Northern Post", "The quake killed 40 people in Merrow."),
                file("2025-03-09", "Southern Post", "The quake killed 90 people in Merrow."));
        assertThat(story.comparisons())
                .extracting(FigureComparison::verdict)
                .containsExactly(FigureComparison.Verdict.DIFFER_BY_DATE);
        assertThat(story.disagreements()).isEmpty();
    }

    @Test
    void callsARisenTollADifferenceByDateAndAddedDeathsOneByDefinition() {
        assertThat(story(
                                file(
                                        "2025-03-04",
                                        "Northern Post",
                                        "At least seven people died in a wreck off Merrow."),
                                file("2025-03-05", "Southern Post", "The number of people killed has risen to nine."))
                        .comparisons())
                .extracting(FigureComparison::verdict)
                .containsExactly(FigureComparison.Verdict.DIFFER_BY_DATE);
        Story added = story(
                file("2025-03-04", "Northern Post", "At least seven people died in a wreck off Merrow."),
                file("2025-03-04", "Southern Post", "Two passengers died of their burns overnight."));
        assertThat(added.comparisons()).singleElement().satisfies(comparison -> {
            assertThat(comparison.verdict()).isEqualTo(FigureComparison.Verdict.DIFFER_BY_DEFINITION);
            assertThat(comparison.counted()).isEqualTo("people died");
        });
        assertThat(added.disagreements()).isEmpty();
    }

    @Test
    void makesNoComparisonOfReprintsOfOneSource() {
        String sentence = "Norway has sent 400 Norwegian soldiers to Skarvik.";
        assertThat(story(file("2025-03-04", "Northern Post", sentence), file("2025-03-04", "Northern Post", sentence))
                        .comparisons())
                .isEmpty();
    }

    @Test
    void makesNoComparisonOfASingleFigure() {
        assertThat(story(file("2025-03-04", "Northern Post", "The quake killed 40 people in Merrow."))
                        .comparisons())
                .isEmpty();
    }

    @Test
    void namesWhatOneArticleAssertsAndAnotherDenies() {
        Story story = story(
                file("2025-03-04", "Northern Post", "Norway has voiced its concerns about the dam."),
                file("2025-03-06", "Southern Post", "Norway has not voiced deep concerns about the dam."));
        assertThat(story.disagreements()).singleElement().satisfies(disagreement -> {
            assertThat(disagreement.question()).isEqualTo("Norway: concerns?");
            assertThat(disagreement.sides()).containsExactly(List.of("a1.1"), List.of("a2.1"));
        });
    }

    @Test
    void takesTheHeadlineFromTheWordsOfAnArticle() {
        Story story = story(file("2025-03-04", "Northern Post", "Norway has sent soldiers to Skarvik."));
        assertThat(story.headline()).isEqualTo("Norway has sent soldiers to Skarvik.");
    }
}
