package org.daybrief.render;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps on one line what stands together without a blank but in several elements: the last word of a statement and its citation
 * marks, an insertion and the comma after it. The layout engine may break a line between any two elements.
 */
final class Glue {

    /** A longer word may be cut anyway. */
    private static final int LONGEST = 32;

    private Glue() {}

    static void apply(Element element) {
        List<Node> children = FontRuns.children(element);
        boolean holdsWords = false;
        for (Node child : children) {
            if (child instanceof Element inner) {
                holdsWords |= inner.hasAttribute("data-statement");
                apply(inner);
            }
        }
        if (holdsWords && children.size() > 1) {
            join(element, cutEnds(children));
        }
    }

    /** Cuts the first and the last word off each run of text, as siblings of their own. */
    private static List<Node> cutEnds(List<Node> children) {
        List<Node> pieces = new ArrayList<>();
        for (Node child : children) {
            String text = child.getTextContent();
            boolean plain = child instanceof Text || isRun(child);
            int last = lastWord(text);
            int first = firstWordEnd(text);
            if (!plain || last <= 0 || text.length() - last > LONGEST || first > LONGEST) {
                pieces.add(child);
                continue;
            }
            add(pieces, child, text.substring(0, Math.min(first, last)));
            add(pieces, child, text.substring(Math.min(first, last), last));
            add(pieces, child, text.substring(last));
        }
        return pieces;
    }

    private static boolean isRun(Node child) {
        return child instanceof Element element
                && element.hasAttribute("data-statement")
                && element.getFirstChild() instanceof Text
                && element.getFirstChild() == element.getLastChild();
    }

    private static void add(List<Node> pieces, Node like, String text) {
        if (!text.isEmpty()) {
            Node piece = like.cloneNode(false);
            if (piece instanceof Text word) {
                word.setData(text);
            } else {
                piece.appendChild(like.getOwnerDocument().createTextNode(text));
            }
            pieces.add(piece);
        }
    }

    private static void join(Element parent, List<Node> pieces) {
        while (parent.getFirstChild() != null) {
            parent.removeChild(parent.getFirstChild());
        }
        for (int i = 0; i < pieces.size(); ) {
            int end = i + 1;
            while (end < pieces.size() && touch(pieces.get(end - 1), pieces.get(end))) {
                end++;
            }
            Element target = parent;
            if (end - i > 1) {
                target = parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), "span");
                target.setAttribute("class", "keep");
                parent.appendChild(target);
            }
            for (Node piece : pieces.subList(i, end)) {
                target.appendChild(piece);
            }
            i = end;
        }
    }

    private static boolean touch(Node one, Node next) {
        String before = one.getTextContent();
        String after = next.getTextContent();
        return isShort(one)
                && isShort(next)
                && !before.isEmpty()
                && !after.isEmpty()
                && !Character.isWhitespace(before.charAt(before.length() - 1))
                && !Character.isWhitespace(after.charAt(0));
    }

    private static boolean isShort(Node node) {
        return node.getTextContent().length() <= 2 * LONGEST;
    }

    private static int lastWord(String text) {
        int at = text.length();
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int firstWordEnd(String text) {
        int at = 0;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
