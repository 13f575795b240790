package org.daybrief.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybrief.story.Told.articles;
import static org.daybrief.story.Told.file;

import java.util.List;
import java.util.Map;
import org.daybrief.text.Lexicon;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private static final String FERRY = "The ferry between the two islands stayed in port for a second day because of "
            + "a strike over pay, and several hundred travellers slept in the terminal. The company offered them soup.";
    private static final String HARVEST = "Farmers in the northern valley brought in fewer apples than in any autumn "
            + "since records began, the growers' union told reporters, and blamed frost in the week of Easter.";

    @Test
    void countsTwoReportsOfOneAgencyAsOneOrigin() {
        assertThat(Origins.assign(articles(
                        file("2025-03-04", "Northern Post", "OSLO (Reuters) - " + FERRY),
                        file("2025-03-04", "Southern Post", "OSLO, March 4 (Reuters) - " + HARVEST))))
                .isEqualTo(Map.of("a1", "o1", "a2", "o1"));
    }

    @Test
    void countsOutletsOfOneHouseAsOneOrigin() {
        assertThat(Origins.assign(articles(
                        file("2025-03-04", "www.bbc.co.uk", FERRY),
                        file("2025-03-04", "BBC News", HARVEST),
                        file("2025-03-04", "The Guardian", "The port opened again at noon."))))
                .isEqualTo(Map.of("a1", "o1", "a2", "o1", "a3", "o2"));
    }

    @Test
    void countsAReprintWithoutCreditAsOneOriginWithTheAgency() {
        assertThat(Origins.assign(articles(
                        file("2025-03-04", "Northern Post", FERRY + " Rain is forecast."),
                        file("2025-03-04", "Southern Post", "OSLO (AP) — " + FERRY),
                        file("2025-03-04", "Eastern Post", HARVEST, "(AP)"))))
                .isEqualTo(Map.of("a1", "o1", "a2", "o1", "a3", "o1"));
    }

    @Test
    void readsABodyOfWordsWithoutSpaces() {
        assertThat(Origins.assign(articles(file("2025-03-04", "Northern Post", "a.1,b;2".repeat(100)))))
                .isEqualTo(Map.of("a1", "o1"));
    }

    @Test
    void doesNotCountAnAgencyThatIsOnlyQuoted() {
        assertThat(Origins.assign(articles(
                        file("2025-03-04", "Northern Post", FERRY, "A Reuters report named the company."),
                        file("2025-03-04", "Southern Post", "OSLO (Reuters) - " + HARVEST))))
                .isEqualTo(Map.of("a1", "o1", "a2", "o2"));
    }

    @Test
    void findsEachAgencyInItsExample() {
        for (String[] row : Lexicon.rows("en/wire-agencies")) {
            assertThat(WireCredit.of(articles(file("2025-03-04", "Post", row[2], FERRY))
                            .get(0)
                            .article()))
                    .as(row[2])
                    .isEqualTo(row[0]);
        }
    }

    @Test
    void findsEachHouseByAllOfItsNames() {
        for (String[] row : Lexicon.rows("outlet-families")) {
            for (String name : List.of(
                    row[2].substring(0, row[2].indexOf(" are one source")).split(" and ", 2))) {
                assertThat(OutletFamilies.family(name)).as(row[2]).isEqualTo(row[0]);
            }
        }
    }

    @Test
    void takesASubdomainForItsHouse() {
        assertThat(OutletFamilies.family("edition.cnn.com")).isEqualTo("CNN");
        assertThat(OutletFamilies.family("news.example.co.uk")).isEqualTo("example.co.uk");
    }
}
