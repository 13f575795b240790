package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.daybrief.statement.clause.Titles;
import org.daybrief.text.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example of each line of the word lists that tell who speaks. */
class SpeakerLexiconsTest {

    static Stream<String[]> nouns() {
        return Lexicon.rows("en/speaker-nouns").stream();
    }

    static Stream<String[]> organisations() {
        return Lexicon.rows("en/organisation-ends").stream();
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void knowsTheNounOfTheSource(String word, String use, String example) {
        assertThat(source(example).toLowerCase(Locale.ROOT).split(" ")).contains(word);
        assertThat(Titles.isRole(word)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void takesNoOrganisationForAPerson(String word, String example) {
        String name = example.substring(example.indexOf('”') + 2, example.lastIndexOf(' '));
        Reading reading = Read.text(
                "Ada " + name.substring(name.indexOf(' ') + 1) + " left.\n" + example,
                new MarkAnnotator(),
                new MentionAnnotator(),
                new QuotationAnnotator());
        assertThat(reading.sentences.get(1).quotations)
                .extracting(Quotation::speaker)
                .containsExactly(name);
    }

    private static String source(String example) {
        Reading reading = Read.text(example, new MarkAnnotator(), new AttributionAnnotator());
        return reading.sentences.get(0).attribution.source();
    }
}
