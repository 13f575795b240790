package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
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
        assertThat(Figures.in("Half a million tiles and two hundred and fifty bricks broke."))
                .containsExactly("Half a million = exact 500000 (tiles)", "two hundred and fifty = exact 250 (bricks)");
    }

    @Test
    void readsFractions() {
        assertThat(Figures.in("Two-thirds of the roofs leak and a quarter of the doors jam."))
                .containsExactly("Two-thirds = exact 0.67 (roofs)", "a quarter = exact 0.25 (doors)");
        assertThat(Figures.in("The pipe needs 7 1/2 miles of hose and ½ cup of oil."))
                .containsExactly("7 1/2 miles = exact 7.5 miles (hose)", "½ cup = exact 0.5 cup (oil)");
        assertThat(Figures.in("In the first half of the game the third man fell."))
                .isEmpty();
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
    void keepsOverAsALowerBound() {
        Figure figure = Figures.of("The hall holds over 900 guests.").get(0);
        assertThat(figure.bound()).isEqualTo(Figure.Bound.AT_LEAST);
        assertThat(figure.low()).isEqualByComparingTo("900");
        assertThat(figure.high()).isNull();
    }

    @Test
    void readsOverBeforeADurationAsDuring() {
        assertThat(Figures.in("They saved 900 euros over three years."))
                .containsExactly("900 euros = exact 900 EUR", "three years = exact 3 years");
        assertThat(Figures.in("The march took over three hours."))
                .containsExactly("over three hours = at-least 3 hours");
    }

    @Test
    void readsRangesButNotChanges() {
        assertThat(Figures.in("Repairs need 8 to 10 years, 20-30 masons and between 5 and 7 cranes."))
                .containsExactly(
                        "8 to 10 years = range 8..10 years",
                        "20-30 = range 20..30 (masons)",
                        "between 5 and 7 = range 5..7 (cranes)");
        assertThat(Figures.in("They asked for $5 to $7 million."))
                .containsExactly("$5 to $7 million = range 5000000..7000000 USD");
        assertThat(Figures.in("The fleet grew from 5 to 7 ships."))
                .containsExactly("5 = exact 5 (ships)", "7 = exact 7 (ships)");
    }

    @Test
    void readsMoneyBeforeAndAfter() {
        assertThat(Figures.in("It cost $ 75 million, C$16.4 million, USD115, 12 Swiss francs and 3 dollars 50 cents."))
                .containsExactly(
                        "$ 75 million = exact 75000000 USD",
                        "C$16.4 million = exact 16400000 CAD",
                        "USD115 = exact 115 USD",
                        "12 Swiss francs = exact 12 CHF",
                        "3 dollars 50 cents = exact 3.5 USD");
        assertThat(Figures.in("A $5 fee was paid.")).containsExactly("$5 = exact 5 USD (fee)");
    }

    @Test
    void tellsPoundsOfMoneyFromPoundsOfWeight() {
        assertThat(Figures.in("The dog weighs 60 pounds.")).containsExactly("60 pounds = exact 60 lb");
        assertThat(Figures.in("He was fined 60 pounds.")).containsExactly("60 pounds = exact 60 GBP");
        assertThat(Figures.in("Profit was 60 million pounds."))
                .containsExactly("60 million pounds = exact 60000000 GBP (Profit)");
    }

    @Test
    void readsRates() {
        assertThat(Figures.in("The field gives 300,000 barrels a day at 64 cents per gallon and 140 km/h."))
                .containsExactly(
                        "300,000 barrels a day = exact 300000 barrels per day",
                        "64 cents per gallon = exact 64 cent per gallon",
                        "140 km/h = exact 140 km/h");
    }

    @Test
    void readsAges() {
        assertThat(Figures.in("Ida Holm, 36, met a 24-year-old clerk; her sons, ages 6 and 9, slept."))
                .containsExactly(
                        "36 = exact 36 years old",
                        "24-year-old = exact 24 years old (clerk)",
                        "6 = exact 6 years old",
                        "9 = exact 9 years old");
        assertThat(Figures.in("He turned 18 in a tent.")).containsExactly("18 = exact 18 years old");
    }

    @Test
    void readsTemperaturesWithTheirSign() {
        assertThat(Figures.in("It was -5 degrees Celsius.")).containsExactly("-5 degrees Celsius = exact -5 °C");
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
        assertThat(Figures.in("Call 407-555-0143 or see www.example.org/123.")).isEmpty();
        assertThat(Figures.in("The team won 3-1 and the motion passed by a vote of 51 to 49."))
                .isEmpty();
        assertThat(Figures.in("Under Section 230 the three-star general got No. 5 on 28/10/2024."))
                .isEmpty();
        assertThat(Figures.in("The Six Day War was discussed two years ago.")).isEmpty();
        assertThat(Figures.in("Photo 6 of 25")).isEmpty();
    }

    @Test
    void countsTheWholeNounPhrase() {
        assertThat(Figures.in("Up to 900 South Danish troops and 40 women and children left."))
                .containsExactly(
                        "Up to 900 = at-most 900 people (South Danish troops)",
                        "40 = exact 40 people (women and children)");
        assertThat(Figures.in("He faces 10 counts of attempted theft in 55 US public schools."))
                .containsExactly("10 = exact 10 (counts of attempted theft)", "55 = exact 55 (US public schools)");
        assertThat(Figures.in("Six of its patents and 1,200 Danes were named."))
                .containsExactly("Six = exact 6 (patents)", "1,200 = exact 1200 people (Danes)");
    }

    @Test
    void keepsVagueQuantitiesAsWords() {
        assertThat(Figures.in("Thousands of its troops and several hundred guests came; most of them left."))
                .containsExactly(
                        "Thousands = vague people (troops)",
                        "several hundred = vague people (guests)",
                        "most of them = vague people (guests)");
        assertThat(Figures.in("They want to double the output of the mill."))
                .containsExactly("double = exact 2 times (output)");
    }

    @Test
    void findsTheNounBeforeTheNumber() {
        assertThat(Figures.in("Oslo said the number of Danish nurses on the island was around 700."))
                .containsExactly("around 700 = about 700 people (Danish nurses)");
        assertThat(Figures.in("The death toll fell to 12.")).containsExactly("12 = exact 12 people (death toll)");
        assertThat(Figures.in("The fort holds 2,000 Danish cooks. For Oslo the figure was closer to 2,500."))
                .containsExactly(
                        "2,000 = exact 2000 people (Danish cooks)",
                        "closer to 2,500 = about 2500 people (Danish cooks)");
        assertThat(Figures.in("A family of five lives in a town of 4,800."))
                .containsExactly("five = exact 5 people (family)", "4,800 = exact 4800 people (town)");
    }

    @Test
    void tellsPartsFromWhatComesOnTop() {
        List<Figure> parts = Figures.of("Around 12,000 Danish troops were training, with 2,600 already in the east.");
        assertThat(parts.get(1).partOf()).isEqualTo("n1");
        assertThat(parts.get(1).counted()).isEqualTo("Danish troops");
        List<Figure> apart = Figures.of("Up to 11,000 Danes came, along with 500 officers and 3 generals.");
        assertThat(apart).extracting(Figure::partOf).containsOnlyNulls();
        assertThat(apart).hasSize(3);
    }

    @Test
    void keepsEachSpanLiteralAndApart() {
        String text = "About 900 men, 4 to 5 km of road, a 13-year-old girl who was hurt and $3m were named.";
        int end = 0;
        for (Figure figure : Figures.of(text)) {
            assertThat(figure.text()).isEqualTo(figure.span().of(text));
            assertThat(figure.span().begin()).isGreaterThanOrEqualTo(end);
            end = figure.span().end();
        }
        assertThat(end).isPositive();
    }

    @Test
    void survivesAnyText() {
        String[] soup = {
            "20cm",
            "1/0",
            "½",
            "-",
            "–",
            "5",
            "five",
            "hundred",
            "million",
            "and",
            "a",
            "half",
            "of",
            "the",
            "$",
            "%",
            "to",
            "between",
            "one",
            "killed",
            "was",
            "men",
            "man",
            "1,000,000,000,000,000,000,000,000,000",
            "...",
            "(",
            ")",
            ",",
            ".",
            "nineteen",
            "eighty",
            "third",
            "US",
            "year",
            "old",
            "3.4.5",
            "0800",
            "٣٤",
            "’s",
            "-5",
            "1e9",
            "dead",
            "with",
            "toll",
            "May",
            "more",
            "than",
            "up",
            "USD7",
            "K2",
            "thousands",
            "😀"
        };
        Random random = new Random(5);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            int words = 1 + random.nextInt(14);
            for (int i = 0; i < words; i++) {
                text.append(soup[random.nextInt(soup.length)]).append(random.nextInt(3) == 0 ? "" : " ");
            }
            String all = text.toString();
            for (Figure figure : Figures.of(all)) {
                assertThat(figure.text()).isEqualTo(figure.span().of(all));
                boolean valueless = figure.bound() == Figure.Bound.VAGUE || figure.bound() == Figure.Bound.RANGE;
                assertThat(figure.value() == null).as(all).isEqualTo(valueless);
            }
        }
    }

    @Test
    void staysLinearOnHostileSentences() {
        for (String unit :
                List.of("5 ", "a man was killed and ", "5 to ", "one hundred million ", "killing a ", "5 men with ")) {
            String text = unit.repeat(10_000);
            long begin = System.nanoTime();
            Figures.of(text);
            assertThat(System.nanoTime() - begin).as(unit).isLessThan(10_000_000_000L);
        }
    }
}
