package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.daybrief.article.PublicationDate;
import org.daybrief.statement.time.NumericOrder;
import org.junit.jupiter.api.Test;

class AttributionAnnotatorTest {

    private static String source(String text) {
        Attribution attribution = Read.text(
                        text, new MarkAnnotator(), new QuotationAnnotator(), new AttributionAnnotator())
                .sentences
                .get(0)
                .attribution;
        return attribution == null ? "nobody" : attribution.source() + " / " + attribution.cue();
    }

    @Test
    void takesTheSubjectOfTheVerb() {
        assertThat(source("Harbour officials in Oslo have now claimed that two ships left."))
                .isEqualTo("Harbour officials in Oslo / claimed");
        assertThat(source("The ships left, two harbour officials said on Monday."))
                .isEqualTo("two harbour officials / said");
        assertThat(source("Reports suggest that the ships left.")).isEqualTo("Reports / suggest");
    }

    @Test
    void looksOverAppositionsAndRelativeClauses() {
        assertThat(source("Ines Marek, 45, head of the port, said the ships left."))
                .isEqualTo("Ines Marek / said");
        assertThat(source("Norway, which said it thought the ships had left, closed the port."))
                .isEqualTo("Norway / said");
        assertThat(source("The man who runs the port said the ships left.")).isEqualTo("The man / said");
    }

    @Test
    void takesTheAgentOfAPassive() {
        assertThat(source("The sale was confirmed a week later by Norwegian officials."))
                .isEqualTo("Norwegian officials / confirmed");
    }

    @Test
    void takesWhatFollowsAccordingTo() {
        assertThat(source("The ships left, according to Norwegian and Danish officials."))
                .isEqualTo("Norwegian and Danish officials / according to");
        assertThat(source("According to Oslo, the ships left.")).isEqualTo("Oslo / according to");
    }

    @Test
    void keepsCoordinatedSourcesTogether() {
        assertThat(source("Police from Norway and the Republic of Ireland have both confirmed the theft."))
                .isEqualTo("Police from Norway and the Republic of Ireland / confirmed");
    }

    @Test
    void findsNobodyWhereNobodySpeaks() {
        assertThat(source("The claims of the town were never heard.")).isEqualTo("nobody");
        assertThat(source("The council closed the bridge.")).isEqualTo("nobody");
        assertThat(source("“They said no,” it read in red paint.")).isNotEqualTo("They / said");
    }

    @Test
    void takesTheDayOfTheCueClause() {
        PublicationDate published =
                new PublicationDate(LocalDate.of(2024, 11, 14), PublicationDate.Basis.STATED, "Date: 2024-11-14");
        Reading reading = Read.text(
                "“The dam will hold,” Ines Marek said on November 12.",
                published,
                new MarkAnnotator(),
                new DateAnnotator(NumericOrder.DAY_FIRST),
                new MentionAnnotator(),
                new QuotationAnnotator());
        assertThat(reading.sentences.get(0).quotations.get(0).saidOn()).isEqualTo(LocalDate.of(2024, 11, 12));
    }
}
