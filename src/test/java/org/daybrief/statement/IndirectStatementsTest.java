package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an article tells in its own words that somebody says: who, by which word, and which words are theirs. */
class IndirectStatementsTest {

    static String told(String text) {
        Reading reading = Read.text(
                text,
                new MarkAnnotator(),
                new MentionAnnotator(),
                new QuotationAnnotator(),
                new AttributionAnnotator());
        return reading.sentences.get(0).quotations.stream()
                .filter(quotation -> quotation.kind() == Quotation.Kind.INDIRECT)
                .map(quotation -> quotation.speaker() + " / " + quotation.cue() + " / " + quotation.text())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void takesTheWholeSubjectThatOpensTheClause() {
        assertThat(told("Aides to Holm say she will resign.")).isEqualTo("Aides to Holm / say / she will resign");
        assertThat(told("Those close to the mayor say that she will resign."))
                .isEqualTo("Those close to the mayor / say / she will resign");
        assertThat(told("A poll released on Friday by a group of unions found that few had voted."))
                .isEqualTo("A poll / found / few had voted");
        assertThat(told("Drivers trying to leave the town say they have no fuel."))
                .isEqualTo("Drivers / say / they have no fuel");
        assertThat(told("Data from the new survey show that few had voted.")).isEqualTo("Data / show / few had voted");
    }

    @Test
    void knowsThoseWhoWereAskedByTheirNumber() {
        assertThat(told("Thirty percent replied that the pier was ugly."))
                .isEqualTo("Thirty percent / replied / the pier was ugly");
        assertThat(told("That person said the harbour was closed."))
                .isEqualTo("That person / said / the harbour was closed");
    }

    @Test
    void looksOverAReducedRelativeClause() {
        assertThat(told("All the experts she asked said the plan was good."))
                .isEqualTo("All the experts / said / the plan was good");
    }

    @Test
    void takesTheAgentOfAParticiple() {
        assertThat(told("The plan is a farce, a view echoed by Ines Marek."))
                .isEqualTo("Ines Marek / echoed / The plan is a farce, a view");
        assertThat(told("Holm responded by naming three towns.")).isEqualTo("Holm / responded / by naming three towns");
    }

    @Test
    void takesNoParticipleForAVerb() {
        assertThat(told("The council has read a paper published in May.")).isEmpty();
        assertThat(told("Holm lives in a village called Low Ford.")).isEmpty();
        assertThat(told("Passengers told to wait left the pier.")).isEmpty();
    }

    @Test
    void keepsWhenAndToWhomApartFromWhatWasSaid() {
        assertThat(told("The dam held, Ines Marek told reporters on Monday."))
                .isEqualTo("Ines Marek / told / The dam held");
        assertThat(told("Ines Marek said on Monday that the dam held.")).isEqualTo("Ines Marek / said / the dam held");
        assertThat(told("Ines Marek told reporters on Monday.")).isEmpty();
    }

    @Test
    void endsWhereTheNextVerbOfTheSameSpeakerBegins() {
        assertThat(told("Ines Marek said the dam held and added that it needed paint."))
                .isEqualTo("Ines Marek / said / the dam held\nInes Marek / added / it needed paint");
    }

    @Test
    void doesNotTakeAnAppositionForWhatWasSaid() {
        assertThat(told("The mayor's lawyer, Paul Marek, dismissed the claim."))
                .isEqualTo("Paul Marek / dismissed / the claim");
    }

    @Test
    void takesTheOwnerOfANounOfSaying() {
        assertThat(told("The mayor's claim that the dam was safe angered drivers."))
                .isEqualTo("The mayor / claim / the dam was safe");
        assertThat(told("A warning from the agency that the ice was thin came late."))
                .isEqualTo("the agency / warning / the ice was thin");
        assertThat(told("The claim that the dam was safe angered drivers.")).isEmpty();
    }

    @Test
    void takesWhoIsSaidToHoldSomething() {
        assertThat(told("Residents are concerned that the dam will break."))
                .isEqualTo("Residents / concerned / the dam will break");
        assertThat(told("The road is open to all.")).isEmpty();
    }

    @Test
    void takesNothingThatIsYetToBeSaid() {
        assertThat(told("The ministry will announce a new pact.")).isEmpty();
        assertThat(told("Voters should support the plan.")).isEmpty();
        assertThat(told("The ministry would not say where the ships were."))
                .isEqualTo("The ministry / say / where the ships were");
    }

    @Test
    void readsAHeadlineWithCapitals() {
        assertThat(told("Mayor Holm Says New Harbour Road Will Open"))
                .isEqualTo("Holm / says / New Harbour Road Will Open");
    }

    @Test
    void givesAParticipleInFrontTheSubjectOfTheSentence() {
        assertThat(told("Declaring that the dam was safe, the mayor went home."))
                .isEqualTo("the mayor / declaring / the dam was safe");
        assertThat(told("The mayor began her day by praising the crew.")).isEqualTo("The mayor / praising / the crew");
    }

    @Test
    void keepsAPronounThatSpeaksAsItStands() {
        assertThat(told("She said the dam was safe.")).isEqualTo("She / said / the dam was safe");
        assertThat(told("We believe the dam is safe.")).isEmpty();
    }

    @Test
    void takesNoNounForAVerb() {
        assertThat(told("The file holds partial card details, names and dates."))
                .isEmpty();
        assertThat(told("The town freed the children in exchange for harbour suspects."))
                .isEmpty();
        assertThat(told("Some of the worst alleged thefts hit the mill.")).isEmpty();
        assertThat(told("Holm bought glasses called Vista, which are dear.")).isEmpty();
        assertThat(told("The talks continue.")).isEmpty();
    }
}
