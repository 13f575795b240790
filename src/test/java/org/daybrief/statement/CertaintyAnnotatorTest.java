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
        assertThat(certainty("Officials in Oslo refused to confirm or deny that the ships left."))
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

    @Test
    void takesAConditionForNoForecast() {
        assertThat(certainty("If the talks fail, the port will close.")).isEqualTo("POSSIBLE");
        assertThat(certainty("The port will close unless the talks succeed.")).isEqualTo("POSSIBLE");
        assertThat(certainty("The mayor said that if the dam broke, the town would be lost."))
                .isEqualTo("POSSIBLE");
        assertThat(certainty("Even if the talks fail, the port will stay open."))
                .isEqualTo("EXPECTED");
        assertThat(certainty("The dam would have broken without the new gate.")).isEqualTo("POSSIBLE");
    }

    @Test
    void readsTheModalOfThePast() {
        assertThat(certainty("The guard may have sold the maps.")).isEqualTo("POSSIBLE");
        assertThat(certainty("The valve must have failed.")).isEqualTo("ESTIMATED");
    }

    @Test
    void takesAMonthAndANameForNoModal() {
        assertThat(certainty("The road was opened in May.")).isEqualTo("STATED");
        assertThat(certainty("The council chose Will Holm.")).isEqualTo("STATED");
    }

    @Test
    void readsNegationsWithoutNot() {
        assertThat(certainty("The crew failed to close the valve.")).isEqualTo("STATED not");
        assertThat(certainty("The ministry has yet to answer.")).isEqualTo("STATED not");
        assertThat(certainty("Hardly anyone came to the meeting.")).isEqualTo("STATED not");
        assertThat(certainty("Neither the mayor nor the council has read the plan."))
                .isEqualTo("STATED not");
        assertThat(certainty("The crew fell short of the record.")).isEqualTo("STATED");
    }

    @Test
    void leavesOpenWhatNobodyTold() {
        assertThat(certainty("The ministry neither confirmed nor denied the report."))
                .startsWith("UNKNOWN");
        assertThat(certainty("The ministry would not say which ships left.")).startsWith("UNKNOWN");
        assertThat(certainty("There is no evidence that the guard had help.")).isEqualTo("UNKNOWN not");
        assertThat(certainty("The film could not be independently verified.")).isEqualTo("UNKNOWN not");
        assertThat(certainty("The ministry declined to comment.")).isEqualTo("UNKNOWN");
    }

    @Test
    void tellsWhatIsRuledOutFromWhatIsNot() {
        assertThat(certainty("A leak was ruled out.")).isEqualTo("DENIED not");
        assertThat(certainty("Police have not ruled out a leak.")).startsWith("POSSIBLE");
    }
}
