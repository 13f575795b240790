package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Traps about days that single articles set, each on an example of our own. */
class DatePitfallsTest {

    @Test
    void keepsTheDaysOfSigningAndOfRatifyingApart() {
        WholeChain read = WholeChain.of(
                "2024-11-10",
                "The two ports signed a fishing treaty in June 2023."
                        + " On March 6, the Norwegian parliament ratified the treaty.");
        assertThat(read.dates()).containsExactly("June 2023 = 2023-06-01..2023-06-30", "March 6 = 2024-03-06");
        assertThat(read.events()).containsExactly("2023-06-01..2023-06-30 explicit", "2024-03-06 explicit");
    }

    @Test
    void readsTheDayBeforeTheMonth() {
        assertThat(WholeChain.file("The lock closed on 28/10/2024. It opened again on 04/11/2024.")
                        .dates())
                .containsExactly("28/10/2024 = 2024-10-28", "04/11/2024 = 2024-11-04");
    }

    @Test
    void countsAWeekdayFromTheArticlesDayAndFromNoOther() {
        assertThat(WholeChain.of("2024-10-25", "The mayor arrived on Wednesday.")
                        .dates())
                .containsExactly("Wednesday = 2024-10-23");
        assertThat(WholeChain.file("The mayor arrived on Wednesday.").dates())
                .containsExactly("Wednesday = unresolved");
    }

    @Test
    void neverTellsAForecastAsAnEvent() {
        WholeChain read = WholeChain.of(
                "2024-10-25", "The divers were expected to arrive in Bergen on Wednesday, the harbour master said.");
        assertThat(read.dates()).containsExactly("Wednesday = 2024-10-23");
        assertThat(read.events()).containsExactly("-");
        assertThat(read.certainties()).containsExactly("expected by the harbour master");
    }

    @Test
    void takesTheYearFromTheArticlesDayAndInventsNone() {
        String text = "On November 6, the council closed the lock.";
        assertThat(WholeChain.of("2024-11-12", text).dates()).containsExactly("November 6 = 2024-11-06");
        assertThat(WholeChain.file(text).dates()).containsExactly("November 6 = unresolved");
    }

    @Test
    void countsTodayInAQuotationFromTheDayOfSaying() {
        assertThat(WholeChain.of(
                                "2024-11-14",
                                "“Today we found that the lock has closed,” harbour master Ann Sample said on November 12.")
                        .dates())
                .containsExactly("Today = 2024-11-12", "November 12 = 2024-11-12");
    }

    @Test
    void leavesTodayOpenWhereNothingDatesTheArticle() {
        assertThat(WholeChain.file("The minister praised today’s talks with the ferry crews.")
                        .dates())
                .containsExactly("today = unresolved");
    }

    @Test
    void countsTheFollowingDayFromTheSentenceBefore() {
        WholeChain read =
                WholeChain.of("2024-11-20", "The mayor resigned on November 12. The council met the following day.");
        assertThat(read.dates()).containsExactly("November 12 = 2024-11-12", "the following day = 2024-11-13");
        assertThat(read.events()).containsExactly("2024-11-12 explicit", "2024-11-13 relative");
    }

    @Test
    void inventsNoDayForAFewDaysAgo() {
        WholeChain read = WholeChain.of("2024-11-14", "The first boats sailed a few days ago.");
        assertThat(read.dates()).containsExactly("a few days ago = unresolved");
        assertThat(read.events()).containsExactly("-");
    }

    @Test
    void readsNoDayIntoEarlyInATerm() {
        assertThat(WholeChain.of("2024-11-14", "The mayor wants to end the dispute early into her second term.")
                        .dates())
                .isEmpty();
    }

    @Test
    void takesTheLastJuneForInJune() {
        assertThat(WholeChain.of("2024-11-04", "The two ports signed the treaty in June.")
                        .dates())
                .containsExactly("June = 2024-06-01..2024-06-30");
    }

    @Test
    void givesTheSummerToTheClauseThatItStandsIn() {
        WholeChain read = WholeChain.of(
                "2024-10-25",
                "Boats have crossed the strait since the summer, when both mayors met in Exville."
                        + " The bay was closed in the summer.");
        assertThat(read.dates())
                .containsExactly("the summer = 2024-06-01..2024-08-31", "the summer = 2024-06-01..2024-08-31");
        assertThat(read.events()).containsExactly("-", "2024-06-01..2024-08-31 relative");
    }

