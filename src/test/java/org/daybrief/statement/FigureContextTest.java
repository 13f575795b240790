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
        assertThat(Figures.in("The fort holds 300 guards. Oslo says the figure is closer to 400."))
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
    void readsAUnitInBrackets() {
        assertThat(Figures.in("The load was 20 (kg).")).containsExactly("20 (kg) = exact 20 kg (load)");
    }

    private static List<String> parts(String text) {
        return Figures.of(text).stream().map(Figure::partOf).toList();
    }
}
