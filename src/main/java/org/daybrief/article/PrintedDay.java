package org.daybrief.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The day that a page shows its readers, in a short element whose class or id says what it is: the surest name first. */
final class PrintedDay implements NodeVisitor {

    private static final int LONGEST = 300;
    private static final int MOST = 50;
    private static final int CHANGE = 24;

    /** What class names hold, the surest first. */
    private static final String[] CLASSES = {
        "publish",
        "pubdate",
        "post-date",
        "entry-date",
        "date-header",
        "dateline",
        "timestamp",
        "byline",
        "article-date",
        "articledate",
        "posted",
        "post-meta",
        "entry-meta",
        "meta",
        "date",
        "time"
    };

    private static final int HEADER = CLASSES.length;

    /** For each name its elements in the order of the page; the last two are those of no name. */
    private final List<List<Element>> ranked = new ArrayList<>();

    private @Nullable PublicationDate published;
    private @Nullable PublicationDate changed;

    private PrintedDay() {
        for (int i = 0; i < HEADER + 2; i++) {
            ranked.add(new ArrayList<>(0));
        }
    }

    static PrintedDay in(Document page) {
        PrintedDay printed = new PrintedDay();
        NodeTraversor.traverse(printed, page);
        printed.read();
        return printed;
    }

    /** The day of publication; null where the page shows none. */
    @Nullable
    PublicationDate published() {
        return published;
    }

    /** The day of the last change, where it shows no other; null where it shows none. */
    @Nullable
    PublicationDate changed() {
        return changed;
    }

    private void read() {
        for (List<Element> elements : ranked) {
            for (Element element : elements) {
                String text = shortText(element);
                Days.Found day = Days.first(text, 0, text.length());
                if (day != null && !tellsChange(text, day.begin())) {
                    published = new PublicationDate(day.day(), PublicationDate.Basis.STATED, text);
                    return;
                }
                if (day != null && changed == null) {
                    changed = new PublicationDate(day.day(), PublicationDate.Basis.STATED, text);
                }
            }
        }
    }

    /** "Last edited: 17 June 2018", "Updated 5 May": not when it was published. */
    private static boolean tellsChange(String text, int day) {
        String before = text.substring(Math.max(0, day - CHANGE), day).toLowerCase(Locale.ROOT);
        return before.contains("updated") || before.contains("modified") || before.contains("edited");
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element && element.attributesSize() + element.childNodeSize() > 0) {
            int rank = rank(element);
            if (rank >= 0 && ranked.get(rank).size() < MOST) {
                ranked.get(rank).add(element);
            }
        }
    }

    private static int rank(Element element) {
        String names = element.attr("class").toLowerCase(Locale.ROOT);
        String id = element.attr("id").toLowerCase(Locale.ROOT);
        for (int i = 0; i < CLASSES.length && !(names.isEmpty() && id.isEmpty()); i++) {
            boolean byId = i == 0 || CLASSES[i].equals("date");
            if (names.contains(CLASSES[i]) || byId && id.contains(CLASSES[i])) {
                return i;
            }
        }
        return switch (element.normalName()) {
            case "header" -> HEADER;
            case "time" -> HEADER + 1;
            default -> -1;
        };
    }

    /** The element's text; empty where it is too long for a date line. */
    private static String shortText(Element element) {
        StringBuilder text = new StringBuilder();
        NodeFilter.FilterResult result = NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof TextNode words && !words.isBlank()) {
                        text.append(text.length() > 0 ? " " : "")
                                .append(words.text().strip());
                    }
                    return text.length() > LONGEST ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
                },
                element);
        return result == NodeFilter.FilterResult.STOP ? "" : text.toString();
    }
}
