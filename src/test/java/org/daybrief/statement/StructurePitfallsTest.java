package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Traps of layout and typing that single articles set, each on an example of our own. */
class StructurePitfallsTest {

    private static final String TITLE = "Norway sends boats to the bay";
    private static final String FIRST = "The two states met in Oslo on Monday to talk about the boats, officials said.";
    private static final String SECOND =
            "The crews sleep in tents near the lock, and the mayor visits them every day with food.";
    private static final String THIRD = "The navy lacks 300 sailors, the ministry said on Monday in Oslo.";

    @Test
    void countsATitleAndADeckOnceHoweverOftenTheyArePrinted() {
        assertThat(WholeChain.file(
                                TITLE,
                                "The crews sleep in tents near the lock",
                                TITLE,
                                FIRST,
                                SECOND,
                                "The crews sleep in tents near the lock",
                                THIRD)
                        .statements())
                .containsExactly(
                        "title|" + TITLE,
                        "deck|The crews sleep in tents near the lock",
                        "furniture|" + TITLE,
                        "body|" + FIRST,
                        "body|" + SECOND,
                        "furniture|The crews sleep in tents near the lock",
                        "body|" + THIRD);
    }

    @Test
    void takesAPullQuoteForNoSecondSource() {
        assertThat(WholeChain.file(FIRST, "“The navy lacks 300 sailors, the ministry said”", SECOND, THIRD)
                        .statements())
                .containsExactly(
                        "body|" + FIRST,
                        "furniture|“The navy lacks 300 sailors, the ministry said”",
                        "body|" + SECOND,
                        "body|" + THIRD);
    }

    @Test
    void keepsTheItemsOfASummaryApartFromOneAnotherAndFromTheBody() {
        assertThat(WholeChain.file(
                                "Norway’s pledge to stay in the bay worries its neighbours as more boats are seen.",
                                "At a Glance\n- Norway vows to stay\n- Denmark warns that up to 1,000 sailors may follow"
                                        + "\n- The king is silent\nWhat the Navy Says\n" + FIRST + "\n" + SECOND)
                        .statements())
                .containsExactly(
                        "deck|Norway’s pledge to stay in the bay worries its neighbours as more boats are seen.",
                        "heading|At a Glance",
                        "bullet|Norway vows to stay",
                        "bullet|Denmark warns that up to 1,000 sailors may follow",
                        "bullet|The king is silent",
                        "heading|What the Navy Says",
                        "body|" + FIRST,
                        "body|" + SECOND);
    }

    @Test
    void gluesNoLabelToTheNextSentence() {
        assertThat(WholeChain.file(TITLE + "\nWhere:\nThe bay of Exville, the port of Oslo\nAnalysis:\n" + FIRST
                                + "\nNorway’s Strategic Move\n" + SECOND + "\nRecruitment problem\n" + THIRD)
                        .statements())
                .containsExactly(
                        "title|" + TITLE,
                        "furniture|Where:",
                        "furniture|The bay of Exville, the port of Oslo",
                        "heading|Analysis:",
                        "body|" + FIRST,
                        "heading|Norway’s Strategic Move",
                        "body|" + SECOND,
                        "heading|Recruitment problem",
                        "body|" + THIRD);
    }

    @Test
    void takesCreditsPromptsAndControlsForNothingThatHappened() {
        WholeChain read = WholeChain.file(
                TITLE,
                "Image Credit: Ann Sample via Pexels",
                FIRST,
                "Read more: King to unveil his plan",
                "font change",
                SECOND);
        assertThat(read.statements())
                .containsExactly(
                        "title|" + TITLE,
                        "furniture|Image Credit: Ann Sample via Pexels",
                        "body|" + FIRST,
                        "furniture|Read more: King to unveil his plan",
                        "furniture|font change",
                        "body|" + SECOND);
        assertThat(read.names()).noneMatch(name -> name.contains("Sample"));
    }

    @Test
    void takesADeckThatNamesItsWriterForNoFact() {
        String deck = "Reporter Ann Sample details the growing dispute over boats and the fears of the fishermen";
        assertThat(WholeChain.file(TITLE, deck, FIRST, SECOND).statements())
                .containsExactly("title|" + TITLE, "deck|" + deck, "body|" + FIRST, "body|" + SECOND);
    }

    @Test
    void takesTheListOfPartiesForNoFact() {
        WholeChain read = WholeChain.file("Parties involved: Norway, Denmark", FIRST, SECOND);
        assertThat(read.statements())
                .containsExactly("furniture|Parties involved: Norway, Denmark", "body|" + FIRST, "body|" + SECOND);
    }

    @Test
    void endsNoSentenceAtAnAbbreviation() {
        assertThat(WholeChain.file("U.S. and South Korean officials met. The dispute worries the U.S. and Iceland."
                                + " Denmark, the U.S. and Norway agree. U.S. intelligence saw nine boats."
                                + " They sailed, according to U.S. and Danish pilots. The boats left.")
                        .statements())
                .containsExactly(
                        "body|U.S. and South Korean officials met.",
                        "body|The dispute worries the U.S. and Iceland.",
                        "body|Denmark, the U.S. and Norway agree.",
                        "body|U.S. intelligence saw nine boats.",
                        "body|They sailed, according to U.S. and Danish pilots.",
                        "body|The boats left.");
    }

    @Test
    void endsASentenceBehindMixedMarksAndNoBreakSpaces() {
        assertThat(WholeChain.file(
                                "He said: “It may hurt the harbour.\"\u00a0 Officials said no more. The\u00a0boats left.\u00a0")
                        .statements())
                .containsExactly(
                        "body|He said: “It may hurt the harbour.\"",
                        "body|Officials said no more.",
                        "body|The\u00a0boats left.");
    }

    @Test
    void changesNoLetterOfWhatIsMistyped() {
        String text = "The king spoke for hours, white members states of the council have doubts.";
        WholeChain read = WholeChain.file(text);
        assertThat(read.statements()).containsExactly("body|" + text);
        assertThat(read.names()).isEmpty();
    }

    @Test
    void keepsBothHalvesOfNotOnlyButAlsoAsTheyStand() {
        assertThat(WholeChain.file("The boats are not only a burden for the bay. They are also a danger.")
                        .statements())
                .containsExactly("body|The boats are not only a burden for the bay.", "body|They are also a danger.");
    }
}
