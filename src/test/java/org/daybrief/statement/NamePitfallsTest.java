package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Traps about names that single articles set, each on an example of our own. */
class NamePitfallsTest {

    private static List<String> names(String text) {
        return WholeChain.file(text).names();
    }

    @Test
    void neverReadsTheOneKoreaInsideTheOther() {
        assertThat(names("Boats of the Democratic People’s Republic of Korea (DPRK) reached the bay."
                        + " Officials of the Republic of Korea saw them. The DPRK is silent."))
                .containsExactly(
                        "Democratic People’s Republic of Korea = North Korea, country",
                        "DPRK = North Korea, country",
                        "Republic of Korea = South Korea, country");
    }

    @Test
    void joinsTheSpellingsOfAPerson() {
        assertThat(names("Vlodymyr Zelenskyy left on Monday. Volodymyr Zelensky came back on Friday."))
                .containsExactly(
                        "Vlodymyr Zelenskyy = Volodymyr Zelenskyy, person",
                        "Volodymyr Zelensky = Volodymyr Zelenskyy, person");
    }

    @Test
    void readsACapitalAsTheStateWhereItActsAndAsThePlaceWhereItIsOne() {
        assertThat(names("Moscow denied the report. The minister flew to Moscow on Monday."))
                .containsExactly("Moscow = Russia, country", "Moscow = Moscow, place");
    }

    @Test
    void takesTheSideOfABorderForItsOwner() {
        assertThat(names("Some 70 hikers camp on the French side of the Spanish border."))
                .containsExactly("French = France, country", "Spanish = Spain, country");
    }

    @Test
    void makesNoNameOfWesternAndNoPlaceOfTheWest() {
        assertThat(names("Boats reached the far western Kursk region. The western region is calm."
                        + " Western governments met. The West is worried."))
                .filteredOn(name -> name.endsWith("place"))
                .containsExactly("Kursk region = Kursk, place");
    }

    @Test
    void takesThePronounUsForNoCountry() {
        assertThat(names("Storms frighten us all. The US is worried.")).containsExactly("US = United States, country");
    }

    @Test
    void readsACapitalWithAMindAsTheState() {
        assertThat(WholeChain.of("2024-11-14", "Beijing is wary. Oslo is cold.").names())
                .containsExactly("Beijing = China, country", "Oslo = Oslo, place");
    }
}
