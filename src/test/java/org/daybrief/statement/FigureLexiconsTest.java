package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybrief.text.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the example of each line of the word lists that figures are read with. */
class FigureLexiconsTest {

    @TestFactory
    List<DynamicTest> readsEachUnit() {
        return examples("en/units", 3, row -> List.of(row[0]));
    }

    @TestFactory
    List<DynamicTest> readsEachCurrency() {
        return examples("en/currencies", 3, row -> List.of(row[0]));
    }

    @TestFactory
    List<DynamicTest> countsEachPersonNounAsPeople() {
        return examples("en/person-nouns", 2, row -> List.of("people"));
    }

    @TestFactory
    List<DynamicTest> tellsWhatIsMeasuredByEachNounBeforeTheAmount() {
        return Lexicon.rows("en/measured-nouns").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row[2],
                        () -> assertThat(Figures.of(row[2]))
                                .singleElement()
                                .satisfies(figure -> assertThat(figure.counted())
                                        .isNotNull()
                                        .satisfies(counted -> assertThat(List.of((row[0] + "|" + row[1]).split("\\|")))
                                                .anyMatch(counted.toLowerCase(java.util.Locale.ROOT)::endsWith)))))
                .toList();
    }

    @TestFactory
    List<DynamicTest> readsEachQualifierBeforeANumber() {
        return forms("en/bounds", "The hall holds %s 900 guests.");
    }

    @TestFactory
    List<DynamicTest> readsEachQualifierBehindANumber() {
        return forms("en/bounds-after", "The hall holds 900 %s guests.");
    }

    @TestFactory
    List<DynamicTest> showsEachCasualtyWord() {
        return Lexicon.rows("en/casualties").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row[4],
                        () -> assertThat(Figures.of(row[4]))
                                .singleElement()
                                .satisfies(figure -> assertThat(figure.counted())
                                        .endsWith(row[0].equals("critical") ? "in critical condition" : row[0]))))
                .toList();
    }

    @TestFactory
    List<DynamicTest> showsEachCasualtyNoun() {
        return Lexicon.rows("en/casualty-nouns").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row[2],
                        () -> assertThat(Figures.of(row[2]))
                                .singleElement()
                                .satisfies(
                                        figure -> assertThat(figure.counted()).isEqualTo("farmers " + row[0]))))
                .toList();
    }

    @TestFactory
    List<DynamicTest> endsThePhraseAtEachStop() {
        return Lexicon.rows("en/phrase-stops").stream()
                .flatMap(row -> List.of(row[1].split(" ")).stream().map(word -> phrase(row[2].replace("%s", word))))
                .toList();
    }

    private static DynamicTest phrase(String sentence) {
        return DynamicTest.dynamicTest(
                sentence,
                () -> assertThat(Figures.of(sentence))
                        .allSatisfy(figure -> assertThat(figure.counted()).isIn(null, "boats")));
    }

    private interface Expected {
        List<String> of(String[] row);
    }

    private static List<DynamicTest> examples(String name, int column, Expected units) {
        return Lexicon.rows(name).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row[0],
                        () -> assertThat(Figures.of(row[column]))
                                .extracting(Figure::unit)
                                .as(row[column])
                                .isEqualTo(units.of(row))))
                .toList();
    }

    private static List<DynamicTest> forms(String name, String sentence) {
        return Lexicon.rows(name).stream()
                .flatMap(row ->
                        List.of(row[1].split("\\|")).stream().map(form -> bound(row[0], sentence.replace("%s", form))))
                .toList();
    }

    private static DynamicTest bound(String bound, String sentence) {
        return DynamicTest.dynamicTest(
                sentence,
                () -> assertThat(Figures.of(sentence))
                        .singleElement()
                        .satisfies(figure -> assertThat(figure.bound()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-'))
                                .isEqualTo(bound)));
    }
}
