package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Traps about who says what, and how sure, that single articles set, each on an example of our own. */
class SourcePitfallsTest {

    private static final String PARAGRAPH = "The council met on Friday and closed the lock of Exville for the winter,"
            + " because the gates of the old lock no longer close, as divers found when they looked at the gates from"
            + " below in the summer, and because no money is left for new gates before the spring, the mayor said.";

    private static WholeChain read(String... paragraphs) {
        return WholeChain.of("2024-11-14", paragraphs);
    }

    @Test
    void givesAnEstimateOfNobodyToNobody() {
        WholeChain read = read("Reuters reported on Monday that sailors had reached the bay."
                + " It was estimated that up to 1,700 sailors are there, along with 50 officers.");
        assertThat(read.figures())
                .containsExactly("up to 1,700|at-most 1700 people|sailors|null", "50|exact 50 people|officers|null");
        assertThat(read.certainties()).containsExactly("reported by Reuters", "estimated");
    }

    @Test
    void takesAPostWithoutQuotationMarksForNoneOfTheArticlesSentences() {
        assertThat(WholeChain.file(
                                PARAGRAPH,
                                "The mayor is clearly desperate.",
                                "Selling the cranes will not save the harbour. pic.twitter.com/Srum41rv",
                                "— Harbour Watch (@harbourwatch) October 21, 2024")
                        .statements())
                .containsExactly(
                        "body|" + PARAGRAPH,
                        "embed|The mayor is clearly desperate.",
                        "embed|Selling the cranes will not save the harbour. pic.twitter.com/Srum41rv",
                        "embed|— Harbour Watch (@harbourwatch) October 21, 2024");
    }

    @Test
    void takesThePostOfAnotherPaperForNoPartOfTheArticle() {
        assertThat(WholeChain.file(
                                PARAGRAPH,
                                "COMMENT: The fishermen fear a second term of the mayor, writes @ann_sample."
                                        + " https://t.co/AbC123",
                                "— Harbour Herald (@harbourherald) November 5, 2024")
                        .statements())
                .containsExactly(
                        "body|" + PARAGRAPH,
                        "embed|COMMENT: The fishermen fear a second term of the mayor, writes @ann_sample."
                                + " https://t.co/AbC123",
                        "embed|— Harbour Herald (@harbourherald) November 5, 2024");
    }

    @Test
    void leavesAnUnnamedOfficialUnnamed() {
        assertThat(read(
                                "Harbour spokesman Bob Sample left Oslo on Tuesday.",
                                "“They sleep in tents and they eat at the harbour,” one official said.")
                        .quotations())
                .containsExactly("direct|They sleep in tents and they eat at the harbour|one official|null");
    }

    @Test
    void keepsTheFullStopInsideTheMarksAndTheFragmentsSpeaker() {
        WholeChain read = read("China called Norway and Denmark “friendly neighbours.” This drew no answer.");
        assertThat(read.statements())
                .containsExactly(
                        "body|China called Norway and Denmark “friendly neighbours.”", "body|This drew no answer.");
        assertThat(read.quotations()).containsExactly("fragment|friendly neighbours.|China|null");
    }

    @Test
    void takesATermInQuotationMarksForNoQuotation() {
        assertThat(read(
                                "Boats have been scarce in the so-called “special fishing zone” since the summer.",
                                "After the two ports signed a “comprehensive fishing partnership” pact, prices fell.",
                                "The king’s plan for a \"tidier\" harbour drew many walkers on Sunday.")
                        .quotations())
                .isEmpty();
    }

    @Test
    void findsTheSpeakersNameAndRoleInAnotherSentence() {
        assertThat(read("Harbour spokesman Bob Sample left Oslo on Tuesday. The lock is closed."
                                + " “The crews need food, tents and blankets,” Sample said.")
                        .quotations())
                .containsExactly("direct|The crews need food, tents and blankets|Bob Sample|Harbour spokesman");
        assertThat(read(
                                "Foreign Minister Choe Sample met the crews in Oslo on Monday.",
                                "“We will stand by our friends until the end,” Choe Sample said.")
                        .quotations())
                .containsExactly("direct|We will stand by our friends until the end|Choe Sample|Foreign Minister");
    }

    @Test
    void invertsNoNegationAndTakesARefusalForNoDenial() {
        assertThat(read("Whether the boats have sailed has not been confirmed."
                                + " They don’t believe the boats have sailed."
                                + " Norway has not voiced deep concerns."
                                + " The ministry refused to confirm or deny the report."
                                + " There has been no reply from Oslo so far.")
                        .certainties())
                .containsExactly(
                        "unknown not",
                        "estimated not by They",
                        "stated not by Norway",
                        "unknown by The ministry",
                        "stated not");
    }

