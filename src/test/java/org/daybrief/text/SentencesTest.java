package org.daybrief.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end: each line is a text, || stands where it is to be cut. */
class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The port closed. || Ships waited outside.",
                "The port closed! || Ships waited.",
                "Why did the port close? || Nobody knows.",
                "U.S. President Ann Sample left the U.S. || The plant stayed open.",
                "He met U.S. Secretary of State Ann Sample on Monday.",
                "Lt. Gen. Ann Sample and Dr. J. P. Example met in St. Louis.",
                "Mr. Sample and Mrs. Example left. || They took the train.",
                "George W. Sample won. || He was 40.",
                "They sell vitamin C. || The shop is new.",
                "It began at 5 p.m. Monday and ended at 7 p.m. || The street was closed.",
                "It began at 5 p.m. EST on the quay.",
                "Prices rose 2.5 percent to $3.20. || Wages did not.",
                "No one knows… || The inquiry goes on.",
                "No one knows... || The inquiry goes on.",
                "It was, well ... different.",
                "“It is over.” || Then he left.",
                "“It is over,” he said. || Then he left.",
                "“Is that so?” asked Mr. Sample.",
                "“Is that so?” Mr. Sample asked. || He left.",
                "“Is that so?” Prime Minister Ann Sample asked, smiling.",
                "“Is that so?” || He said nothing more.",
                "“Is that so?” || Sample said Tuesday that he would stay.",
                "\"Why now?\" and left.",
                "They are “friendly neighbours.” || This pleased the mayor.",
                "He works for Sample Inc. || The firm is new.",
                "He works for Sample Inc. and likes it.",
                "Sample Corp. Chairman Ann Example resigned.",
                "Kim Sample-un. || He spoke.",
                "See Fig. 3 and approx. 11,000 others, e.g. Exville.",
                "The case of Sample v. Example ended. || Both sides paid.",
                "He said no. || The talks ended.",
                "It is exhibit No. 5 of twelve.",
                "“No. || Which bus goes there?”",
                "It snowed on Jan. 6. || The road was closed.",
                "It snowed in Jan. 2025 and again in March.",
                "(He left early.) || Then it rained.",
                "He left (at 5 p.m.) Monday with the U.S. (and U.N.) Delegation.",
                "He left (she stayed). || Then it rained.",
                "Write to ann@example.Org or see www.Example.Com today.",
                "The phone came. || iPhone sales rose.",
                "The fire killed 12. || 15 were hurt.",
                "1. Exville won the match.",
                "EXVILLE, Pa. — A bridge fell.",
                "What!? || Nobody moved.",
                "He said: “Go. || Now.”",
                "He waited . . . and waited.",
                "The end.\u00a0 || Then\u00a0it rained.",
                "Mr.\u00a0Sample left.",
                "The line was broken\nin two. || The next\nbegan.",
                "He joined Yahoo! News in May.",
                "Gov.Ann Sample signed it.",
                "The deal was signed in Washington, D.C. || The parties met again.",
                "Bob Sample Jr. || He said nothing.",
                "She lives at her home outside Exville, N.Y. || Sample sells boats there.",
                "The firm is based in a mill near Exville, Mass. || Sample, a food chain, is new.",
                "The fire began at a house in Exville, Mass. Mayor Ann Sample said.",
                "The dealer works for Sample Ltd. || Mr. Example did not know it.",
                "They announced their plans to wed. || Sample moved on.",
                "He was ill. || Doctors came.",
                "“Go away. ” || The mayor left.",
                "He said: \"Go away. \" || The mayor left.",
                "\"I paint boats,\" he said. || \" And my brother sells them.\"",
                "“You are no friend.” Ann Sample said. || He left.",
                "“You are no friend.” || Ann Sample added: “Go.”",
                "Hundreds were laid off. || Sample lost his job.",
                "The driver was hurt, said Off. Ann Sample.",
            })
    void cutsWhereASentenceEnds(String marked) {
        assertThat(cut(marked.replace("|| ", ""))).isEqualTo(parts(marked));
    }

    @Test
    void cutsWhereTheSpaceIsForgotten() {
        assertThat(cut("The harbour opened.The mayor spoke."))
                .containsExactly("The harbour opened.", "The mayor spoke.");
    }

    @Test
    void everyAbbreviationOfTheListDoesWhatItsExampleSays() {
        for (String[] row : Lexicon.rows("en/abbreviations")) {
            assertThat(cut(row[2].replace("|| ", ""))).as(row[0]).isEqualTo(parts(row[2]));
        }
    }

    @Test
    void leavesWhiteSpaceOutAndKeepsOffsets() {
        String text = "Above.\n  One.  Two. \nBelow.";
        assertThat(Sentences.split(text, new Span(6, 21))).containsExactly(new Span(9, 13), new Span(15, 19));
    }

    @Test
    void findsNothingInABlankBlock() {
        assertThat(Sentences.split(" \n ", new Span(0, 3))).isEmpty();
    }

    @Test
    void takesLinearTimeForNothingButStops() {
        assertThat(Sentences.split("a. " + "” ".repeat(500_000), new Span(0, 1_000_003)))
                .hasSize(1);
        assertThat(Sentences.split("? (a.) ".repeat(200_000), new Span(0, 1_400_000)))
                .isNotEmpty();
    }

    @Test
    @Timeout(8)
    void looksForTheSpeakerOfAQuestionInAFewLettersOnly() {
        String text = "Cde?\"".repeat(120_000);

        assertThat(Sentences.split(text, new Span(0, text.length()))).isNotEmpty();
    }

    private static List<String> parts(String marked) {
        return Arrays.stream(marked.split("\\|\\|")).map(SentencesTest::trim).toList();
    }

    private static String trim(String part) {
        int begin = 0;
        int end = part.length();
        while (begin < end && Tokens.isSpace(part.charAt(begin))) {
            begin++;
        }
        while (end > begin && Tokens.isSpace(part.charAt(end - 1))) {
            end--;
        }
        return part.substring(begin, end);
    }

    private static List<String> cut(String text) {
        return Sentences.split(text, new Span(0, text.length())).stream()
                .map(span -> span.of(text))
                .toList();
    }
}
