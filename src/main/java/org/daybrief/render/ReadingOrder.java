package org.daybrief.render;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Wraps each text that has elements beside it in a span. The layout engine writes the bare texts of an element first and its
 * children after them; whoever copies or searches a line would find its words in that order.
 */
final class ReadingOrder {

    private ReadingOrder() {}

    static void apply(Element element) {
        if (element.getNodeName().equals("head")) {
            return;
        }
        List<Node> children = FontRuns.children(element);
        for (Node child : children) {
            if (child instanceof Element inner) {
                apply(inner);
            } else if (child instanceof Text text
                    && children.size() > 1
                    && !text.getData().isBlank()) {
                Element span = element.getOwnerDocument().createElementNS(element.getNamespaceURI(), "span");
                element.replaceChild(span, text);
                span.appendChild(text);
            }
        }
    }
}
