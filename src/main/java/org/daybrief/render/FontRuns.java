package org.daybrief.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Wraps what the main fonts cannot show in spans of a family that can. The layout engine prints a blank for a glyph that it lacks,
 * so a character that no font has is spelt out, {@code [U+1234]}, and counted.
 */
final class FontRuns {

    private static final Set<String> SILENT = Set.of("head", "style", "title");

    private final Set<FontCoverage.Family> used = new LinkedHashSet<>();
    private final SortedMap<Integer, Integer> missing = new TreeMap<>();
    private boolean rightToLeft;

    /** Families that the page needs besides the main ones. */
    Set<FontCoverage.Family> used() {
        return used;
    }

    /** Code points that no font has, and how often they occur. */
    SortedMap<Integer, Integer> missing() {
        return missing;
    }

    /** Whether the page holds writing that runs from right to left. */
    boolean isRightToLeft() {
        return rightToLeft;
    }

    void apply(Element element) {
        if (SILENT.contains(element.getNodeName())) {
            return;
        }
        for (Node child : children(element)) {
            if (child instanceof Element inner) {
                apply(inner);
            } else if (child instanceof Text text && !isMain(text.getData())) {
                split(element, text);
            }
        }
    }

    /** The text as the page shows it: without what has no shape, with what no font has spelt out. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        Visible.of(text).codePoints().forEach(codePoint -> {
            boolean blank = Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
            if (blank || family(codePoint, null) != null || FontCoverage.isMain(codePoint)) {
                shown.appendCodePoint(codePoint);
            } else if (!isShapeless(codePoint)) {
                shown.append(Visible.spelt(codePoint));
            }
        });
        return shown.toString();
    }

    static List<Node> children(Element element) {
        List<Node> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    private static boolean isMain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7f && (Character.isSurrogate(c) || !FontCoverage.isMain(c))) {
                return false;
            }
        }
        return true;
    }

    private void split(Element parent, Text text) {
        StringBuilder run = new StringBuilder();
        FontCoverage.Family family = null;
        String data = text.getData();
        for (int i = 0; i < data.length(); ) {
            int codePoint = data.codePointAt(i);
            i += Character.charCount(codePoint);
            if (isShapeless(codePoint)) {
                continue;
            }
            FontCoverage.Family next = family(codePoint, family);
            if (next != family) {
                flush(parent, text, run, family);
                family = next;
            }
            append(run, codePoint, family);
        }
        flush(parent, text, run, family);
        parent.removeChild(text);
    }

    private void append(StringBuilder run, int codePoint, FontCoverage.@Nullable Family family) {
        if (family != null || FontCoverage.isMain(codePoint)) {
            run.appendCodePoint(codePoint);
        } else if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            run.append(' ');
        } else {
            missing.merge(codePoint, 1, Integer::sum);
            run.append(Visible.spelt(codePoint));
        }
    }

    /** The family that shows the character; null for the main fonts, and where none does. */
    private static FontCoverage.@Nullable Family family(int codePoint, FontCoverage.@Nullable Family current) {
        boolean blank = Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
        if (blank) {
            return current != null && current.isRightToLeft() && current.covers(codePoint) ? current : null;
        }
        boolean mark = Character.getType(codePoint) == Character.NON_SPACING_MARK;
        if (!mark && FontCoverage.isMain(codePoint)) {
            return null;
        }
        if (current != null && current.covers(codePoint)) {
            return current;
        }
        if (FontCoverage.isMain(codePoint)) {
            return null;
        }
        for (FontCoverage.Family family : FontCoverage.fallbacks()) {
            if (family.covers(codePoint)) {
                return family;
            }
        }
        return null;
    }

    private void flush(Element parent, Text before, StringBuilder run, FontCoverage.@Nullable Family family) {
        if (run.length() == 0) {
            return;
        }
        Document document = parent.getOwnerDocument();
        Node node = document.createTextNode(run.toString());
        if (family != null) {
            used.add(family);
            rightToLeft |= family.isRightToLeft();
            Element span = document.createElementNS(parent.getNamespaceURI(), "span");
            span.setAttribute("style", "font-family:'" + family.name + "'");
            span.appendChild(node);
            node = span;
        }
        parent.insertBefore(node, before);
        run.setLength(0);
    }

    private static boolean isShapeless(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || codePoint >= 0xfe00 && codePoint <= 0xfe0f
                || codePoint >= 0xe0100 && codePoint <= 0xe01ef;
    }
}
