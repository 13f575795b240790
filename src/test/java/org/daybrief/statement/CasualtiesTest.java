package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CasualtiesTest {

    @Test
    void givesEachNumberItsOwnWord() {
        assertThat(Figures.in("Four farmers were killed and two injured."))
                .containsExactly("Four = exact 4 people (farmers killed)", "two = exact 2 people (farmers injured)");
        assertThat(Figures.in("The mine exploded, killing four and seriously wounding two others."))
                .containsExactly("four = exact 4 people (killed)", "two = exact 2 people (others wounded)");
        assertThat(Figures.in("The blast left 4 people dead and 9 hurt."))
                .containsExactly("4 = exact 4 people (people dead)", "9 = exact 9 people (people hurt)");
    }

    @Test
    void keepsKilledOrWoundedTogether() {
        assertThat(Figures.in("An estimated 700 guards were killed or wounded."))
                .containsExactly("An estimated 700 = about 700 people (guards killed or wounded)");
        assertThat(Figures.in("He shot and killed three guards."))
                .containsExactly("three = exact 3 people (guards shot and killed)");
    }

    @Test
    void sharesTheWordAlongAList() {
        assertThat(Figures.in("The attack killed 3 soldiers and 5 farmers."))
                .containsExactly("3 = exact 3 people (soldiers killed)", "5 = exact 5 people (farmers killed)");
        assertThat(Figures.in("Six guards and one sailor were shot to death."))
                .containsExactly(
                        "Six = exact 6 people (guards shot dead)", "one sailor = exact 1 people (sailor shot dead)");
    }

    @Test
    void countsTheOnePersonOfACasualty() {
        assertThat(Figures.in("A man was shot dead near the pier."))
                .containsExactly("A man = exact 1 people (man shot dead)");
        assertThat(Figures.in("One person died.")).containsExactly("One person = exact 1 people (person died)");
        assertThat(Figures.in("The robbers killed a 13-year-old girl."))
                .containsExactly("13-year-old = exact 13 years old (girl)", "girl = exact 1 people (girl killed)");
    }

    @Test
    void countsNobodyWhereNobodyFell() {
        assertThat(Figures.in("If a man is killed, the law applies.")).isEmpty();
        assertThat(Figures.in("It could have killed a man.")).isEmpty();
        assertThat(Figures.in("A man met the mayor.")).isEmpty();
    }

    @Test
    void tellsThoseWhoShootFromThoseWhoAreShot() {
        assertThat(Figures.in("Three men shot the guard.")).containsExactly("Three = exact 3 people (men)");
        assertThat(Figures.in("Three men shot into the crowd.")).containsExactly("Three = exact 3 people (men)");
        assertThat(Figures.in("A total of 12 rounds were shot.")).containsExactly("12 = exact 12 (rounds)");
    }
}
