package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One example for each way in which a text tells who speaks the words between marks. */
class SpeakerRulesTest {

    /** Each quotation between marks as "speaker: words"; "-" where nobody is named. */
    private static List<String> said(String text) {
        Reading reading = Read.text(text, new MarkAnnotator(), new MentionAnnotator(), new QuotationAnnotator());
        return reading.sentences.stream()
                .flatMap(sentence -> sentence.quotations.stream())
                .filter(quotation -> quotation.kind() != Quotation.Kind.INDIRECT)
                .map(quotation -> (quotation.speaker() == null ? "-" : quotation.speaker()) + ": " + quotation.text())
                .toList();
    }

    @Test
    void takesAnyVerbBehindAWholeQuotationForOneOfSaying() {
        assertThat(said("“Stay by the river,” Ines Marek sings to the crowd."))
                .containsExactly("Ines Marek: Stay by the river");
        assertThat(said("“Out of the water!” bellowed the guard.")).containsExactly("the guard: Out of the water!");
        assertThat(said("“Our river is our road,” the charter proclaims."))
                .containsExactly("the charter: Our river is our road");
    }

    @Test
    void takesOneWhoIsQuotedAsSayingForTheSpeaker() {
        assertThat(said("“The dam will hold,” Ines Marek is quoted as saying."))
                .containsExactly("Ines Marek: The dam will hold");
    }

    @Test
    void takesTheOwnerOfAClaimForTheSpeaker() {
        assertThat(said("Ines Marek’s claim that the dam is “as good as new” was read out."))
                .containsExactly("Ines Marek: as good as new");
        assertThat(said("Ines Marek’s “good as new” dam broke.")).isEmpty();
    }

    @Test
    void takesWhoeverActsByWordsForTheSpeaker() {
        assertThat(said("Ines Marek attacked the plan as a “costly farce”."))
                .containsExactly("Ines Marek: costly farce");
        assertThat(said("Ines Marek coached the crew to “keep the gates shut”."))
                .containsExactly("Ines Marek: keep the gates shut");
        assertThat(said("The paper was sold as a “first edition”.")).isEmpty();
    }

    @Test
    void goesOnWithTheSpeakerInAParagraphThatIsOnlyAQuotation() {
        assertThat(said("“It rained,” Ines Marek said.\n“We went home.”"))
                .containsExactly("Ines Marek: It rained", "Ines Marek: We went home.");
        assertThat(said("“Who went home?” Ines Marek said.\n“We all went home.”"))
                .containsExactly("Ines Marek: Who went home?", "-: We all went home.");
        assertThat(said("Ines Marek said: “It rained.”\n“We went home at once.”"))
                .containsExactly("Ines Marek: It rained.", "Ines Marek: We went home at once.");
        assertThat(said("Ines Marek said: “It rained.”\nPaul Holm left.\n“We went home at once.”"))
                .containsExactly("Ines Marek: It rained.", "-: We went home at once.");
    }

    @Test
    void takesTheSubjectOfTheSentenceForAGerundThatQuotes() {
        assertThat(said("During a walk by the dam, Marek attacked the town for its plans, saying, “They are mad.”"))
                .containsExactly("Marek: They are mad.");
        assertThat(said("Some groups granted Marek a delay, saying the “river was low”."))
                .containsExactly("Some groups: river was low");
    }

    @Test
    void readsWhatIsWishedInsideAStatementAsPartOfIt() {
        assertThat(said("Ines Marek said that the town should release the films “at once”."))
                .containsExactly("Ines Marek: at once");
        assertThat(said("Ines Marek said it rained, but Paul Holm believes it is “much worse”."))
                .containsExactly("Paul Holm: much worse");
    }

    @Test
    void keepsANicknameInItsName() {
        assertThat(said("“It rained,” Paul “Sky” Holm said.")).containsExactly("Paul “Sky” Holm: It rained");
    }

    @Test
    void passesOverTheDayBeforeTheSubject() {
        assertThat(said("On July 6, 2015, Marek was blunt: “It rained.”")).containsExactly("Marek: It rained.");
    }

    @Test
    void takesNoAppositionForTheSubject() {
        assertThat(said("Ines Marek, president of the River League, which owns the dam, said it “will hold”."))
                .containsExactly("Ines Marek: will hold");
    }

    @Test
    void takesTheNameBehindAnOfficeOrAKinship() {
        assertThat(said("His aunt, Ines Marek, said the dam “will hold”.")).containsExactly("Ines Marek: will hold");
        assertThat(said("“It rained,” said the league's director of works, Ines Marek."))
                .containsExactly("Ines Marek: It rained");
        assertThat(said("“It rained,” said the director, Monday or not.")).containsExactly("the director: It rained");
    }

    @Test
    void joinsWordsOfOneClauseUnderOneSpeaker() {
        assertThat(said("Ines Marek accused the town of being “deaf” and “blind”."))
                .containsExactly("Ines Marek: deaf", "Ines Marek: blind");
    }

    @Test
    void takesWhatPeopleDescribeForTheirWords() {
        assertThat(said("She slept in what guards described as a “secret attic”."))
                .containsExactly("guards: secret attic");
        assertThat(said("“It rained for a week,” as Ines Marek put it."))
                .containsExactly("Ines Marek: It rained for a week");
    }

    @Test
    void followsAChainOfOnePronoun() {
        assertThat(said("""
                Maria Marek flew home.
                She was tired.
                The night was long.
                She slept.
                The town woke up late.
                “It rained,” she said.""")).containsExactly("Maria Marek: It rained");
    }

    @Test
    void knowsAManFromAWomanByKinshipAndOffice() {
        assertThat(said("""
                “It rained,” said Toyia Marek, the boy's mother.
                The grandfather hoped for rain.
                “It must,” he said.""")).containsExactly("Toyia Marek: It rained", "The grandfather: It must");
    }

    @Test
    void takesAnUnknownNameThatSaysSomethingForSomebody() {
        assertThat(said("Zzyzkova said the dam was old.\n“It holds,” she said."))
                .containsExactly("Zzyzkova: It holds");
        assertThat(said("Zzyzkova offered new boats.\n“It holds,” she said.")).containsExactly("-: It holds");
    }
}
