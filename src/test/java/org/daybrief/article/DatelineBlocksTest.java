package org.daybrief.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineBlocksTest {

    private static final String BODY = "The harbour office closed two piers, a clerk said.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SEOUL, Nov. 13, 2024 (Meridian Wire) -",
                "PORT HALDEN (Meridian Wire) -",
                "LONDON --",
                "ROME —",
                "EXVILLE, N.Y. ―",
                "WASHINGTON, D.C. —",
                "NAIROBI, Kenya (Agency) _",
                "NEW YORK, 3 May –",
                "PORT-AU-PRINCE, Haiti (AP) —",
                "EXVILLE, Nov 12 (Meridian Wire)",
                "Exville, Nov. 13 (Meridian News) --",
                "(Meridian Wire) -"
            })
    void setsADatelineApart(String dateline) {
        assertThat(Read.blocks(Read.article("a.txt", dateline + " " + BODY)))
                .containsExactly("furniture|" + dateline, "body|" + BODY);
        assertThat(Read.blocks(Read.article("a.html", "<article><p>" + dateline + " " + BODY + "</p></article>")))
                .containsExactly("furniture|" + dateline, "body|" + BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO - Russia talks were put off again, an envoy said on Monday.",
                "NASA — which built the probe — lost contact with it on Monday.",
                "NATO (North Atlantic Treaty Organization) said it would send ships.",
                "Paul Sample - The mayor of Exville until May - left the council.",
                "Ann Example (Labour) - The only woman on the council - won the seat.",
                "COVID-19 – The illness that closed the port – is back in Exville.",
                "SAMPLETON-based Exco said that it would build forty more boats.",
                "SEOUL has sent two ships - The crews left on Monday - to the island.",
                "The harbour office (Exville) - All of its clerks - went on strike.",
                "EXVILLE -- closed to all ships since Monday -- opened its port again."
            })
    void leavesASentenceWhole(String sentence) {
        assertThat(Read.blocks(Read.article("a.txt", sentence))).containsExactly("body|" + sentence);
    }

    @Test
    void setsTheNewsroomsCreditBehindTheLastSentenceApart() {
        String credit = "(Reporting by Ann Example in Exville, Bob Sample and Cid Specimen in Sampleton; Editing by Dee"
                + " Pattern and Eve Model)";
        assertThat(Read.blocks(Read.article("a.txt", BODY + "\n\n" + BODY.replace("two", "four") + " " + credit)))
                .containsExactly("body|" + BODY, "body|" + BODY.replace("two", "four"), "furniture|" + credit);
    }

    @Test
    void keepsTheDayOfTheDateline() {
        assertThat(Read.article("a.txt", "SEOUL, Nov. 13, 2024 (Meridian Wire) - " + BODY)
                        .published())
                .isEqualTo(new PublicationDate(
                        LocalDate.of(2024, 11, 13),
                        PublicationDate.Basis.DATELINE,
                        "SEOUL, Nov. 13, 2024 (Meridian Wire)"));
    }
}
