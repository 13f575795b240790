package org.daybrief.statement.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.daybrief.text.Lexicon;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;
import org.daybrief.text.Trail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example of each line of the word lists, and a carrier sentence for each listed name. */
class NameExamplesTest {

    static Stream<String> examples() {
        return Stream.of("en/titles", "en/organs", "en/name-heads", "en/body-cues", "en/speech-verbs")
                .flatMap(list -> Lexicon.rows(list).stream())
                .filter(row -> !row[1].equals("other"))
                .map(row -> row[row.length - 1]);
    }

    static Stream<String> namesOfNobody() {
        return Lexicon.rows("en/name-heads").stream()
                .filter(row -> row[1].equals("other"))
                .map(row -> row[row.length - 1]);
    }

    @ParameterizedTest
    @MethodSource("namesOfNobody")
    void passesOverTheNameOfNobodyAndNoPlace(String example) {
        assertThat(names(example.replace("[", "").replace("]", ""))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheNameInBrackets(String example) {
        String text = example.replace("[", "").replace("]", "");
        String name = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
        assertThat(names(text)).contains(name);
    }

    @Test
    void findsEachCountryByNameAndAdjective() {
        List<String> missed = new ArrayList<>();
        for (String[] row : Lexicon.rows("en/countries")) {
            List<String> forms = new ArrayList<>(List.of(row[0]));
            forms.addAll(List.of(row[1].isEmpty() ? new String[0] : row[1].split("\\|")));
            forms.addAll(List.of(row[2].isEmpty() ? new String[0] : row[2].split("\\|")));
            for (String form : forms) {
                NamesRead read = read("Talks with the " + form + " delegation failed.");
                boolean found = read.entities().stream()
                        .anyMatch(entity -> entity.kind() == NameKind.COUNTRY
                                && entity.name().equals(row[0]));
                if (!found) {
                    missed.add(form);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void findsEachListedPersonAndOrganisation() {
        List<String> missed = new ArrayList<>();
        for (String list : List.of("en/people", "en/organisations")) {
            for (String[] row : Lexicon.rows(list)) {
                NamesRead read = read("Yesterday they wrote to " + row[0] + " about it.");
                if (read.entities().stream().noneMatch(entity -> entity.name().equals(row[0]))) {
                    missed.add(row[0]);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void survivesAnyText() {
        String[] pieces = {
            "Mr",
            ".",
            " ",
            "-",
            "’s",
            "Kim",
            "the",
            "of",
            "(",
            ")",
            "US",
            "A",
            "von",
            ",",
            "President",
            "Lake",
            "\n",
            "é",
            "😀",
            "Jr",
            "and",
            "Ministry",
            "Paris",
            "said",
            "\"",
            "J",
            "in",
            "&",
            "https://x.org/A",
            "12",
            "\u0301",
            "İ"
        };
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) == 0 ? "" : " ");
            }
            NamesRead read = read(text.toString());
            assertThat(read.mentions())
                    .allMatch(mention -> mention.span().end() <= text.length()
                            && mention.entity() < read.entities().size());
        }
    }

    private static List<String> names(String text) {
        return read(text).mentions().stream()
                .map(mention -> mention.span().of(text))
                .toList();
    }

    private static NamesRead read(String text) {
        List<Token> tokens = Tokens.of(text);
        return new NameReader().read(text, tokens, List.of(new NameReader.Sentence(0, tokens.size())), Trail.OFF);
    }
}
