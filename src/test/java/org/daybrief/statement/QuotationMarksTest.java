package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotationMarksTest {

    private static List<String> quoted(String text) {
        Reading reading = Read.text(text, new MarkAnnotator());
        return reading.quoted.stream().map(span -> span.of(text)).toList();
    }

    @Test
    void pairsTypographicMarks() {
        assertThat(quoted("“The bridge is open,” the mayor said. “Use it.”"))
                .containsExactly("The bridge is open,", "Use it.");
    }

    @Test
    void pairsStraightMarks() {
        assertThat(quoted("\"The bridge is open,\" he said. It was \"safe\"."))
                .containsExactly("The bridge is open,", "safe");
    }

    @Test
    void pairsGuillemetsAndLowMarks() {
        assertThat(quoted("He wrote «never again» and „once more“ on it.")).containsExactly("never again", "once more");
    }

    @Test
    void pairsSingleMarksButNoApostrophes() {
        assertThat(quoted("The players’ union doesn’t call it ‘a strike’, Anna’s team said."))
                .containsExactly("a strike");
        assertThat(quoted("In the '90s 'em dogs' owners weren't called 'friends' of the town."))
                .containsExactly("friends");
    }

    @Test
    void keepsAnInnerQuoteInsideItsOuterOne() {
        assertThat(quoted("“They told me ‘stay away’ and I did,” she said."))
                .containsExactly("They told me ‘stay away’ and I did,");
        assertThat(quoted("‘He called it “a farce” twice,’ she said."))
                .containsExactly("He called it “a farce” twice,");
    }

    @Test
    void runsOverSeveralSentencesOfOneBlock() {
        assertThat(quoted("“We waited. Nobody came. Why?” he asked.")).containsExactly("We waited. Nobody came. Why?");
    }

    @Test
    void endsAtTheParagraphWhereTheSpeechGoesOnInTheNextOne() {
        assertThat(quoted("Lind said: “It rained.\n“It snowed, too,” she added."))
                .containsExactly("It rained.", "It snowed, too,");
        assertThat(quoted("“It rained all day.\nNobody left.")).containsExactly("It rained all day.");
    }

    @Test
    void neverRunsOverABlockOtherwise() {
        assertThat(quoted("Lind called it “a mess.\nThe town “agreed”.")).containsExactly("agreed");
    }

    @Test
    void takesMixedMarksForAPair() {
        assertThat(quoted("“It works,\" he said. \"It does,” she said.")).containsExactly("It works,", "It does,");
    }

    @Test
    void takesInchesForNoMark() {
        assertThat(quoted("The 24\" screen and the 6'2\" man were \"new\".")).containsExactly("new");
    }

    @Test
    void survivesAnySoupOfMarks() {
        String alphabet = "“”‘’\"'«»„‚ sa.,—(3\n";
        Random random = new Random(7);
        for (int n = 0; n < 20_000; n++) {
            StringBuilder soup = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                soup.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Reading reading = Read.text(soup.toString(), new MarkAnnotator());
            int end = 0;
            for (var span : reading.quoted) {
                assertThat(span.begin()).as(soup.toString()).isGreaterThanOrEqualTo(end);
                end = span.end();
            }
        }
    }
}
