package org.daybrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The inputs of {@link ReadingFuzz} that were found or written once are read in every build, and some drawn by lot. */
class KeptInputsTest {

    private static final Path KEPT = Path.of("src/test/resources/org/daybrief/ReadingFuzzInputs");

    /** What the rules look at: an alphabet of their words and marks reaches further than random letters. */
    private static final List<String> PIECES = List.of(
            "\"",
            "“",
            "”",
            "‘",
            "’",
            "'",
            "(",
            ")",
            "[",
            "]",
            "-",
            "–",
            "—",
            "…",
            ".",
            ". ",
            ", ",
            ": ",
            "; ",
            "?",
            "!",
            "/",
            "\n",
            "\n\n",
            "\t",
            "\u00a0",
            "\u200b",
            "\u0301",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "\ufffe",
            "\u2028",
            "ſ",
            "İ",
            "ß",
            "٣",
            "½",
            "²",
            "$",
            "€",
            "£",
            "%",
            "+",
            "~",
            "≥",
            "@",
            "#",
            "*",
            "_",
            ">",
            "<p>",
            "</p>",
            "<b",
            "&amp;",
            "&#0;",
            "said",
            "says",
            "told",
            "according to",
            "that",
            "he",
            "she",
            "they",
            "Ann Lee",
            "Mr. Lee",
            "Mayor",
            "the board of",
            "U.S.",
            "Lt. Gen.",
            "St.",
            "p.m.",
            "No. 4",
            "K2",
            "0",
            "1",
            "7",
            "12",
            "2024",
            "1,234",
            "3.5",
            "007",
            "999999999999",
            "two",
            "hundred",
            "million",
            "dozen",
            "half",
            "a",
            "third",
            "quarter",
            "of",
            "to",
            "and",
            "or",
            "from",
            "between",
            "up",
            "at least",
            "more than",
            "per cent",
            "people",
            "killed",
            "years",
            "-year-old",
            "km",
            "a day",
            "each",
            "Monday",
            "May",
            "12 November",
            "28/10/2024",
            "2024-11-12",
            "today",
            "last week",
            "the following day",
            "ago",
            "every",
            "in",
            "on",
            "until",
            "since",
            "the",
            "1990s",
            "Q3",
            "8",
            ":30",
            "GMT",
            "summer",
            "not",
            "if",
            "may",
            "will",
            "denied",
            "North Korea",
            "Kremlin",
            "London",
            "United Nations",
            "(UN)",
            "MINISTRY",
            "By Ann Lee",
            "Published",
            "Updated:",
            "https://example.org/a",
            "www.",
            "a@b.org",
            "@weir",
            "pic.twitter.com/",
            "— Ann Lee (@lee) May 4, 2024",
            "- ",
            "# ");

    static Stream<Path> kept() throws IOException {
        try (Stream<Path> walk = Files.walk(KEPT)) {
            return walk.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void readsWhatWasKept(Path input) throws IOException {
        byte[] content = Files.readAllBytes(input);
        switch (String.valueOf(input.getParent().getFileName())) {
            case "readsAnyPlainText" -> ReadingInvariants.check("txt", content);
            case "readsAnyMarkdown" -> ReadingInvariants.check("md", content);
            case "readsAnyPage" -> ReadingInvariants.check("html", content);
            case "takesAnyCharacters" -> ReadingInvariants.check(ReadingFuzz.characters(content));
            default -> throw new IllegalStateException("no method reads " + input);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void readsAnyMixOfItsOwnWordsAndMarks(int seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 400; run++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(120); length > 0; length--) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) == 0 ? "" : " ");
            }
            String drawn = text.toString();
            try {
                ReadingInvariants.check(drawn);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("on \"" + smallest(drawn) + "\"", e);
            }
        }
    }

    /** Leaves out halves, quarters and so on for as long as what is left still fails. */
    private static String smallest(String failing) {
        String small = failing;
        for (int cut = failing.length() / 2; cut > 0; cut /= 2) {
            for (int at = 0; at + cut <= small.length(); ) {
                String shorter = small.substring(0, at) + small.substring(at + cut);
                if (fails(shorter)) {
                    small = shorter;
                } else {
                    at += cut;
                }
            }
        }
        return small;
    }

    private static boolean fails(String text) {
        try {
            ReadingInvariants.check(text);
            return false;
        } catch (RuntimeException | AssertionError e) {
            return true;
        }
    }

    @Test
    void keepsInputsForEveryWayOfReading() throws IOException {
        try (Stream<Path> folders = Files.list(KEPT)) {
            assertThat(folders.map(folder -> String.valueOf(folder.getFileName())))
                    .containsExactlyInAnyOrder(
                            "readsAnyPlainText", "readsAnyMarkdown", "readsAnyPage", "takesAnyCharacters");
        }
    }
}
