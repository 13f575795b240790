package org.daybrief.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybrief.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The text of a part of a page, one line per block.
 *
 * @param text the lines
 * @param spans where each block stands in it
 * @param hints the roles that the elements give away, null where they say nothing
 */
record PageText(String text, List<Span> spans, List<@Nullable Role> hints) {

    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "caption",
            "blockquote",
            "pre",
            "figure",
            "figcaption",
            "address",
            "aside",
            "footer",
            "form",
            "fieldset",
            "details",
            "summary",
            "center",
            "hgroup",
            "hr",
            "nav");

    static PageText of(Element content, @Nullable Element title) {
        Writer writer = new Writer();
        if (title != null && !isWithin(title, content)) {
            writer.title(title);
        }
        NodeTraversor.traverse(writer, content);
        writer.endBlock();
        return new PageText(writer.text.toString(), writer.spans, writer.hints);
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Whether a new line begins here. */
    static boolean breaks(Element element) {
        return isBlock(element) || element.normalName().equals("br");
    }

    static boolean inLink(Node text) {
        for (Node node = text.parent(); node instanceof Element element && !isBlock(element); node = node.parent()) {
            if (element.normalName().equals("a")) {
                return true;
            }
        }
        return false;
    }

    /** The block that a text stands in. */
    static @Nullable Element blockOf(Node text) {
        Node node = text.parent();
        while (node instanceof Element element && !isBlock(element)) {
            node = node.parent();
        }
        return node instanceof Element element ? element : null;
    }

    private static boolean isWithin(Element inner, Element outer) {
        for (Node node = inner; node != null; node = node.parent()) {
            if (node == outer) {
                return true;
            }
        }
        return false;
    }

    private static final class Writer implements NodeVisitor {

        final StringBuilder text = new StringBuilder();
        final List<Span> spans = new ArrayList<>();
        final List<@Nullable Role> hints = new ArrayList<>();
        private final StringBuilder block = new StringBuilder();
        private int links;
        private @Nullable Element owner;

        void title(Element title) {
            block.append(title.text());
            owner = title;
            endBlock();
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                int before = block.length();
                append(words.getWholeText());
                if (block.length() > before) {
                    links += inLink(words) ? block.length() - before : 0;
                    owner = owner == null ? blockOf(words) : owner;
                }
            } else if (node instanceof Element element && breaks(element)) {
                endBlock();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && isBlock(element)) {
                endBlock();
            }
        }

        /** White space becomes one space, as browsers show it; no-break spaces stay. */
        private void append(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                    if (block.length() > 0 && block.charAt(block.length() - 1) != ' ') {
                        block.append(' ');
                    }
                } else {
                    block.append(c);
                }
            }
        }

        void endBlock() {
            int end = block.length();
            int begin = 0;
            while (end > 0 && org.daybrief.text.Tokens.isSpace(block.charAt(end - 1))) {
                end--;
            }
            while (begin < end && org.daybrief.text.Tokens.isSpace(block.charAt(begin))) {
                begin++;
            }
            if (end > begin && owner != null) {
                String line = Cleaning.clean(block.substring(begin, end));
                text.append(text.length() > 0 ? "\n" : "");
                spans.add(new Span(text.length(), text.length() + line.length()));
                text.append(line);
                hints.add(hint(owner, line, links));
            }
            block.setLength(0);
            links = 0;
            owner = null;
        }

        private static @Nullable Role hint(Element owner, String line, int links) {
            if (links * 10 > line.length() * 7 && line.length() < 200) {
                return Role.FURNITURE;
            }
            for (Node node = owner; node instanceof Element element; node = node.parent()) {
                switch (element.normalName()) {
                    case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                        return Role.HEADING;
                    }
                    case "figcaption", "caption", "figure" -> {
                        return Role.CAPTION;
                    }
                    case "li" -> {
                        return Role.BULLET;
                    }
                    case "blockquote" -> {
                        return element.className().contains("twitter")
                                        || element.className().contains("instagram")
                                ? Role.EMBED
                                : null;
                    }
                    case "article", "main", "body", "section" -> {
                        return null;
                    }
                    default -> {}
                }
            }
            return null;
        }
    }
}
