package org.daybrief.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    private static final String PROSE =
            "The ferry between Exville and Sampleton ran aground on Monday morning, the harbour"
                    + " office said in a statement that it sent out at noon.";

    @Test
    void findsTheArticleInThePage() {
        Article article = Read.article(
                "a.html", """
                <html lang="en"><head><title>Ferry aground | Harbour News</title>
                <meta property="og:site_name" content="Harbour News"><meta name="author" content="By Ann Example">
                <link rel="canonical" href="https://example.org/2024/11/05/ferry"></head><body>
                <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
                <div class="main-content"><h1>Ferry aground</h1><h2>Forty passengers had to wait for three hours.</h2>
                <p class="byline">By Ann Example</p>
                <p>%s</p><figure><img src="x.jpg"><figcaption>The quay on Monday</figcaption></figure>
                <h3>First rescue</h3><p>%s</p><ul><li>Three tugs</li></ul>
                <blockquote class="twitter-tweet">Stay away from the quay.</blockquote>
                <p>%s</p><div class="related-links"><a href="/x">Ten years of ferries</a></div></div>
                <div id="comments"><p>%s</p></div><footer>© Harbour News</footer></body></html>
                """.formatted(PROSE, PROSE.replace("ferry", "boat"), PROSE.replace("ferry", "tug"), PROSE));
        assertThat(Read.blocks(article))
                .containsExactly(
                        "title|Ferry aground",
                        "deck|Forty passengers had to wait for three hours.",
                        "furniture|By Ann Example",
                        "body|" + PROSE,
                        "caption|The quay on Monday",
                        "heading|First rescue",
                        "body|" + PROSE.replace("ferry", "boat"),
                        "bullet|Three tugs",
                        "embed|Stay away from the quay.",
                        "body|" + PROSE.replace("ferry", "tug"));
        assertThat(article.title()).isEqualTo("Ferry aground");
        assertThat(article.outlet()).isEqualTo("Harbour News");
        assertThat(article.byline()).isEqualTo("Ann Example");
        assertThat(article.url()).isEqualTo("https://example.org/2024/11/05/ferry");
        assertThat(article.published())
                .isEqualTo(new PublicationDate(
                        LocalDate.of(2024, 11, 5),
                        PublicationDate.Basis.METADATA,
                        "https://example.org/2024/11/05/ferry"));
    }

    @Test
    void prefersPublicationToChangeAndReadsLinkedDataUpToItsError() {
        assertThat(published("""
                <meta property="article:modified_time" content="2024-11-09T08:00:00+01:00">
                <script type="application/ld+json">{"@graph":[{"@type":"WebSite","datePublished":"2001-01-01"},
                {"@type":"NewsArticle","author":{"@type":"Person","name":"Ann Example"},"datePublished":"2024-11-05T23:30:00-05:00",
                "headline":"broken</script>"""))
                .isEqualTo(new PublicationDate(
                        LocalDate.of(2024, 11, 5),
                        PublicationDate.Basis.METADATA,
                        "datePublished: 2024-11-05T23:30:00-05:00"));
    }

    @Test
    void believesTheAddressBeforeUniversalTime() {
        assertThat(published("<link rel=canonical href='https://example.org/2024/11/05/ferry'>"
                                + "<meta property='article:published_time' content='2024-11-06T03:10:00Z'>")
                        .day())
                .isEqualTo(LocalDate.of(2024, 11, 5));
    }

    @Test
    void believesThePrintedDayBeforeUniversalTimeWhereAClockCanExplainIt() {
        String night = "<meta property='article:published_time' content='2024-11-06T03:10:00Z'>";
        String noon = "<meta property='article:published_time' content='2024-11-06T13:10:00Z'>";
        String printed = "<div class=byline>By Ann Example November 5, 2024</div>";
        assertThat(published(night + printed))
                .isEqualTo(new PublicationDate(
                        LocalDate.of(2024, 11, 5), PublicationDate.Basis.STATED, "By Ann Example November 5, 2024"));
        assertThat(published(noon + printed).day()).isEqualTo(LocalDate.of(2024, 11, 6));
        assertThat(published(noon + "<div class=byline>Updated November 7, 2024</div>")
                        .day())
                .isEqualTo(LocalDate.of(2024, 11, 6));
    }

    @Test
    void readsLinkedDataThatIsWrapped() {
        assertThat(published("<script type='application/ld+json'>\n<![CDATA[ {\"@type\":\"NewsArticle\","
                                + "\"datePublished\":\"2024-11-05\"} ]]></script>"
                                + "<meta property='article:published_time' content='2024-11-09'>")
                        .evidence())
                .isEqualTo("datePublished: 2024-11-05");
    }

    @Test
    void takesAPrintedChangeForTheDayOnlyWhereThePageShowsNoOther() {
        String edited = "<p class='date'>Last edited: 9 November 2024</p>";
        assertThat(published(edited + "<p class='time'>5 November 2024</p>").day())
                .isEqualTo(LocalDate.of(2024, 11, 5));
        assertThat(published(edited).day()).isEqualTo(LocalDate.of(2024, 11, 9));
    }

    @Test
    void setsAPictureSeriesInAnArticleApart() {
        StringBuilder series = new StringBuilder("<h2>The week in pictures</h2>");
        for (int i = 1; i <= 5; i++) {
            series.append("<div><h3>").append(i).append("/5 Storm</h3><p>Boats leave the bay of Exville.</p></div>");
        }
        String paragraphs = "<p>" + PROSE + " The mayor came at noon.</p>";
        Article article = Read.article("a.html", paragraphs.repeat(4) + series + "<h2>What follows</h2>" + paragraphs);
        assertThat(Read.blocks(article))
                .contains(
                        "furniture|1/5 Storm",
                        "furniture|Boats leave the bay of Exville.",
                        "furniture|5/5 Storm",
                        "heading|What follows");
        assertThat(Read.blocks(Read.article("a.html", series.toString())))
                .contains("body|Boats leave the bay of Exville.");
    }

    @Test
    void takesNamesAloneForTheByline() {
        assertThat(byline("<a rel=author>View all posts by Ann Example</a>")).isEqualTo("Ann Example");
        assertThat(byline("<span itemprop=author>Ann Example January 18, 2017 11:00 PM @annexample</span>"))
                .isEqualTo("Ann Example");
        assertThat(
                        byline(
                                "<meta name=author content='No Author'><div class=pb-byline>By Ann Example and Bob Sample</div>"))
                .isEqualTo("Ann Example and Bob Sample");
        assertThat(byline("<div itemprop=author>Ann Example is the editor of the paper.</div>"))
                .isNull();
    }

    @Test
    void findsTheOutletBehindTheTitleOfTheWindow() {
        Article article = Read.article(
                "a.html",
                "<html><head><title>Ferry aground - The Harbour News</title><meta property='og:title'"
                        + " content='Ferry aground'></head><body><p>" + PROSE + "</p></body></html>");
        assertThat(article.outlet()).isEqualTo("The Harbour News");
        assertThat(article.title()).isEqualTo("Ferry aground");
    }

    @Test
    void readsAPrintedDay() {
        assertThat(published("<p class='post-date'>Posted on 5 November 2024 by Ann</p>"))
                .isEqualTo(new PublicationDate(
                        LocalDate.of(2024, 11, 5), PublicationDate.Basis.STATED, "Posted on 5 November 2024 by Ann"));
        assertThat(published("").basis()).isEqualTo(PublicationDate.Basis.UNKNOWN);
    }

    @Test
    void runsNothingAndKeepsNoHiddenText() {
        String text = Read.article(
                        "a.html",
                        "<p>" + PROSE + "</p><p style='display: none'>" + PROSE.replace("ferry", "trap")
                                + "</p><script>alert('trap')</script><p onclick=alert(1)>"
                                + PROSE.replace("ferry", "boat") + "</p>")
                .text();
        assertThat(text).isEqualTo(PROSE + "\n" + PROSE.replace("ferry", "boat"));
    }

    @Test
    void saysWhatToDoWithAPageWithoutText() {
        assertThat(Read.reason("a.html", "<div id=app></div><script>run()</script>".getBytes(StandardCharsets.UTF_8)))
                .startsWith("Its page holds no article text. Save the page once it is fully loaded");
    }

    @Test
    void survivesAHundredThousandNestedElements() {
        for (String tag : new String[] {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<blockquote>", "<font><p>"}) {
            String page = tag.repeat(100_000) + PROSE;
            Assertions.assertTimeout(
                    Duration.ofSeconds(20),
                    () -> assertThatCode(() -> Read.bytes("a.html", page.getBytes(StandardCharsets.UTF_8)))
                            .doesNotThrowAnyException());
        }
    }

    private static @org.jspecify.annotations.Nullable String byline(String more) {
        return Read.article("a.html", "<html><body>" + more + "<p>" + PROSE + "</p></body></html>")
                .byline();
    }

    private static PublicationDate published(String more) {
        return Read.article("a.html", "<html><body>" + more + "<p>" + PROSE + "</p></body></html>")
                .published();
    }
}
