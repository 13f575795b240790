package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a number counts where its noun does not follow it, and of what it is a part. */
class FigureContextTest {

    @Test
    void takesTheNounOfTheNumberOf() {
        assertThat(Figures.in("The number of guards in the fort is closer to 400."))
                .containsExactly("closer to 400 = about 400 people (guards)");
        assertThat(Figures.in("The mayor puts the number of missing at 34."))
                .containsExactly("34 = exact 34 people (missing)");
    }

    @Test
    void takesTheFigureBeforeForThatFigure() {
        assertThat(Figures.in("The fort holds 300 guards, but that figure may be closer to 400."))
                .containsExactly("300 = exact 300 people (guards)", "closer to 400 = about 400 people (guards)");
        assertThat(Figures.in("The fort holds 300 guards. For Oslo the figure was closer to 400."))
                .endsWith("closer to 400 = about 400 people (guards)");
    }

    @Test
    void goesOnAboutThoseCountedBefore() {
        assertThat(Figures.in("Around 300 sailors met in Bergen. About 50 more joined by video."))
                .endsWith("About 50 = about 50 people (sailors)");
        assertThat(Figures.in("There were 40 soldiers in the fort. Ten of them were hurt."))
                .endsWith("Ten = exact 10 people (soldiers hurt)");
        assertThat(Figures.in("The storm sank 40 boats, and another 12 were damaged."))
                .endsWith("12 = exact 12 (boats)");
    }

    @Test
    void readsAShareOfSomethingSingular() {
        assertThat(Figures.in("About a quarter of the fleet was laid up."))
                .containsExactly("About a quarter = about 0.25 (fleet)");
    }

    @Test
    void readsOneInFiveAsAShare() {
        assertThat(Figures.in("One in five sailors is ill, and nine out of ten boats leak."))
                .containsExactly("One in five = exact 0.2 people (sailors)", "nine out of ten = exact 0.9 (boats)");
        assertThat(Figures.in("They lost two in three days.")).noneMatch(line -> line.startsWith("two in three"));
    }

    @Test
    void tellsAPartFromItsWhole() {
        assertThat(parts("Oslo sent 900 soldiers, with 200 already at the border."))
                .containsExactly(null, "n1");
        assertThat(parts("The yard employs 900 men, including 30 apprentices.")).containsExactly(null, "n1");
        assertThat(parts("Of the 900 prisoners, 300 have been freed.")).containsExactly(null, "n1");
        assertThat(parts("Some 45 countries signed, 12 of which left later.")).containsExactly(null, "n1");
        assertThat(parts("Guards stopped 12 of 15 boats.")).containsExactly("n2", null);
        assertThat(parts("The board has 11 members; nine of the 11 agreed.")).containsExactly(null, "n3", null);
    }

    @Test
    void addsNoPartWhereTheTextCountsOthersAlong() {
        assertThat(parts("Oslo sent 900 soldiers, along with 50 officers and 3 generals."))
                .containsExactly(null, null, null);
    }

    @Test
    void countsThePartThatFellNotTheWhole() {
        assertThat(Figures.in("Five of the 12 men were killed."))
                .containsExactly("Five = exact 5 people (men killed)", "12 = exact 12 people (men)");
        assertThat(Figures.in("Five of the 12 men killed came from Oslo."))
                .endsWith("12 = exact 12 people (men killed)");
    }

    @Test
    void tellsWhatAnAmountMeasuresWhereItsNounStandsBefore() {
        assertThat(Figures.in("Oil prices rose 4.5% in October, up from 3.9% in September."))
                .containsExactly("4.5% = exact 4.5 % (Oil prices)", "3.9% = exact 3.9 % (Oil prices)");
        assertThat(Figures.in("The price of salt fell by 2 per cent"))
                .containsExactly("2 per cent = exact 2 % (price of salt)");
        assertThat(Figures.in("The firm raised its net profit to $3 million."))
                .containsExactly("$3 million = exact 3000000 USD (net profit)");
        assertThat(Figures.in("Analysts expect growth of 2 percent."))
                .containsExactly("2 percent = exact 2 % (growth)");
        assertThat(Figures.in("The mayor paid $5,000.")).containsExactly("$5,000 = exact 5000 USD");
    }