    @Test
    void countsThisWeekAndThisMonthFromTheArticlesDay() {
        assertThat(WholeChain.of(
                                "2024-10-25",
                                "The lock closed earlier this month. The crews stopped work this week."
                                        + " Two boats collided earlier this week.")
                        .dates())
                .containsExactly(
                        "earlier this month = 2024-10-01..2024-10-25",
                        "this week = 2024-10-21..2024-10-25",
                        "earlier this week = 2024-10-21..2024-10-25");
    }

    @Test
    void takesUntilVictoryDayForAFigureOfSpeech() {
        WholeChain read =
                WholeChain.of("2024-10-25", "The crews will stand firm until victory day, the union leader said.");
        assertThat(read.dates()).isEmpty();
        assertThat(read.events()).containsExactly("-");
    }

    @Test
    void keepsEqualDaysOfDifferentEventsInTheirOwnStatements() {
        assertThat(WholeChain.of(
                                "2024-11-10",
                                "The mayor won her re-election on November 6. On November 6, parliament ratified the treaty.")
                        .events())
                .containsExactly("2024-11-06 explicit", "2024-11-06 explicit");
    }

    @Test
    void takesNoPostsDayForTheArticles() {
        assertThat(WholeChain.file(
                                "The council met on Friday and closed the lock of Exville for the winter, because the"
                                        + " gates of the old lock no longer close, as divers found when they looked at"
                                        + " the gates from below in the summer, and because no money is left for new"
                                        + " ones before the spring, the mayor said.",
                                "The crews fear for their work, writes @sample. https://t.co/AbC123",
                                "— Harbour Herald (@harbourherald) November 5, 2024")
                        .published())
                .isEqualTo("null UNKNOWN");
    }

    @Test
    void carriesTheDayOfAnEntryToItsOtherSentences() {
        WholeChain read = WholeChain.file(
                "On 28/10/2024, Norway sent nine boats to the bay. The boats carried food.",
                "On 25/10/2024, the mayor said that boats are expected to sail to the bay.");
        assertThat(read.events().subList(0, 2)).containsExactly("2024-10-28 explicit", "2024-10-28 inherited");
        assertThat(read.certainties()).containsExactly("stated", "stated", "expected by the mayor");
    }

    @Test
    void saysAsOfWhichDayCurrentlyIsMeant() {
        WholeChain read = WholeChain.of("2024-10-28", "The lock is currently closed. The boats have not yet sailed.");
        assertThat(read.dates()).containsExactly("currently = 2024-10-28");
        assertThat(read.events()).isEqualTo(List.of("-", "-"));
        assertThat(read.certainties()).containsExactly("stated", "stated not");
    }

    @Test
    void takesNoDayOfAReportForTheDayOfWhatItTells() {
        assertThat(WholeChain.of(
                                "2024-11-10",
                                "The Harbour Herald reported on November 4 that two ships had been lost.",
                                "On November 5, the Lake Courier reported that nine mills had been sold.",
                                "This has followed a report on November 4 that a crane had been stolen.",
                                "The Mill Messenger reported on November 4 that the lock is closed.")
                        .events())
                .containsExactly("-", "-", "-", "2024-11-04 explicit");
    }

    @Test
    void leavesTheDayWithTheNounWhereTheVerbTellsHowThingsAre() {
        assertThat(WholeChain.of(
                                "2024-11-10",
                                "The re-election of the mayor on November 6 worries the fishermen, the union said.",
                                "The re-election of the mayor on November 6 angered the fishermen.")
                        .events())
                .containsExactly("-", "2024-11-06 explicit");
    }

    @Test
    void tellsNothingThatWasOnlyNearAsDone() {
        WholeChain read = WholeChain.of(
                "2024-11-10",
                "On 25/10/2024, the two ports were close to signing a deal for nine cranes.",
                "On October 25, the two ports were on the verge of signing a deal.",
                "On October 25, the two ports signed a deal.");
        assertThat(read.events()).containsExactly("-", "-", "2024-10-25 explicit");
        assertThat(read.certainties()).containsExactly("expected", "expected", "stated");
    }
}
