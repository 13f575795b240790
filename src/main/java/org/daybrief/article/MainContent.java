package org.daybrief.article;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the part of a page that is the article. Each run of text has a worth: prose is worth its letters, link lists and
 * scraps cost. The element whose text is worth most together is the article: a larger one would add more menu than prose.
 */
final class MainContent {

    private MainContent() {}

    static Element of(Document page) {
        Worths worths = new Worths();
        NodeTraversor.traverse(worths, page.body());
        return worths.best == null ? page.body() : worths.best;
    }

    /** Sums up the worth of the text in each element, from the leaves upwards. */
    private static final class Worths implements NodeVisitor {

        private final Map<Element, double[]> sums = new IdentityHashMap<>();
        private final StringBuilder run = new StringBuilder();
        private int links;
        private Element owner;
        Element best;
        private double most;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                String words = text.getWholeText();
                run.append(words);
                if (PageText.inLink(text)) {
                    links += words.strip().length();
                }
                if (owner == null || !words.isBlank()) {
                    owner = PageText.blockOf(text);
                }
            } else if (node instanceof Element element && PageText.breaks(element)) {
                endRun();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element) || !PageText.isBlock(element)) {
                return;
            }
            endRun();
            double[] sum = sums.remove(element);
            if (sum == null) {
                return;
            }
            if (sum[0] > most) {
                most = sum[0];
                best = element;
            }
            Element parent = element.parent();
            while (parent != null && !PageText.isBlock(parent)) {
                parent = parent.parent();
            }
            if (parent != null) {
                sums.computeIfAbsent(parent, e -> new double[1])[0] += sum[0];
            }
        }

        private void endRun() {
            String text = run.toString().strip();
            if (!text.isEmpty() && owner != null) {
                sums.computeIfAbsent(owner, e -> new double[1])[0] += worth(text, links);
            }
            run.setLength(0);
            links = 0;
            owner = null;
        }

        private static double worth(String text, int links) {
            int length = text.length();
            char last = text.charAt(length - 1);
            boolean prose = length >= 60 && links * 3 < length && (".!?…:\"”’)".indexOf(last) >= 0 || length > 140);
            return prose ? length : -(8 + links * 0.5 + (length - links) * 0.1);
        }
    }
}