    @Test
    void readsTheChangeAndTheLevelBehindIt() {
        assertThat(Figures.in("The yard cut its workforce by 1,200 to 8,400."))
                .containsExactly("1,200 = exact 1200 (workforce)", "8,400 = exact 8400 (workforce)");
        assertThat(Figures.in("Output fell by 5 to 10 percent."))
                .containsExactly("5 to 10 percent = range 5..10 % (Output)");
    }

    @Test
    void takesAnyNounBetweenAnArticleAndOfForWhatIsMeasured() {
        assertThat(Figures.in("The game has a top payout of $3,000."))
                .containsExactly("$3,000 = exact 3000 USD (top payout)");
        assertThat(Figures.in("They lost a total of $3,000.")).containsExactly("$3,000 = exact 3000 USD");
        assertThat(Figures.in("Holm was robbed of $3,000.")).containsExactly("$3,000 = exact 3000 USD");
    }

    @Test
    void doesNotTakeANounInsideAnotherPhraseForTheSubject() {
        assertThat(Figures.in("The relief from the heating bill was $9 billion."))
                .containsExactly("$9 billion = exact 9000000000 USD");
        assertThat(Figures.in("It closed at $42 in Oslo Exchange trading.")).containsExactly("$42 = exact 42 USD");
    }

    @Test
    void sharesWhatIsMeasuredBetweenTwoAmounts() {
        assertThat(Figures.in("The clubs own about 30% and 25% of the pier."))
                .containsExactly("about 30% = about 30 % (pier)", "25% = exact 25 % (pier)");
        assertThat(Figures.in("Profit dropped to $96 million, or 23 cents a share, from $131 million."))
                .containsExactly(
                        "$96 million = exact 96000000 USD (Profit)",
                        "23 cents a share = exact 23 cent per share (Profit)",
                        "$131 million = exact 131000000 USD (Profit)");
    }

    @Test
    void tellsAChangeFromItsLevelBehindAVerbOfChange() {
        assertThat(Figures.in("The stock fell $1.50 to $13.50."))
                .containsExactly("$1.50 = exact 1.5 USD (stock)", "$13.50 = exact 13.5 USD (stock)");
    }

    @Test
    void countsWhatAHyphenJoinsToTheNumber() {
        assertThat(Figures.in("She wrote a six-page memo.")).containsExactly("six = exact 6 (page)");
        assertThat(Figures.in("A two-day session last month failed."))
                .containsExactly("two-day = exact 2 days (session)");
    }

    @Test
    void countsThoseOfTheSameSubjectBehindAParticiple() {
        assertThat(Figures.in("Four miners were hurt and over 30 taken to a clinic."))
                .containsExactly("Four = exact 4 people (miners hurt)", "over 30 = at-least 30 people (miners)");
        assertThat(Figures.in("The number of sailors killed rose to nine."))
                .containsExactly("nine = exact 9 people (sailors killed)");
        assertThat(Figures.in("The bombs killed 200 people, including 12 Danes, and wounded over 500."))
                .endsWith("over 500 = at-least 500 people (people wounded)");
    }

    @Test
    void readsRangesOfWordsAndDigits() {
        assertThat(Figures.in("The siren howled for between six and 12 minutes."))
                .containsExactly("between six and 12 minutes = range 6..12 minutes");
    }

    @Test
    void readsNeitherAPlaceInTimeNorATopicAsAFigure() {
        assertThat(Figures.in("At one point the crowd sang.")).isEmpty();
        assertThat(Figures.of("They asked him about dozens of letters.").get(0).text())
                .isEqualTo("dozens");
    }

    @Test
    void readsAUnitInBrackets() {
        assertThat(Figures.in("The load was 20 (kg).")).containsExactly("20 (kg) = exact 20 kg (load)");
    }

    private static List<String> parts(String text) {
        return Figures.of(text).stream().map(Figure::partOf).toList();
    }
}
