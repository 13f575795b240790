package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureAnnotatorTest {

    @Test
    void readsDigitsWithSeparatorsAndMagnitudes() {
        assertThat(Figures.in("The port took 1,500 containers and 1.3 million litres of milk."))
                .containsExactly("1,500 = exact 1500 (containers)", "1.3 million litres = exact 1300000 litres (milk)");
        assertThat(Figures.in("They owe $540m, then 5bn yen, for 2.5k lamps."))
                .containsExactly(
                        "$540m = exact 540000000 USD", "5bn yen = exact 5000000000 JPY", "2.5k = exact 2500 (lamps)");
    }

    @Test
    void readsNumberWords() {
        assertThat(Figures.in("Twenty-one boats, two dozen vans and a hundred thirty million coins were lost."))
                .containsExactly(
                        "Twenty-one = exact 21 (boats)",
                        "two dozen = exact 24 (vans)",
                        "a hundred thirty million = exact 130000000 (coins)");
        assertThat(Figures.in("Half a million tiles broke.")).containsExactly("Half a million = exact 500000 (tiles)");
    }

    @Test
    void readsFractionsAsShares() {
        assertThat(Figures.in("Two-thirds of the roofs leak and a quarter of the doors jam."))
                .containsExactly("Two-thirds = exact 0.67 (roofs)", "a quarter = exact 0.25 (doors)");
    }

    @Test
    void keepsUpToAsAnUpperBound() {
        Figure figure = Figures.of("Up to 900 guests fit in.").get(0);
        assertThat(figure.bound()).isEqualTo(Figure.Bound.AT_MOST);
        assertThat(figure.low()).isEqualByComparingTo("0");
        assertThat(figure.high()).isEqualByComparingTo("900");
        assertThat(figure.text()).isEqualTo("Up to 900");
    }

    @Test
    void readsRangesButNotChanges() {
        assertThat(Figures.in("Repairs need 8 to 10 years or between 5 and 7 cranes."))
                .containsExactly("8 to 10 years = range 8..10 years", "between 5 and 7 = range 5..7 (cranes)");
        assertThat(Figures.in("The fleet grew from 5 to 7 ships.")).hasSize(2);
    }

    @Test
    void leavesOutNumeralsThatCountNothing() {
        assertThat(Figures.in("The 47th mayor took Flight 30 on a Boeing 737 to Room 5."))
                .isEmpty();
        assertThat(Figures.in("He called 911 from the 5900 block of Elm Street at 7:30."))
                .isEmpty();
        assertThat(Figures.in("In 2019 the two leaders met on 6 May.")).isEmpty();
        assertThat(Figures.in("One official praised the AR-15 and the K2 tanks."))
                .isEmpty();
    }
}
