package org.daybrief.article;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.daybrief.text.Span;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * The readable text of a Markdown document, an empty line between blocks.
 *
 * @param text without the marks
 * @param spans where each block stands in it
 * @param hints what the marks say about each block, null where they say nothing
 */
record MarkdownText(String text, List<Span> spans, List<@Nullable Role> hints) {

    /** Lines longer than this are paragraphs of their own, whatever Markdown thinks of a single line end. */
    private static final int WIDEST = 120;

    static MarkdownText of(Node document) {
        Writer writer = new Writer();
        Node node = document;
        while (node != null) {
            writer.enter(node);
            Node next = node instanceof Image ? null : node.getFirstChild();
            while (next == null && node != null) {
                writer.leave(node);
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            node = next;
        }
        return new MarkdownText(writer.text.toString(), writer.spans, writer.hints);
    }

    private static final class Writer {

        final StringBuilder text = new StringBuilder();
        final List<Span> spans = new ArrayList<>();
        final List<@Nullable Role> hints = new ArrayList<>();
        private final StringBuilder block = new StringBuilder();

        void enter(Node node) {
            if (node instanceof Text words) {
                block.append(words.getLiteral());
            } else if (node instanceof Code code) {
                block.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                block.append('\n');
            } else if (node instanceof HtmlBlock html) {
                block.append(Jsoup.parse(html.getLiteral()).text());
                endBlock(null);
            } else if (node instanceof FencedCodeBlock code) {
                block.append(code.getLiteral());
                endBlock(Role.FURNITURE);
            } else if (node instanceof IndentedCodeBlock code) {
                block.append(code.getLiteral());
                endBlock(Role.FURNITURE);
            }
        }

        void leave(Node node) {
            if (node instanceof Heading) {
                endBlock(Role.HEADING);
            } else if (node instanceof Paragraph) {
                endParagraph(inList(node) ? Role.BULLET : null);
            }
        }

        private static boolean inList(Node paragraph) {
            Node parent = paragraph.getParent();
            return parent instanceof ListItem && parent.getFirstChild() == paragraph;
        }

        private void endParagraph(@Nullable Role hint) {
            String[] lines = block.toString().split("\n", -1);
            boolean wide = false;
            for (String line : lines) {
                wide |= line.length() > WIDEST;
            }
            if (wide) {
                for (int i = 0; i < lines.length; i++) {
                    block.setLength(0);
                    block.append(lines[i]);
                    endBlock(i == 0 ? hint : null);
                }
            } else {
                endBlock(hint);
            }
        }

        private void endBlock(@Nullable Role hint) {
            String words = Cleaning.clean(block.toString()).strip();
            block.setLength(0);
            if (!words.isEmpty()) {
                text.append(text.length() > 0 ? "\n\n" : "");
                spans.add(new Span(text.length(), text.length() + words.length()));
                text.append(words);
                hints.add(hint);
            }
        }
    }
}
