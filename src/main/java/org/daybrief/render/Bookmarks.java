package org.daybrief.render;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The outline of the PDF: headings of the second and third order that have an id. */
final class Bookmarks {

    private final Document document;
    private final Element all;
    private Element chapter;

    private Bookmarks(Document document) {
        this.document = document;
        this.all = document.createElement("bookmarks");
        this.chapter = all;
    }

    static void add(Document document) {
        Bookmarks bookmarks = new Bookmarks(document);
        bookmarks.collect(document.getDocumentElement());
        document.getElementsByTagName("head").item(0).appendChild(bookmarks.all);
    }

    private void collect(Element element) {
        boolean second = element.getNodeName().equals("h2");
        if ((second || element.getNodeName().equals("h3")) && element.hasAttribute("id")) {
            Element bookmark = document.createElement("bookmark");
            bookmark.setAttribute("name", element.getTextContent().strip());
            bookmark.setAttribute("href", "#" + element.getAttribute("id"));
            (second ? all : chapter).appendChild(bookmark);
            chapter = second ? bookmark : chapter;
            return;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner);
            }
        }
    }
}
