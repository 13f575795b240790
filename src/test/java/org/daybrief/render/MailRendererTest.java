package org.daybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.daybrief.briefing.Briefing;
import org.daybrief.briefing.Section;
import org.daybrief.briefing.StoryPage;
import org.daybrief.statement.SectionKind;
import org.daybrief.story.Story;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailRendererTest {

    private static final URI LINK = URI.create("https://briefing.example.org/unsubscribe/x");
    private static final URI PAGE = URI.create("https://briefing.example.org/daily");
    private static final MailFrame ALONE = new MailFrame(false, true, null, false, true, false);
    private static final MailFrame ON_A_PAGE = new MailFrame(true, true, null, false, true, true);

    /** What mail clients are known to show, and nothing that they fetch or run. */
    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "style", "body", "div", "table", "tbody", "tr", "td", "th", "h1", "h2",
            "h3", "p", "ul", "ol", "li", "span", "b", "br", "a");

    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "name",
            "content",
            "class",
            "style",
            "role",
            "width",
            "height",
            "cellpadding",
            "cellspacing",
            "border",
            "bgcolor",
            "align",
            "valign",
            "colspan",
            "href",
            "data-statement");

    private static final Set<String> PROPERTIES = Set.of(
            "margin",
            "padding",
            "font",
            "font-size",
            "font-weight",
            "line-height",
            "color",
            "background-color",
            "text-align",
            "text-decoration",
            "border-top",
            "border-left",
            "border-bottom",
            "width",
            "height",
            "max-width",
            "max-height",
            "overflow",
            "display",
            "word-break",
            "mso-hide");

    private static final Set<String> IN_STYLE_SHEET =
            Set.of("padding-left", "padding-right", "background-color", "color", "border-color");

    private static MailBody mail(Briefing briefing, MailFormat format, List<String> topics, MailFrame frame)
            throws IOException {
        return new MailRenderer(Templates.builtIn(), briefing).render(new Audience(format, topics), frame);
    }

    private static String html(MailBody body) {
        return body.html().fill(LINK, LINK, PAGE);
    }

    private static String text(MailBody body) {
        return body.text().fill(LINK, LINK, PAGE);
    }

    @ParameterizedTest
    @EnumSource(MailFormat.class)
    void holdsNothingThatMailClientsDoNotShow(MailFormat format) throws IOException {
        String html = html(mail(Editions.ferry(), format, List.of(), ON_A_PAGE));
        Document page = Jsoup.parse(html);

        assertThat(page.select("*").stream().map(Element::tagName).filter(name -> !name.startsWith("#")))
                .allMatch(ELEMENTS::contains);
        for (Element element : page.select("*")) {
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).contains(attribute.getKey());
            }
            for (String declaration : element.attr("style").split(";")) {
                if (!declaration.isBlank()) {
                    assertThat(PROPERTIES).contains(declaration.substring(0, declaration.indexOf(':')));
                }
            }
        }
        for (String line : page.select("style").html().lines().toList()) {
            String rule = line.strip();
            assertThat(rule).matches("|}|@media \\([a-z: 0-9-]+\\) \\{|\\.[a-z]+ \\{.*}");
            if (rule.startsWith(".")) {
                for (String declaration :
                        rule.substring(rule.indexOf('{') + 1, rule.indexOf('}')).split(";")) {
                    if (!declaration.isBlank()) {
                        assertThat(IN_STYLE_SHEET)
                                .contains(declaration
                                        .strip()
                                        .substring(0, declaration.strip().indexOf(':')));
                    }
                }
            }
        }
        assertThat(html.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("url(", "@import", "expression(", "<!entity", "javascript:", "src=", "background=");
        assertThat(html).hasSizeLessThan(MailRenderer.MOST_BYTES);
        assertThat(html.chars().filter(c -> c < ' ' && c != '\n' || c >= 0x7f && c < 0xa0))
                .isEmpty();
    }

    @Test
    void closesEachElementInOrder() throws IOException {
        for (MailFormat format : MailFormat.values()) {
            String html = html(mail(Editions.ferry(), format, List.of(), ON_A_PAGE));
            org.jsoup.parser.Parser parser =
                    org.jsoup.parser.Parser.htmlParser().setTrackErrors(20);
            parser.parseInput(html, "");
            assertThat(parser.getErrors()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(MailFormat.class)
    void hasTheMarkingOnTopAndAtTheEnd(MailFormat format) throws IOException {
        MailBody body = mail(Editions.ferry(), format, List.of(), ON_A_PAGE);
        List<String> banners =
                Jsoup.parse(html(body)).select("td[bgcolor=#000000]").eachText();

        assertThat(banners).containsExactly("TLP:AMBER+STRICT", "TLP:AMBER+STRICT");
        assertThat(text(body)).startsWith("TLP:AMBER+STRICT\n");
        assertThat(text(body).lines().skip(5).filter(line -> line.startsWith("TLP:AMBER+STRICT: ")))
                .hasSize(1);
    }

    @Test
    void printsEachStatementAsItsSourceHasIt() throws IOException {
        Briefing briefing = Editions.ferry();
        MailBody body = mail(briefing, MailFormat.HTML, List.of(), ALONE);
        RenderedCheck check = new RenderedCheck(briefing);

        assertThat(check.html(html(body))).isEmpty();
        assertThat(check.text(text(body))).isEmpty();
        assertThat(check.text(text(body).replace("34 injured by", "35 injured by")))
                .containsExactly(
                        "statement a2.3 is not on the page as its source has it: \"The coast guard counted 34 injured by 6 March.\"");
    }

    @Test
    void saysNothingTwice() throws IOException {
        Document page = Jsoup.parse(html(mail(Editions.ferry(), MailFormat.HTML, List.of(), ALONE)));

        assertThat(page.select("h1, h2, h3").eachText())
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
                        "Sources");
    }

    @Test
    void setsFiguresThatDifferSideBySide() throws IOException {
        Document page = Jsoup.parse(html(mail(Editions.ferry(), MailFormat.HTML, List.of(), ALONE)));

        assertThat(page.select(
                                "table:not([role]) tr:has(th:contains(people hurt)), table:not([role]) tr:has(td[width=34%])")
                        .eachText())
                .containsExactly(
                        "people hurt: 30 to 40 said on different days",
                        "34 injured The coast guard, 6 Mar 2025 [2]",
                        "Up to 40 passengers the harbour master, 5 Mar 2025 [1]",
                        "About 30 people local radio, not dated [3]",
                        "$3 million to $5 million the ministry, published 6 Mar 2025 [2]");
    }

    @Test
    void saysWhatTopicsHaveLeftOut() throws IOException {
        Briefing briefing = stories(3);

        MailBody one = mail(briefing, MailFormat.HTML, List.of("STORY 2", "grain"), ALONE);
        assertThat(RenderedCheck.level(text(one)))
                .contains("Your topics: “STORY 2”, “grain”. 1 of 3 stories is about them; the others are left out.")
                .contains("1. Story 2 of the day")
                .doesNotContain("Story 1", "Story 3");
        assertThat(RenderedCheck.level(text(mail(briefing, MailFormat.HTML, List.of("story 2"), ON_A_PAGE))))
                .contains("1 of 3 stories is about them; the others are on the page.");
        assertThat(text(mail(briefing, MailFormat.HTML, List.of("of the day"), ALONE)))
                .contains("Your topics: “of the day”. No story is left out.");
        assertThat(mail(briefing, MailFormat.HTML, List.of("tory 2"), ALONE)).isNull();
        assertThat(mail(Editions.ferry(), MailFormat.LINK, List.of("corvo"), ON_A_PAGE))
                .as("the name of somebody whom a statement mentions")
                .isNotNull();
    }

    @Test
    void leavesOutWholeStoriesWhereAMailWouldBeTooLong() throws IOException {
        MailBody body = mail(stories(60), MailFormat.HTML, List.of(), ON_A_PAGE);
        int printed = Jsoup.parse(html(body)).select("h2:contains(of the day)").size();

        assertThat(body.cut()).isTrue();
        assertThat(html(body).getBytes(StandardCharsets.UTF_8).length)
                .isBetween(MailRenderer.MOST_BYTES * 9 / 10, MailRenderer.MOST_BYTES);
        assertThat(text(body)).contains(60 - printed + " further stories: on the page.");
        assertThat(html(body)).contains(60 - printed + " further stories: on the page.");
        assertThat(text(body))
                .contains(printed + ". Story " + printed + " of the day")
                .doesNotContain("Story 60");
    }

    @Test
    void leavesOutWholeSectionsOfAStoryThatIsTooLongByItself() throws IOException {
        String line = "The harbour of Sund was closed for the night, its master said, and stays so. ".repeat(20);
        String article = (line.strip() + "\n").repeat(120).strip();
        Briefing one = Editions.of(article, "Gazette", null);
        List<Section.Item> items = one.stories().get(0).sections().get(0).items();
        StoryPage page = new StoryPage(
                one.stories().get(0).story(),
                List.of(
                        new Section(SectionKind.ANALYSIS, items.subList(0, 20)),
                        new Section(SectionKind.BACKGROUND, items)));
        MailBody body = mail(with(one, List.of(page), items.subList(0, 1)), MailFormat.HTML, List.of(), ALONE);

        assertThat(body.cut()).isTrue();
        assertThat(text(body)).contains("ANALYSIS", "1 further section of this story: not in this mail.");
        assertThat(html(body).getBytes(StandardCharsets.UTF_8).length).isLessThan(MailRenderer.MOST_BYTES);
    }

    @Test
    void printsHostileTextAsText() throws IOException {
        for (String hostile : List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<!--[if mso]><b>x</b><![endif]-->",
                "${7*7} <#assign x=1> [=7*7]",
                "</td></tr></table><form action=//evil.example><input>",
                "' style='background:url(//evil.example)' x='",
                "&lt;b&gt; &#0; \u0091 \u0092 \u0000",
                "\u202egnp.exe\u202c \u2066x",
                "=?utf-8?q?x?= {unsubscribe} %s \\u0091")) {
            String plain = html(mail(
                    Editions.of("A harmless line.", "Gazette", "https://a.example/"),
                    MailFormat.HTML,
                    List.of(),
                    ALONE));
            for (String url : List.of(
                    "javascript:alert(1)",
                    "data:text/html,x",
                    "https://a.example/\"onclick=",
                    "https://u:p@a.example/")) {
                MailBody body = mail(Editions.of(hostile, hostile, url), MailFormat.HTML, List.of(), ALONE);
                assertThat(shape(html(body))).as(hostile).isSubsetOf(shape(plain));
                assertThat(Jsoup.parse(html(body)).select("a").eachAttr("href")).containsExactly(LINK.toString());
                assertThat(RenderedCheck.level(text(body))).contains(RenderedCheck.level(Visible.of(hostile)));
                assertThat(text(body).chars().filter(c -> c < ' ' && c != '\n' || c >= 0x7f && c < 0xa0 || c == 0x202e))
                        .isEmpty();
            }
        }
    }

    /** Each kind of element with the names of its attributes. */
    private static Set<String> shape(String html) {
        Set<String> shape = new TreeSet<>();
        for (Element element : Jsoup.parse(html).select("*")) {
            List<String> names = new ArrayList<>();
            element.attributes().forEach(attribute -> names.add(attribute.getKey()));
            shape.add(element.tagName() + names);
        }
        return shape;
    }

    @Test
    void givesTheSameBytesAgain() throws IOException {
        assertThat(html(mail(Editions.ferry(), MailFormat.HTML, List.of(), ALONE)))
                .isEqualTo(html(mail(Editions.ferry(), MailFormat.HTML, List.of(), ALONE)));
    }

    @Test
    void saysSoWhenThereIsNothingToPrint() throws IOException {
        MailBody body = mail(Editions.empty(), MailFormat.HTML, List.of(), ALONE);

        assertThat(body.headline()).isNull();
        assertThat(text(body)).contains("No statement in this edition: nothing that was read can be printed.");
    }

    @Test
    void readsWellAsPlainText() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextRenderer().render(Editions.ferry(), out);
        String expected;
        try (var golden = MailRendererTest.class.getResourceAsStream("ferry.txt")) {
            expected = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(expected.lines()).allMatch(line -> line.length() <= TextLines.WIDTH);
    }

    /** An edition of so many stories, each of one article's lines. */
    private static Briefing stories(int count) {
        String text = Arrays.stream(new int[40])
                .mapToObj(i -> "The harbour of Sund was closed for the night, its master said.")
                .reduce((a, b) -> a + "\n" + b)
                .orElseThrow();
        Briefing one = Editions.of(text, "Gazette", null);
        List<StoryPage> stories = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Story story = new Story(
                    "s" + i, "Story " + i + " of the day", List.of("a1"), List.of(), List.of(), List.of(), "", 1);
            stories.add(new StoryPage(story, one.stories().get(0).sections()));
        }
        return with(one, stories, one.glance().subList(0, 2));
    }

    private static Briefing with(Briefing of, List<StoryPage> stories, List<Section.Item> glance) {
        return new Briefing(
                of.id(),
                of.title(),
                of.edition(),
                of.marking(),
                of.articles(),
                of.entities(),
                stories,
                glance,
                of.coverage());
    }
}
