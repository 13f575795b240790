package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class QuotationAnnotatorTest {

    /** Each quotation as "kind | speaker | role | cue | words"; "-" for what is not known. */
    private static List<String> said(String text) {
        Reading reading = Read.text(
                text,
                new MarkAnnotator(),
                new MentionAnnotator(),
                new QuotationAnnotator(),
                new AttributionAnnotator());
        return reading.sentences.stream()
                .flatMap(sentence -> sentence.quotations.stream())
                .map(q -> q.kind() + " | " + known(q.speaker()) + " | " + known(q.speakerRole()) + " | "
                        + known(q.cue()) + " | " + q.text())
                .toList();
    }

    private static String known(Object value) {
        return value == null ? "-" : value.toString();
    }

    @Test
    void takesTheSpeakerBehindTheQuotation() {
        assertThat(said("“The dam will hold,” harbour master Ines Marek said."))
                .containsExactly("DIRECT | Ines Marek | harbour master | said | The dam will hold");
        assertThat(said("“The dam will hold,” said one official."))
                .containsExactly("DIRECT | one official | - | said | The dam will hold");
        assertThat(said("“The dam will hold,” according to Ines Marek."))
                .containsExactly("DIRECT | Ines Marek | - | according to | The dam will hold");
    }

    @Test
    void takesTheSpeakerBeforeTheQuotation() {
        assertThat(said("The minister said: “The dam will hold.”"))
                .containsExactly("DIRECT | The minister | - | said | The dam will hold.");
        assertThat(said("Ines Marek, who leads the agency, told reporters: “The dam will hold.”"))
                .containsExactly("DIRECT | Ines Marek | - | told | The dam will hold.");
    }

    @Test
    void completesANameAndItsRoleFromAnEarlierSentence() {
        assertThat(said("Energy Minister Ines Marek flew home.\n“The dam will hold,” Marek said."))
                .containsExactly("DIRECT | Ines Marek | Energy Minister | said | The dam will hold");
    }

    @Test
    void carriesTheSpeakerThroughTheParagraphButNotOverOthers() {
        assertThat(
                        said(
                                "“It rained,” Ines Marek said. “We went home.”\nPaul Holm left.\n“Nobody called for us there.”"))
                .containsExactly(
                        "DIRECT | Ines Marek | - | said | It rained",
                        "DIRECT | Ines Marek | - | said | We went home.",
                        "DIRECT | - | - | - | Nobody called for us there.");
    }

    @Test
    void goesOnWithASpeechThatTheParagraphLeftOpen() {
        assertThat(said("“It rained,” Ines Marek said. “We went home.\n“Nobody called for us there.”"))
                .contains("DIRECT | Ines Marek | - | said | Nobody called for us there.");
    }

    @Test
    void takesTheNameBehindADashForASignature() {
        assertThat(said("“The river gives and the river takes.” — Ines Marek\n“It rained.” ― Paul Holm."))
                .containsExactly(
                        "DIRECT | Ines Marek | - | - | The river gives and the river takes.",
                        "DIRECT | Paul Holm | - | - | It rained.");
        assertThat(said("“The river gives and takes,” — the old bridge is gone."))
                .containsExactly("DIRECT | - | - | - | The river gives and takes");
    }

    @Test
    void leavesOutTermsThatNobodySays() {
        assertThat(said("The so-called “peace bridge” was closed. A “soft opening” is planned."))
                .isEmpty();
    }

    @Test
    void findsIndirectStatements() {
        assertThat(said("Energy Minister Ines Marek said that the dam would hold."))
                .containsExactly("INDIRECT | Ines Marek | Energy Minister | said | the dam would hold");
        assertThat(said("According to harbour officials, the dam will hold."))
                .containsExactly("INDIRECT | harbour officials | - | according to | the dam will hold");
    }

    @Test
    void resolvesAPronounToTheLastOneWhoSpokeWhereTheGenderFits() {
        assertThat(said("“It rained,” Maria Marek said. Paul Holm left.\n“We went home early,” she said."))
                .contains("DIRECT | Maria Marek | - | said | We went home early");
        assertThat(said("Maria Marek said she had “no idea” of it."))
                .containsExactly("FRAGMENT | Maria Marek | - | had | no idea".replace("had", "said"));
    }

    @Test
    void namesNoSpeakerWhereNoWordTellsWhoItIs() {
        assertThat(said("“The dam will hold,” he said.")).containsExactly("DIRECT | - | - | said | The dam will hold");
        assertThat(said("“The dam will hold,” the two said."))
                .containsExactly("DIRECT | - | - | said | The dam will hold");
        assertThat(Read.text("“It holds,” he said.", new MarkAnnotator(), new AttributionAnnotator())
                        .sentences
                        .get(0)
                        .attribution)
                .satisfies(attribution -> assertThat(attribution.source()).isEqualTo("he"))
                .matches(attribution -> !attribution.tellsWho());
    }

    @Test
    void givesAnIndirectStatementOfAPronounNoName() {
        Quotation told = Read.text(
                        "He said that the dam would hold.",
                        new MarkAnnotator(),
                        new MentionAnnotator(),
                        new QuotationAnnotator(),
                        new AttributionAnnotator())
                .sentences
                .get(0)
                .quotations
                .get(0);
        assertThat(told.text()).isEqualTo("the dam would hold");
        assertThat(told.speaker()).isEqualTo("He");
        assertThat(told.tellsWho()).isFalse();
    }

    @Test
    void takesTheSecondSourceOfASentenceForItsOwnWordsOnly() {
        assertThat(said("Minister Ines Marek called it a “long day”, town officials have voiced their doubts."))
                .startsWith("FRAGMENT | Ines Marek | Minister | called | long day");
    }

    @Test
    void takesTheSubjectOfTheSentenceForAParticiple() {
        assertThat(said("Touring Oslo this week, Marek said the dam was old, warning that “it is a serious matter”."))
                .contains("FRAGMENT | Marek | - | warning | it is a serious matter");
    }

    @Test
    void readsNamesOfFilmsAndNounsThatLookLikeVerbsAsNeither() {
        assertThat(said("The tax rates and the claims of the town were read.")).isEmpty();
    }

    @Test
    @Timeout(60)
    void staysLinearOnAnEndlessLine() {
        assertThat(said("“No,” said Ann Lee, who wants that ".repeat(4_000))).isNotNull();
        assertThat(said("“ ".repeat(10_000) + "‘ ".repeat(10_000))).isNotNull();
    }

    @Test
    void survivesAnySoupOfWords() {
        String[] soup = {
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "said",
            "says",
            "Patel",
            "Ann",
            "Lee",
            "the",
            "official",
            ",",
            ".",
            ",",
            "who",
            "and",
            "(",
            ")",
            "according",
            "to",
            "by",
            "was",
            "confirmed",
            ":",
            "not",
            "that",
            "U.S.",
            "of",
            "in",
            "—",
            "he",
            "\n",
            "claims",
            "with",
            "-"
        };
        Random random = new Random(11);
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(soup[random.nextInt(soup.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            assertThat(said(text.toString())).as(text.toString()).isNotNull();
        }
    }
}
