package org.daybrief.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.daybrief.text.Lexicon;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    private static final String BODY =
            "The ferry between Exville and Sampleton ran aground on Monday morning, the harbour"
                    + " office said in a statement that it sent out at noon.";

    @Test
    void tellsTheBodyFromWhatStandsAroundIt() {
        assertThat(Read.blocks(Read.article("a.txt", """
                        Ferry runs aground off Exville

                        Image Credit: Ann Example via Pictures

                        Reporter Bob Sample describes a night on the water

                        %s

                        First rescue

                        Boats took all 40 passengers off, and nobody was hurt in the three hours that it took.

                        Read more: Ten years of ferries

                        Boats took all 40 passengers off

                        load more""".formatted(BODY))))
                .containsExactly(
                        "title|Ferry runs aground off Exville",
                        "furniture|Image Credit: Ann Example via Pictures",
                        "deck|Reporter Bob Sample describes a night on the water",
                        "body|" + BODY,
                        "heading|First rescue",
                        "body|Boats took all 40 passengers off, and nobody was hurt in the three hours that it took.",
                        "furniture|Read more: Ten years of ferries",
                        "furniture|Boats took all 40 passengers off",
                        "furniture|load more");
    }

    @Test
    void knowsTheNewsroomsLinesAboutItself() {
        for (String line : new String[] {
            "[Is the harbour losing its ferries?]",
            "Ann Example in Oslo and Bob Sample contributed to this report.",
            "--- Ann Example contributed to this article.",
            "Associated Press writer Ann Example contributed from Bergen, Norway.",
            "Contact Ann Example at ann@example.org or follow @annexample on Twitter.",
            "Ann Example can be reached at ann@example.org.",
            "This is a developing story. Look again at noon."
        }) {
            assertThat(Read.blocks(Read.article("a.txt", BODY + "\n\n" + line)))
                    .containsExactly("body|" + BODY, "furniture|" + line);
        }
        String gift = "The firm contributed nine boats to the harbour, the mayor said.";
        assertThat(Read.blocks(Read.article("a.txt", BODY + "\n\n" + gift)))
                .containsExactly("body|" + BODY, "body|" + gift);
    }

    @Test
    void takesADatelineByItselfForNoTitle() {
        Article article = Read.article("a.txt", "EXVILLE, Norway (AP) _\n\n" + BODY);
        assertThat(Read.blocks(article)).containsExactly("furniture|EXVILLE, Norway (AP) _", "body|" + BODY);
        assertThat(article.title()).isNull();
    }

    @Test
    void takesAQuestionInTitleCaseAboveAParagraphForAHeading() {
        assertThat(Read.blocks(Read.article(
                        "a.txt", BODY + "\n\nAnything Else About The New Ferry?\n\n" + BODY.replace("ferry", "boat"))))
                .containsExactly(
                        "body|" + BODY,
                        "heading|Anything Else About The New Ferry?",
                        "body|" + BODY.replace("ferry", "boat"));
    }

    @Test
    void knowsAPostByItsSignatureInAnotherLanguage() {
        assertThat(Read.blocks(Read.article(
                        "a.txt",
                        BODY + "\n\nThe ferry is gone. — Ann (@annexample) 14 сентября 2017 г.\n\n"
                                + BODY.replace("ferry", "boat"))))
                .containsExactly(
                        "body|" + BODY,
                        "embed|The ferry is gone. — Ann (@annexample) 14 сентября 2017 г.",
                        "body|" + BODY.replace("ferry", "boat"));
    }

    @Test
    void readsAFormAndItsDayFirstDate() {
        Article article = Read.article(
                "a.txt",
                "Date: 04/11/2024\nWhere:\nExville, Sampleton\nWhat happened?\n" + BODY + "\nConclusion:\n"
                        + BODY.replace("ferry", "boat"));
        assertThat(Read.blocks(article))
                .containsExactly(
                        "furniture|Date: 04/11/2024",
                        "furniture|Where:",
                        "furniture|Exville, Sampleton",
                        "heading|What happened?",
                        "body|" + BODY,
                        "heading|Conclusion:",
                        "body|" + BODY.replace("ferry", "boat"));
        assertThat(article.published())
                .isEqualTo(new PublicationDate(
                        LocalDate.of(2024, 11, 4), PublicationDate.Basis.STATED, "Date: 04/11/2024"));
    }

    @Test
    void keepsFrontMatterOutOfTheText() {
        Article article = Read.article(
                "a.txt",
                "---\ntitle: \"Ferry: aground\"\noutlet: Harbour News\nbyline: Ann Example\n"
                        + "date: 2024-11-05\nurl: https://example.org/ferry\n---\n" + BODY + "\n");
        assertThat(article.text()).isEqualTo(BODY + "\n");
        assertThat(article.title()).isEqualTo("Ferry: aground");
        assertThat(article.outlet()).isEqualTo("Harbour News");
        assertThat(article.byline()).isEqualTo("Ann Example");
        assertThat(article.url()).isEqualTo("https://example.org/ferry");
        assertThat(article.published())
                .isEqualTo(new PublicationDate(
                        LocalDate.of(2024, 11, 5), PublicationDate.Basis.METADATA, "date: 2024-11-05"));
    }

    @Test
    void keepsNoAddressThatRuns() {
        assertThat(Read.article("a.txt", "---\nurl: javascript:alert(1)\n---\n" + BODY)
                        .url())
                .isNull();
    }

    @Test
    void takesAPostWithItsSignatureAndNoMoreThanAPostHolds() {
        assertThat(Read.blocks(Read.article(
                        "a.txt",
                        BODY + " " + BODY + "\nThe water is cold tonight.\nStay away from the"
                                + " quay. pic.twitter.com/aBc\n— Exville Harbour ⚓ (@exharbour) October 21, 2024\n"
                                + BODY.replace("ferry", "boat"))))
                .containsExactly(
                        "body|" + BODY + " " + BODY,
                        "embed|The water is cold tonight.",
                        "embed|Stay away from the quay. pic.twitter.com/aBc",
                        "embed|— Exville Harbour ⚓ (@exharbour) October 21, 2024",
                        "body|" + BODY.replace("ferry", "boat"));
    }

    @Test
    void takesTheSummaryBoxAsSummaryAndLaterItemsAsBody() {
        assertThat(Read.blocks(Read.article(
                        "a.txt",
                        "The ferry accident raises questions about the port.\nAt a Glance\n- Ferry"
                                + " aground\n- Nobody hurt\n" + BODY
                                + "\n- Three tugs pulled the ferry free at noon on Tuesday.")))
                .containsExactly(
                        "deck|The ferry accident raises questions about the port.",
                        "heading|At a Glance",
                        "bullet|Ferry aground",
                        "bullet|Nobody hurt",
                        "body|" + BODY,
                        "body|Three tugs pulled the ferry free at noon on Tuesday.");
    }

    @Test
    void joinsLinesThatWereBrokenAtAWidth() {
        String wrapped = """
                The ferry between Exville and Sampleton ran aground on Monday
                morning, the harbour office of the town said. President Ann
                Sample went to the quay, where she met the crew, the owner and
                forty passengers.

                A second paragraph stands here, and it too was broken at sixty
                letters, as mail programs do.""";
        assertThat(Read.article("a.txt", wrapped).blocks()).hasSize(2);
    }

    @Test
    void keepsOneLineParagraphsApart() {
        assertThat(Read.article(
                                "a.txt",
                                BODY + "\n" + BODY.replace("ferry", "boat") + "\n" + BODY.replace("ferry", "tug"))
                        .blocks())
                .hasSize(3);
    }

    @Test
    void takesTheYearOfADatelineFromTheTextOnlyWhereItFollowsFromIt() {
        String body = "EXVILLE, Nov 12 (Agency) - The ferry sank on November 10, 2024 in the harbour.";
        assertThat(Read.article("a.txt", body).published())
                .isEqualTo(new PublicationDate(
                        LocalDate.of(2024, 11, 12), PublicationDate.Basis.DATELINE, "EXVILLE, Nov 12 (Agency)"));
        assertThat(Read.article("a.txt", "EXVILLE, Nov 12 (Agency) - The ferry sank on Sunday in the harbour.")
                        .published())
                .isEqualTo(PublicationDate.UNKNOWN);
    }

    @Test
    void losesNoOrdinarySentence() {
        for (String sentence : new String[] {
            "Photos of the scene show two burning ships.",
            "Related costs rose to 5 million.",
            "By Monday Exville had no water.",
            "Watch towers stand along the river.",
            "Credit is scarce in Exville these days.",
            "Follow-up talks are planned for May.",
            "“We will rebuild,” the mayor said.",
            "The mayor also told reporters:",
            "Live ammunition was found in the hold."
        }) {
            Article article = Read.article("a.txt", BODY + "\n\n" + sentence + "\n\n" + BODY.replace("ferry", "boat"));
            assertThat(article.blocks().get(1).role()).as(sentence).isEqualTo(Role.BODY);
        }
    }

    @Test
    void everyFurniturePhraseOfTheListIsFoundInItsExample() {
        for (String[] row : Lexicon.rows("en/furniture")) {
            Article article = Read.article("a.txt", BODY + "\n\n" + row[3] + "\n\n" + BODY.replace("ferry", "boat"));
            assertThat(article.blocks().get(1).role()).as(row[3]).isNotEqualTo(Role.BODY);
        }
    }

    @Test
    void rejectsWhatIsTooLongForAnArticle() {
        String line = BODY + "\n";
        String longest = line.repeat(Bounds.LONGEST_TEXT / line.length());

        assertThat(Read.article("a.txt", longest).text()).isEqualTo(longest);
        assertThat(Read.reason("a.txt", (longest + line).getBytes(StandardCharsets.UTF_8)))
                .startsWith("Its text is too long for an article: 5000")
                .endsWith(" characters, the limit is 500000. Split it into its articles.");
    }

    @Test
    void takesNothingForATitleThatNoPageCouldPrint() {
        Article article = Read.article("a.txt", "---\ntitle: " + "T".repeat(301) + "\noutlet: Post\n---\n" + BODY);
        assertThat(article.title()).isNull();
        assertThat(article.outlet()).isEqualTo("Post");
    }

    @Test
    void levelsLineEndsAndShowsControlCharacters() {
        assertThat(Read.article(
                                "a.txt",
                                "One\r\ntwo\rthree\u0007 and many more words so that it is text, not binary data at"
                                        + " all, as everybody can see here.")
                        .text())
                .startsWith("One\ntwo\nthree\ufffd and");
    }
}
