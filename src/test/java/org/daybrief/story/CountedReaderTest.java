package org.daybrief.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybrief.story.Told.articles;
import static org.daybrief.story.Told.file;

import java.util.List;
import org.daybrief.text.Lexicon;
import org.junit.jupiter.api.Test;

class CountedReaderTest {

    private static List<String> kinds(String... sentences) {
        return CountedReader.read(ClaimReader.read(articles(file("2025-03-04", "Northern Post", sentences)))).stream()
                .map(Counted::kind)
                .toList();
    }

    @Test
    void findsEachClassOfNounsInItsExampleButAnybody() {
        for (String[] row : Lexicon.rows("en/counted-classes")) {
            if (row[1].equals("A")) {
                assertThat(kinds(row[3])).as(row[3]).isEmpty();
            } else {
                assertThat(kinds(row[3])).as(row[3]).singleElement().asString().contains(row[0]);
            }
        }
    }

    @Test
    void findsEachStateInItsExample() {
        for (String[] row : Lexicon.rows("en/figure-states")) {
            assertThat(kinds(row[2])).as(row[2]).singleElement().asString().contains('/' + row[0] + '/');
        }
    }

    @Test
    void takesDeathsAndPeopleKilledForOneCount() {
        assertThat(kinds("The quake caused 40 deaths.", "The quake killed 90 people.", "At least 95 people have died."))
                .containsExactly("/killed/", "/killed/", "/killed/");
    }

    @Test
    void takesKilledOrWoundedForACountOfItsOwn() {
        assertThat(kinds("The corps has 90 soldiers killed or wounded.", "In May, 40 soldiers were killed."))
                .containsExactly("troops/casualties/", "troops/killed/");
    }

    @Test
    void takesPeopleOfANationThatAreSentForItsTroops() {
        assertThat(kinds("About 400 Norwegians were deployed in the hills.")).containsExactly("troops//");
    }

    @Test
    void leavesOutSpansOfTimeAndVagueNumbers() {
        assertThat(kinds("Thousands of soldiers served for 8 years.")).isEmpty();
    }

    @Test
    void takesPeopleForCountedOnlyInAState() {
        assertThat(kinds(
                        "Some 40 people watched the launch.",
                        "Rescuers brought 40 people ashore.",
                        "Another 40 people are being treated.",
                        "The number of people killed in the mine has climbed to 40."))
                .containsExactly("/rescued/", "/treated/", "/killed/");
    }

    @Test
    void countsNoFewThingsNoAgesAndNoShares() {
        assertThat(kinds(
                        "The two armies met at the ford.",
                        "A 40-year-old soldier was killed.",
                        "A third of the soldiers stayed.",
                        "The blast killed a woman."))
                .isEmpty();
    }

    @Test
    void takesShotAndWoundedForWounded() {
        assertThat(kinds("Seven guards were shot and wounded.", "Six guards were shot dead."))
                .containsExactly("guard/injured/", "guard/killed/");
    }

    @Test
    void tellsWhatIsAddedAndWhatIsAPartFromAWholeCount() {
        assertThat(CountedReader.read(ClaimReader.read(articles(file(
                                "2025-03-04",
                                "Northern Post",
                                "The quake killed 90 people, 30 of them in Skarvik.",
                                "Two passengers died overnight.",
                                "Another 14 people were injured."))))
                        .stream()
                        .map(Counted::scope))
                .containsExactly(CountedScope.TOTAL, CountedScope.PART, CountedScope.ADDED, CountedScope.ADDED);
    }
}
