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
    void findsEachClassOfNounsInItsExample() {
        for (String[] row : Lexicon.rows("en/counted-classes")) {
            assertThat(kinds(row[3])).as(row[3]).singleElement().asString().contains(row[0]);
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
        assertThat(kinds("About 400 Norwegians have been deployed in the north."))
                .containsExactly("troops//");
    }

    @Test
    void leavesOutSpansOfTimeAndVagueNumbers() {
        assertThat(kinds("Thousands of soldiers served for 8 years.")).isEmpty();
    }
}
