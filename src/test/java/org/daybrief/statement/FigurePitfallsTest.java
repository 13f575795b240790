package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Traps about numbers that single articles set, each on an example of our own. */
class FigurePitfallsTest {

    private static List<String> figures(String text) {
        return WholeChain.of("2024-11-10", text).figures();
    }

    @Test
    void keepsWhatHappenedToThoseWhoAreCounted() {
        assertThat(figures("An estimated 700 Danish divers were killed or wounded in 2021."
                        + " Up to 40 Norwegian divers are in the bay."))
                .containsExactly(
                        "An estimated 700|about 700|Danish divers killed or wounded|null",
                        "Up to 40|at-most 40|Norwegian divers|null");
    }

    @Test
    void addsNothingUpThatComesAlong() {
        assertThat(figures("The Harbour Herald counted up to 1,100 sailors along with 50 officers and 3 captains."))
                .containsExactly(
                        "up to 1,100|at-most 1100 people|sailors|The Harbour Herald",
                        "50|exact 50 people|officers|null",
                        "3|exact 3 people|captains|null");
    }

    @Test
    void knowsThePartFromTheWhole() {
        assertThat(figures("Norway has sent 1,200 sailors, with 260 already training in the bay."))
                .containsExactly(
                        "1,200|exact 1200 people|sailors|null", "260|exact 260 people|sailors|null|part of n1");
    }

    @Test
    void keepsCeilingsFloorsAndRoundNumbers() {
        assertThat(figures("There are up to 1,100 sailors in the bay. Over 1,000 sailors came by train."
                        + " Around 1,100 sailors live in tents. The number is closer to 1,200 sailors."))
                .containsExactly(
                        "up to 1,100|at-most 1100 people|sailors|null",
                        "Over 1,000|at-least 1000 people|sailors|null",
                        "Around 1,100|about 1100 people|sailors|null",
                        "closer to 1,200|about 1200 people|sailors|null");
    }

    @Test
    void givesEachNumberItsOwnClaimant() {
        assertThat(figures("The Danish navy said that 300 sailors were training in the bay."
                        + " According to the Norwegian navy, 1,200 sailors are training there."))
                .containsExactly(
                        "300|exact 300 people|sailors|The Danish navy",
                        "1,200|exact 1200 people|sailors|the Norwegian navy");
    }

    @Test
    void confirmsACeilingAsACeiling() {
        WholeChain read =
                WholeChain.of("2024-11-10", "The Danish navy confirmed that up to 150 sailors had left for the bay.");
        assertThat(read.figures()).containsExactly("up to 150|at-most 150 people|sailors|The Danish navy");
        assertThat(read.certainties()).containsExactly("confirmed by The Danish navy");
    }

    @Test
    void knowsAProspectFromACount() {
        WholeChain read =
                WholeChain.of("2024-11-10", "Norway may send up to 1,000 sailors. Over 1,000 sailors have been sent.");
        assertThat(read.figures())
                .containsExactly(
                        "up to 1,000|at-most 1000 people|sailors|null", "Over 1,000|at-least 1000 people|sailors|null");
        assertThat(read.certainties()).containsExactly("possible", "stated");
    }

    @Test
    void makesNoNumberOfThousandsOrOfMost() {
        assertThat(figures("Norway has sent thousands of sailors, and most of them sleep in tents."))
                .containsExactly(
                        "thousands|vague people|sailors|null", "most of them|vague people|sailors|null|part of n1");
    }

    @Test
    void leavesYearsOfServiceApartFromThoseWhoServe() {
        assertThat(figures("The navy keeps 2.1 million active sailors and 4.6 million reserve sailors, who serve"
                        + " 5 to 7 years."))
                .containsExactly(
                        "2.1 million|exact 2100000.0 people|active sailors|null",
                        "4.6 million|exact 4600000.0 people|reserve sailors|null",
                        "5 to 7 years|range 5..7 years|null|null");
    }

    @Test
    void readsMoneyWithItsRoundness() {
        assertThat(figures("The trade has earned Norway approximately $540 million."))
                .containsExactly("approximately $540 million|about 540000000 USD|null|null");
    }

    @Test
    void takesNoNamesRanksDaysOrAddressesForFigures() {
        assertThat(figures("The port bought K2 cranes on November 12 before the 47th mayor took office;"
                        + " see https://t.co/Er48LqrIO4 for more."))
                .isEmpty();
    }

    @Test
    void countsDifferentPeopleApart() {
        assertThat(figures("The court fined 50 prosecutors and freed dozens of officials."))
                .containsExactly("50|exact 50 people|prosecutors|null", "dozens|vague people|officials|null");
    }

    @Test
    void givesTheSharedNounToBothNumbersOfTwoKinds() {
        assertThat(WholeChain.of(
                                "2024-11-14",
                                "Norway’s navy has 1.3 million active and 7.5 million reserve sailors, who serve 8 to 10 years.")
                        .figures())
                .startsWith(
                        "1.3 million|exact 1300000.0 people|active sailors|null",
                        "7.5 million|exact 7500000.0 people|reserve sailors|null");
    }
}
