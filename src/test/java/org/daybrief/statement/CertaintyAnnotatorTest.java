package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybrief.text.Lexicon;
import org.junit.jupiter.api.Test;

class CertaintyAnnotatorTest {

    private static SentenceReading read(String text) {
        return Read.text(
                        text,
                        new MarkAnnotator(),
                        new MentionAnnotator(),
                        new QuotationAnnotator(),
                        new AttributionAnnotator(),
                        new CertaintyAnnotator())
                .sentences
                .get(0);
    }

    private static String certainty(String text) {
        SentenceReading sentence = read(text);
        return sentence.certainty + (sentence.negated ? " not" : "");
    }

    @Test
    void readsEachHedgeInItsExample() {
        List<String> missed = new ArrayList<>();
        for (String[] row : Lexicon.rows("en/hedges")) {
            Certainty found = read(row[3]).certainty;
            if (found != Certainty.valueOf(row[2].toUpperCase(Locale.ROOT))) {
                missed.add(row[0] + " is " + found + " in: " + row[3]);
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void statesWhatNothingQualifies() {
        assertThat(certainty("The council closed the bridge on Monday.")).isEqualTo("STATED");
    }

    @Test
    void takesTheCertaintyOfTheVerbOfSaying() {
        assertThat(certainty("The ministry confirmed that two ships had left.")).isEqualTo("CONFIRMED");
        assertThat(certainty("Two ships have left, the rebels claimed.")).isEqualTo("CLAIMED");
        assertThat(certainty("The loss was confirmed on Monday by harbour officials."))
                .isEqualTo("CONFIRMED");
    }

    @Test
    void neverTurnsAForecastIntoAFact() {
        assertThat(certainty("The ministry confirmed that two ships will leave."))
                .isEqualTo("EXPECTED");
        assertThat(certainty("The ministry said it may send two ships.")).isEqualTo("POSSIBLE");
        assertThat(certainty("If the dam breaks, the town is lost.")).isEqualTo("POSSIBLE");
    }

    @Test
    void takesTheStanceInsideTheSpeech() {
        assertThat(certainty("The ministry said it believed the ships had left."))
                .isEqualTo("ESTIMATED");
    }

    @Test
    void knowsARefusalFromADenial() {
        assertThat(certainty("The ministry denied that the ships had left.")).isEqualTo("DENIED not");
        assertThat(certainty("Officials in Oslo have refused to confirm or deny whether the ships left."))
                .isEqualTo("UNKNOWN");
        assertThat(certainty("Whether the ships left has not been confirmed, as the town has said nothing."))
                .isEqualTo("UNKNOWN not");
    }

    @Test
    void keepsTheNegationOfTheMainClause() {
        assertThat(certainty("There has been no answer from the ministry.")).isEqualTo("STATED not");
        assertThat(certainty("The envoy has not expressed any doubt.")).isEqualTo("STATED not");
        assertThat(certainty("The plan, which nobody liked, passed.")).isEqualTo("STATED");
        assertThat(certainty("It was not only late but dear.")).isEqualTo("STATED");
    }
}
