package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All said on Thursday, 14 November 2024. */
class EventAnnotatorTest {

    @Test
    void datesWhatTheMainClauseTells() {
        assertThat(events("On November 6, the council closed the harbour."))
                .containsExactly("2024-11-06..2024-11-06 EXPLICIT");
        assertThat(events("Two ferries collided in June 2023, which cost the port its licence."))
                .containsExactly("2023-06-01..2023-06-30 EXPLICIT");
        assertThat(events("The mayor resigned on Tuesday.")).containsExactly("2024-11-12..2024-11-12 RELATIVE");
    }

    @Test
    void datesTheActOfSpeaking() {
        assertThat(events("The ministry confirmed on 28 October that two ships had left."))
                .containsExactly("2024-10-28..2024-10-28 EXPLICIT");
        assertThat(events("“The bridge is safe today,” the engineer said on November 12."))
                .containsExactly("2024-11-12..2024-11-12 EXPLICIT");
    }

    @Test
    void countsTheFollowingDayFromTheSentenceBefore() {
        assertThat(events("The reactor was shut down on November 4. Inspectors confirmed it the following day."))
                .containsExactly("2024-11-04..2024-11-04 EXPLICIT", "2024-11-05..2024-11-05 RELATIVE");
    }

    @Test
    void leavesBoundsUndated() {
        assertThat(events("The port has been closed since 2022.")).containsExactly("-");
        assertThat(events("The offer was open until Friday.")).containsExactly("-");
        assertThat(events("More ships were lost than in June.")).containsExactly("-");
        assertThat(events("The port posted third-quarter gains.")).containsExactly("-");
    }

    @Test
    void leavesBackgroundUndated() {
        assertThat(events("The mayor criticised the strike, which began in February 2022."))
                .containsExactly("-");
        assertThat(events("Ever since the dam broke in May 2019, the valley has been empty."))
                .containsExactly("-");
        assertThat(events("Their bond is shown by a treaty signed in June.")).containsExactly("-");
        assertThat(events("The party is unhappy with last week's vote.")).containsExactly("-");
    }

    @Test
    void leavesWhatIsAheadUndated() {
        assertThat(events("He expected the ships to arrive on Wednesday.")).containsExactly("-");
        assertThat(events("The council will meet on Friday.")).containsExactly("-");
        assertThat(events("On Monday, the court is expected to rule.")).containsExactly("-");
        assertThat(events("The trial is scheduled for 3 December.")).containsExactly("-");
    }

    @Test
    void leavesAForecastUndatedWhateverTheFirstVerbSays() {
        assertThat(events("He announced an inquiry and said that its first findings are expected in December."))
                .containsExactly("-");
        assertThat(events("The clerk said the pier, closed by a storm, is due to open in May."))
                .containsExactly("-");
        assertThat(events("The harbour office spoke of a march planned for 9 November."))
                .containsExactly("-");
    }

    @Test
    void leavesComparisonsUndated() {
        assertThat(events("Profit rose to $70 million from $58 million a year earlier."))
                .containsExactly("-");
        assertThat(events("The port lost money compared with the same month in 2023."))
                .containsExactly("-");
        assertThat(events("Traffic fell 4% against 300 ships in June.")).containsExactly("-");
        assertThat(events("Complaints went up from 30 cases in June.")).containsExactly("-");
        assertThat(events("The storm killed more than 300 sheep in June."))
                .containsExactly("2024-06-01..2024-06-30 EXPLICIT");
    }

    @Test
    void leavesThePastOfAThingUndated() {
        assertThat(events("The minister criticised a program approved in 1987 that pays fishermen."))
                .containsExactly("-");
        assertThat(events("A treaty signed in June was broken.")).containsExactly("-");
        assertThat(events("Two ports signed a treaty in June that both have broken."))
                .containsExactly("2024-06-01..2024-06-30 EXPLICIT");
        assertThat(events("The clerk confirmed that two ships sank in June."))
                .containsExactly("2024-06-01..2024-06-30 EXPLICIT");
    }

    @Test
    void takesNoDateOfADatelineAndNoYearOfAModel() {
        assertThat(events("OSLO, Nov 13 (NTB) The minister said that a ferry has run aground."))
                .containsExactly("-");
        assertThat(events("He drove off in a tan 2003 Volvo van.")).containsExactly("-");
        assertThat(events("He bought the Volvo van in 2003.")).containsExactly("2003-01-01..2003-12-31 EXPLICIT");
    }

    @Test
    void givesTwoClausesJoinedByWhenOneTime() {
        assertThat(events("Seven people died when a tram left its rails on Tuesday, the police said."))
                .containsExactly("2024-11-12..2024-11-12 RELATIVE");
        assertThat(events("She recalled the noise when a tram left its rails on Tuesday."))
                .containsExactly("-");
        assertThat(events("The men who were paid when the mill closed in May have left."))
                .containsExactly("-");
    }

    @Test
    void leavesWhatMayStillComeUndated() {
        assertThat(events("The port promises new cranes later this week.")).containsExactly("-");
        assertThat(events("The port bought new cranes this week.")).containsExactly("2024-11-11..2024-11-14 RELATIVE");
    }

    @Test
    void tellsASigningFromARatification() {
        assertThat(events("The treaty, signed in June, was ratified on November 6."))
                .containsExactly("2024-11-06..2024-11-06 EXPLICIT");
    }

    @Test
    void leavesWhatOnlySoundsLikeATimeUndated() {
        assertThat(events("She fought the mine early into her mandate.")).containsExactly("-");
        assertThat(events("The crews went ashore for the first time.")).containsExactly("-");
        assertThat(events("The first reports came a few days ago.")).containsExactly("-");
    }

    @Test
    void leavesTheRunningYearUndated() {
        assertThat(events("The port lost thirty ships this year.")).containsExactly("-");
        assertThat(events("The dam broke in 2019.")).containsExactly("2019-01-01..2019-12-31 EXPLICIT");
    }

    @Test
    void letsADatedEntryDateItsOtherSentences() {
        assertThat(events("On 18/10/2024, the navy released pictures. More pictures were released by the port."))
                .containsExactly("2024-10-18..2024-10-18 EXPLICIT", "2024-10-18..2024-10-18 INHERITED");
    }

    @Test
    void inheritsNothingAgainstTheWords() {
        assertThat(events("On 18/10/2024, the navy released pictures. The crews are expected to return."))
                .containsExactly("2024-10-18..2024-10-18 EXPLICIT", "-");
        assertThat(events("On 18/10/2024, the navy released pictures. The port said it might close if they are true."))
                .containsExactly("2024-10-18..2024-10-18 EXPLICIT", "-");
        assertThat(events("On 18/10/2024, the navy released pictures.\nThe port released more."))
                .containsExactly("2024-10-18..2024-10-18 EXPLICIT", "-");
        assertThat(events("The navy released pictures on 18/10/2024. The port was built by prisoners."))
                .containsExactly("2024-10-18..2024-10-18 EXPLICIT", "-");
    }

    private static List<String> events(String text) {
        return DateAnnotatorTest.read(LocalDate.of(2024, 11, 14), text).statements().stream()
                .map(Statement::event)
                .map(event -> event == null ? "-" : event.from() + ".." + event.to() + " " + event.basis())
                .toList();
    }
}
