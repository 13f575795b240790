package org.daybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.daybrief.briefing.Briefing;
import org.daybrief.briefing.SourceArticle;
import org.daybrief.statement.Statement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

    private final HtmlRenderer renderer = new HtmlRenderer(Templates.builtIn());

    private String html(Briefing briefing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(briefing, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Document page(Briefing briefing) throws IOException {
        return Jsoup.parse(html(briefing));
    }

    private static List<String> lines(Document page, String selector) {
        return page.select(selector).eachText().stream()
                .map(line -> line.replace("\u2060", ""))
                .toList();
    }

    @Test
    void printsTheWholePageInTheOrderOfTheFormat() throws IOException {
        Document page = page(Editions.ferry());

        assertThat(lines(page, "h1, h2, h3"))
                .containsExactly(
                        "Straits briefing",
                        "At a glance",
                        "Ferry and coal barge collide off Port Arden",
                        "Where",
                        "Who’s involved",
                        "What happened",
                        "Key figures",
                        "Where sources disagree",
                        "Statements & reactions",
                        "Analysis",
                        "Outlook",
                        "Background",
                        "Timeline",
                        "Sources",
                        "Method & coverage",
                        "Method",
                        "What the program cannot do");
        assertThat(lines(page, ".banner p"))
                .startsWith(
                        "TLP:AMBER+STRICT",
                        "Edition 2 · as of 7 Mar 2025, 05:00 UTC+01:00",
                        "Covers 6 Mar 2025, 05:00 UTC+01:00 to 7 Mar 2025, 05:00 UTC+01:00 · 3 articles, 2 origins");
        assertThat(lines(page, ".glance li"))
                .containsExactly(
                        "CHANGED The coast guard counted 34 injured by 6 March.[2]",
                        "NEW The transport ministry closed the strait to freight on 5 March.[2]",
                        "The ferry Selwyn struck a coal barge off Port Arden on 4 March, the coast guard said.[1][2][3] 3 articles, 2 origins");
        assertThat(lines(page, ".what-happened .day")).containsExactly("6 Mar 2025", "5 Mar 2025", "4 Mar 2025");
        assertThat(lines(page, ".timeline .event"))
                .containsExactly(
                        "The ferry Selwyn struck a coal barge off Port Arden on 4 March, the coast guard said.[1][2][3]",
                        "The transport ministry closed the strait to freight on 5 March.[2]",
                        "The coast guard counted 34 injured by 6 March.[2]");
        assertThat(lines(page, ".outlook li"))
                .containsExactly(
                        "9 Mar 2025 Divers are expected to reach the wreck on 9 March.[1]",
                        "no date given He [the transport minister] will report to parliament within two weeks.[2]");
        assertThat(lines(page, ".background li"))
                .containsExactly(
                        "Port Arden lost its radar tower in the storms of January [2025].[1]",
                        "The strait has no separate lanes for freight.[1]");
    }

    @Test
    void putsComparableFiguresTogetherAsTheSourcesPrintThem() throws IOException {
        Document page = page(Editions.ferry());

        assertThat(lines(page, ".figures tbody tr"))
                .containsExactly(
                        "people hurt 30 to 40 said on different days",
                        "34 injured The coast guard 6 Mar 2025 [2]",
                        "Up to 40 passengers the harbour master 5 Mar 2025 [1]",
                        "About 30 people local radio not dated [3]",
                        "Other figures",
                        "$3 million to $5 million – the ministry published 6 Mar 2025 [2]",
                        "Repairs would cost $3 million to $5 million, the ministry estimated.");
    }

    @Test
    void setsTheSidesOfADisagreementSideBySide() throws IOException {
        Document page = page(Editions.ferry());

        assertThat(lines(page, ".disagreements tbody tr"))
                .containsExactly(
                        "Was the barge lit? open: no article settles it",
                        "A “We saw no light on the barge,” said Ines Corvo, captain of the Selwyn.[1] Ines Corvo published 6 Mar 2025",
                        "B Barge owner Tarn Freight denied that the barge was unlit.[2] Barge owner Tarn Freight published 6 Mar 2025",
                        "“Every lamp was burning,” a Tarn Freight spokesman said on 5 March.[2] a Tarn Freight spokesman 5 Mar 2025");
    }

    @Test
    void eachPrintedRunIsALiteralRunOfTheStatementItNames() throws IOException {
        Briefing briefing = Editions.ferry();
        Document page = page(briefing);

        assertThat(page.select("[data-statement]"))
                .hasSizeGreaterThan(20)
                .allSatisfy(run ->
                        assertThat(text(briefing, run.attr("data-statement"))).contains(run.wholeText()));
        assertThat(page.select("ins.added").eachText()).containsExactly("[the transport minister]", "[2025]");
    }

    private static String text(Briefing briefing, String id) {
        for (SourceArticle source : briefing.articles()) {
            for (Statement statement : source.analyzed().statements()) {
                if (statement.id().equals(id)) {
                    return statement.text();
                }
            }
        }
        throw new AssertionError("no statement " + id);
    }

    @Test
    void marksACutClauseAndSpacesAnInsertion() throws IOException {
        Briefing whole = Editions.of("He left on Monday, and the port stayed shut.", "Gazette", null);
        Statement statement = whole.articles().get(0).analyzed().statements().get(0);
        List<java.util.Map<String, Object>> runs = PrintedText.runs(
                statement.text(),
                statement,
                new org.daybrief.briefing.Section.Wording(
                        new org.daybrief.text.Span(0, 17),
                        List.of(
                                new org.daybrief.briefing.Section.Insertion(2, "the pilot"),
                                new org.daybrief.briefing.Section.Insertion(17, "3 March"))));

        StringBuilder printed = new StringBuilder();
        runs.forEach(run -> printed.append(run.get("text")));
        assertThat(printed).hasToString("He [the pilot] left on Monday [3 March] […]");
    }

    @Test
    void linksEachCitationToItsSourceAndTheSourceBack() throws IOException {
        Document page = page(Editions.ferry());
        Set<String> ids = new HashSet<>();

        for (Element element : page.select("[id]")) {
            assertThat(ids.add(element.id()))
                    .as("id %s is used once", element.id())
                    .isTrue();
        }
        for (Element link : page.select("a[href^=#]")) {
            assertThat(ids).contains(link.attr("href").substring(1));
        }
        assertThat(page.select("#source-2 a[href^=#c]").text()).isEqualTo("Cited 17 times");
        assertThat(page.select("#source-2").text())
                .contains("SHA-256")
                .contains("Origin o2, shared with source 3.")
                .contains("Reliability F: cannot be judged.");
    }

    @Test
    void listsEveryFileThatWasNotUsed() throws IOException {
        Document page = page(Editions.ferry());

        assertThat(lines(page, ".counts tr"))
                .containsExactly(
                        "Read Used Of these undated Duplicate Too old Off topic Unsupported language Rejected",
                        "5 3 1 1 0 0 0 1");
        assertThat(lines(page, ".unused tbody tr"))
                .containsExactly(
                        "broken.txt rejected It is empty. Remove it.",
                        "copy.txt duplicate The same text as herald.html.");
    }

    @Test
    void saysSoWhenThereIsNothingToPrint() throws IOException {
        assertThat(page(Editions.empty()).select(".absence").eachText())
                .containsExactly(
                        "No statement in this edition: nothing that was read can be printed. See Method & coverage.",
                        "No article was used.");
        assertThat(page(Editions.of("One line.", "Gazette", null))
                        .select("h3 + .absence")
                        .eachText())
                .contains("No figure in this edition.", "No disagreement between the articles found in this edition.");
    }

    @Test
    void printsHostileTextAsText() throws IOException {
        String hostile = "<script>alert(1)</script> & ${7*7} <#assign x=1> \"quoted\" <img src=x onerror=alert(1)>.";
        String html = html(Editions.of(hostile, "<b>Gazette</b>", "javascript:alert(1)"));
        Document page = Jsoup.parse(html);

        assertThat(page.select("script, img, b > b")).isEmpty();
        assertThat(page.select(".glance [data-statement]").text()).isEqualTo(hostile);
        assertThat(page.select("a[href^=javascript], [onerror]")).isEmpty();
        assertThat(html).doesNotContain("javascript:");
    }

    @Test
    void spellsOutCharactersThatWouldTurnTheLineRound() throws IOException {
        Document page = page(Editions.of("Send \u202Egnp.exe\u202C now\u0007.", "Gazette", null));

        assertThat(page.select(".glance li").text().replace("\u2060", ""))
                .isEqualTo("Send [U+202E]gnp.exe[U+202C] now[U+0007].[1]");
        assertThat(page.select(".glance [data-statement]").eachText()).containsExactly("Send", "gnp.exe", "now", ".");
    }

    @Test
    void needsNothingFromElsewhereAndRunsNothing() throws IOException {
        Document page = page(Editions.ferry());

        assertThat(page.select("script, link, img, iframe, object, embed, form, base, svg"))
                .isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.select("a[href^=http]").eachAttr("href")).containsExactly("https://gazette.example/ferry");
    }

    @Test
    void givesTablesAndHeadingsTheStructureThatReadersByEarNeed() throws IOException {
        Document page = page(Editions.ferry());

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("table:not(:has(caption))")).isEmpty();
        assertThat(page.select("th:not([scope])")).isEmpty();
        for (Element table : page.select("table")) {
            assertThat(table.parent().attributes().asList().stream().map(a -> a.getKey()))
                    .contains("role", "tabindex", "aria-label");
        }
    }

    @Test
    void givesTheSameBytesOnAnyMachine() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = html(Editions.ferry());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
            assertThat(new HtmlRendererTest().html(Editions.ferry())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