    @Test
    void neverTellsAsAFactWhatIsClaimedSuspectedExpectedOrSuggested() {
        assertThat(read("The army released pictures that, they claim, show nine boats."
                                + " The navy is suspected of sending nine boats."
                                + " Nine boats are expected to sail to the bay."
                                + " The report suggests that nine boats sailed."
                                + " Pictures appear to show nine boats.")
                        .certainties())
                .containsExactly("claimed by they", "possible", "expected", "possible by The report", "possible");
    }

    @Test
    void readsAConfirmationThatReplacesADoubt() {
        WholeChain read = read("The ministry does not believe that the boats have sailed."
                + " On Wednesday the ministry confirmed that the boats had sailed.");
        assertThat(read.certainties()).containsExactly("estimated not by The ministry", "confirmed by the ministry");
    }

    @Test
    void keepsWhatIsNotKnownUnknown() {
        assertThat(read("The role of the boats is uncertain. It is not yet clear why the boats sail."
                                + " The boats are possibly used for fishing. Whether they help is not clear yet.")
                        .certainties())
                .containsExactly("unknown", "unknown not", "possible", "unknown not");
    }

    @Test
    void tellsAConsiderationAsPossibleAndALimitAsStated() {
        assertThat(read("Denmark is considering sending boats. Denmark is limited by its laws.")
                        .certainties())
                .isEqualTo(List.of("possible by Denmark", "stated"));
    }

    @Test
    void givesARoleThatIsBrokenToNobody() {
        assertThat(read(
                                "They warned of new boats, with Ann Sample, Norway’s intelligence warning that boats were near.")
                        .quotations()
                        .stream()
                        .filter(line -> line.endsWith("|Norway’s intelligence warning")))
                .isEmpty();
    }

    @Test
    void tellsAConditionInSomebodysMouthAsPossibleAndWhatHeDoesNotKnowAsUnknown() {
        assertThat(read("“If they sail with our boats, it is a truly grave matter,” Sample said."
                                + " “We don’t know if they will go on to fight,” the minister said."
                                + " The ministers do not know whether the boats have sailed."
                                + " The guard did not know that the gate was shut."
                                + " “The boats sailed at noon,” the minister said."
                                + " Doubts remain about the boats.")
                        .certainties())
                .containsExactly(
                        "possible by Sample",
                        "unknown by the minister",
                        "unknown not by The ministers",
                        "stated not by The guard",
                        "stated by the minister",
                        "unknown");
    }

    @Test
    void takesAnAllegedSubjectForNoFactAndAnAllegedPersonForOne() {
        assertThat(read("The alleged theft cost the port a crane."
                                + " The alleged thief was arrested on Monday."
                                + " Police searched a mill after the alleged theft."
                                + " An estimated 700 Danish divers were killed or wounded in 2021."
                                + " The mill was sold for an estimated 600 kroner.")
                        .certainties())
                .containsExactly("claimed", "stated", "stated", "estimated", "stated");
    }

    @Test
    void givesNoHearerForWordsAndNobodyWhoOnlyReportedlySpoke() {
        WholeChain read = read("The king reportedly warned the mayor. The king warned the mayor on Monday."
                + " The agency warned residents that the ice was thin.");
        assertThat(read.certainties()).containsExactly("reported", "claimed by The king", "claimed by The agency");
        assertThat(read.quotations()).containsExactly("indirect|the ice was thin|The agency|null");
    }

    @Test
    void takesWhatIsDoneToPersonsForNoWords() {
        WholeChain read = read("The court dismissed 50 prosecutors and fined dozens of officials."
                + " Harbour spokesman Bob Sample welcomed the crews on Tuesday."
                + " The court dismissed the report.");
        assertThat(read.certainties()).containsExactly("stated", "stated", "denied not by The court");
        assertThat(read.quotations()).containsExactly("indirect|the report|The court|null");
    }

    @Test
    void endsWhatIsSaidBeforeTheWritersCommentAndBeforeSomebodyElsesWords() {
        assertThat(read("Danish intelligence suggests that nine boats sailed, signaling a significant growth of the"
                                + " dispute. The king warned of war, while allied ports have voiced doubts."
                                + " Norway confirmed for the first time on Sunday that divers had entered the wreck.")
                        .quotations())
                .containsExactly(
                        "indirect|nine boats sailed|Danish intelligence|null",
                        "indirect|of war|The king|null",
                        "indirect|doubts|allied ports|null",
                        "indirect|divers had entered the wreck|Norway|null");
    }

    @Test
    void givesAThingThatWorriesSomebodyNoStance() {
        assertThat(read("The deal worries Denmark. It worries the U.S. and Iceland."
                                + " Residents worry that the dam is old.")
                        .certainties())
                .containsExactly("stated", "stated", "possible by Residents");
    }

    @Test
    void tellsWhatIsOnlyNearAsExpected() {
        assertThat(read("The two ports are close to buying nine cranes."
                                + " The ports were on the verge of signing."
                                + " The boats are close to the harbour.")
                        .certainties())
                .containsExactly("expected", "expected", "stated");
    }
}
