package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands between marks and is nobody's speech. */
class NotSpeechTest {

    private static List<String> quoted(String text) {
        Reading reading = Read.text(text, new MarkAnnotator(), new MentionAnnotator(), new QuotationAnnotator());
        return reading.sentences.stream()
                .flatMap(sentence -> sentence.quotations.stream())
                .filter(quotation -> quotation.kind() != Quotation.Kind.INDIRECT)
                .map(Quotation::text)
                .toList();
    }

    @Test
    void leavesOutTitlesOfProgrammesAndWorks() {
        assertThat(quoted("“It holds,” Ines Marek said on Radio Nord's “Morning Coffee.”"))
                .containsExactly("It holds");
        assertThat(quoted("Marek said in the film “A River Runs Dry” that the dam would hold."))
                .isEmpty();
        assertThat(quoted("Marek told the “Coffee at Nine” show that the dam would hold."))
                .isEmpty();
    }

    @Test
    void keepsCapitalsThatSomebodyUses() {
        assertThat(quoted("Marek called her rival “Lady Drought”.")).containsExactly("Lady Drought");
    }

    @Test
    void leavesOutSingleMarksWhereDoubleOnesGiveSpeech() {
        assertThat(quoted("Marek calls dam ‘quite safe’.\n“The dam is quite safe,” Marek said."))
                .containsExactly("The dam is quite safe");
        assertThat(quoted("Marek called it ‘quite safe’.\n‘The dam will hold,’ she said."))
                .containsExactly("quite safe", "The dam will hold");
    }

    @Test
    void leavesOutAnOpenMarkUnderWhichNobodySpeaks() {
        assertThat(quoted("The town lies in the north.\n\"It rained all day in the town.\nNobody left."))
                .isEmpty();
        assertThat(quoted("Marek said: “It rained all day.\n“Nobody left.”"))
                .containsExactly("It rained all day.", "Nobody left.");
    }

    @Test
    void leavesOutSoCalledThings() {
        assertThat(quoted("Marek opened the so-called “peace bridge” and said it would hold."))
                .isEmpty();
    }

    @Test
    void leavesOutWhatIsOnlyKnownByAName() {
        assertThat(quoted("Marek said accounts known as “bots” would go.")).isEmpty();
    }
}
