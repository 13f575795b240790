package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClaimantAnnotatorTest {

    @Test
    void namesWhoeverSaysTheNumber() {
        assertThat(only("Danish intelligence claims there are 3,000 soldiers in the fort.")
                        .claimant())
                .isEqualTo("Danish intelligence");
        assertThat(only("“We counted 3,000 soldiers,” General Ida Holm said.").claimant())
                .isEqualTo("Ida Holm");
    }

    @Test
    void namesAllWhoSayIt() {
        assertThat(only("Danish and Polish intelligence have long claimed that 700 smugglers hide in the fort.")
                        .claimant())
                .isEqualTo("Danish and Polish intelligence");
    }

    @Test
    void namesNobodyWhereTheTextNamesNobody() {
        Figure figure = only("It was estimated that up to 900 soldiers have left.");
        assertThat(figure.claimant()).isNull();
        assertThat(figure.hedge()).isEqualTo("estimated");
    }

    @Test
    void doesNotCarryASpeakerIntoTheNextSentence() {
        assertThat(only("The minister spoke on Monday, officials said. It is estimated that 900 soldiers have left.")
                        .claimant())
                .isNull();
    }

    @Test
    void givesUnnamedReportsAsTheSource() {
        assertThat(only("The speech comes amid reports that the fleet may send up to 900 sailors.")
                        .claimant())
                .isEqualTo("reports");
    }

    @Test
    void leavesOutTheSpeakerOfAnAsideThatOthersAllege() {
        assertThat(only("Holm said he regretted a fraud in which 90 clerks are alleged to have taken part.")
                        .claimant())
                .isNull();
    }

    @Test
    void namesThoseWhoReckon() {
        assertThat(only("Police put the number of marchers at 12,000.").claimant())
                .isEqualTo("Police");
        assertThat(only("The Red Cross counted 300 wounded.").claimant()).isEqualTo("The Red Cross");
        assertThat(only("The damage was put at $3 million.").claimant()).isNull();
    }

    @Test
    void namesACompanyWithTheStopOfItsForm() {
        Figure figure = only("Holm Corp. said it expects profit of $3 million.");
        assertThat(figure.claimant()).isEqualTo("Holm Corp.");
        assertThat(figure.hedge()).isEqualTo("expects");
    }

    @Test
    void takesAQualifierBehindTheVerbForAPartOfWhatIsSaid() {
        assertThat(only("Officials said at least 30 sailors drowned.").claimant())
                .isEqualTo("Officials");
    }

    @Test
    void takesTheWordOfDoubtFromTheNumberOrTheVerb() {
        assertThat(only("An estimated 900 soldiers were there.").hedge()).isEqualTo("estimated");
        assertThat(only("The rebels claimed that they held 900 soldiers.").hedge())
                .isEqualTo("claimed");
        assertThat(only("The mayor said there were 900 guests.").hedge()).isNull();
    }

    @Test
    void datesTheFigureByTheSayingElseByTheArticle() {
        assertThat(only("On November 12, the ministry said that 900 soldiers had left.")
                        .asOf())
                .isEqualTo(LocalDate.of(2024, 11, 12));
        assertThat(only("The fort holds 900 soldiers.").asOf()).isEqualTo(LocalDate.of(2024, 11, 14));
    }

    private static Figure only(String text) {
        assertThat(Figures.of(text)).hasSize(1);
        return Figures.of(text).get(0);
    }
}
