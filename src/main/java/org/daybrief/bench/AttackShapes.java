package org.daybrief.bench;

import static org.daybrief.bench.AttackShape.name;
import static org.daybrief.bench.AttackShape.numbered;
import static org.daybrief.bench.AttackShape.repeated;

import java.util.List;
import java.util.Locale;

/** All texts whose time must grow no faster than their length: ordinary ones first, then what nobody prints. */
public final class AttackShapes {

    private static final String PARAGRAPH = """
            The council of Alton said on Tuesday that at least 40 clerks had checked the new weir before it opened. \
            "It holds," Mayor Ann Lee said. Up to 1,200 people are expected to visit it by the end of May, officials believe.

            """;

    private AttackShapes() {}

    public static List<AttackShape> all() {
        return List.of(
                repeated("ordinary paragraphs", PARAGRAPH),
                repeated("one line", PARAGRAPH.replace('\n', ' ')),
                repeated(
                        "one sentence",
                        "the clerk of the town met the head of the board and said that the weir would hold, "),
                repeated("one word", "weir"),
                repeated("quotation marks", "\""),
                repeated("typographic quotation marks", "“‘"),
                repeated("nested quotations", "“the ‘weir’ said “it holds” to ‘all” "),
                repeated("quotations that never close", "\"It holds, the mayor said.\n\n"),
                repeated("apostrophes", "'"),
                repeated("digits and commas", "1,234,"),
                repeated("one number", "7"),
                repeated("number words", "two hundred and three thousand "),
                repeated("dates", "on Tuesday, 12 November 2024, "),
                repeated("times", "at 8 p.m. on Friday until 10:30 "),
                repeated("opening brackets", "(["),
                repeated("brackets", "(a (b [c] d) e) "),
                repeated("combining marks", "a\u0301\u0302\u0303\u0304"),
                repeated("emoji", "\ud83d\ude00 "),
                repeated("lone surrogates", "\ud83d a \ude00"),
                repeated("initials", "A. B. C. "),
                repeated("abbreviations", "Lt. Gen. Dr. St. Inc. "),
                repeated("capital words", "WEIR OPENS IN ALTON "),
                repeated("capitalised words", "Weir Opens Alton Board "),
                numbered("names of many families", "txt", "", i -> "Ann " + name(i) + " and ", ""),
                numbered("names of one family", "txt", "", i -> "Mayor " + name(i) + " Lee said it holds. ", ""),
                numbered(
                        "bodies and short forms",
                        "txt",
                        "",
                        i -> name(i) + " Weir Board (" + name(i).toUpperCase(Locale.ROOT) + ") ",
                        ""),
                repeated("said", "said "),
                repeated("he said", "he said he said. "),
                repeated("according to", "according to the board, "),
                repeated("said that X said that", "Ann Lee said that Bob Ray said that "),
                repeated("chains of of", "the head of the board of the bank of "),
                repeated("hyphens", "weir-"),
                repeated("commas", ", a"),
                repeated("stops", ". "),
                repeated("spaces", " \u00a0"),
                repeated("short lines", "a\n"),
                repeated("empty lines", "a\n\n"),
                repeated("bullets", "- weir\n- 4 clerks\n"),
                repeated("questions without spaces", "Cde?\""),
                repeated("counted slides", "1/4\n\n2/4\n\n3/4\n\n4/4\n\n"),
                repeated("web addresses", "https://example.org/a?b=c#d "),
                repeated("one web address", "example.org/a"),
                repeated("handles", "@weir #alton "),
                repeated("if and may", "if it may be that it might, "),
                numbered("deep elements", "html", "<html><body><p>Weir", i -> "<div>a", ""),
                numbered("paragraphs of a page", "html", "<html><body>", i -> "<p>" + PARAGRAPH, "</body></html>"),
                numbered("counted slides of a page", "html", "<html><body>", i -> "<p>" + (i % 4 + 1) + "/4", ""),
                numbered("a table", "html", "<html><body><table>", i -> "<tr><td>4<td>weir", "</table>"),
                numbered("open inline elements", "html", "<html><body>", i -> "<b><i>a</p>", ""),
                numbered("attributes", "html", "<html><body><p ", i -> "a" + i + "=1 ", ">Weir"),
                numbered("deep lists", "md", "", i -> "- ", "weir"),
                numbered("deep quotes", "md", "", i -> "> ", "weir"),
                numbered("emphasis", "md", "", i -> "*a **b ", ""),
                numbered("links", "md", "", i -> "[a](", ""),
                numbered("markdown paragraphs", "md", "", i -> "## Weir\n\n- " + PARAGRAPH, ""));
    }
}
