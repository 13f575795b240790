package org.daybrief.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Takes out of a page what is never part of an article: scripts, controls, menus, hidden parts, and what its class names
 * give away, unless that holds most of the page's prose (a class name may mean anything).
 */
final class PageCleaning implements NodeVisitor {

    private static final Set<String> NEVER = words("script style noscript template svg iframe object embed button input"
            + " select textarea nav footer dialog canvas audio video map link meta math applet frame frameset datalist"
            + " menu");

    private static final Set<String> UNLIKELY =
            words("ad ads advert advertisement advertising sponsor sponsored promo promos promotion banner outbrain"
                    + " taboola recirc recirculation teaser teasers related recommended recommendations trending popular"
                    + " mostread morestories readmore comment comments commentlist disqus reply respond community share"
                    + " sharing social addthis sharedaddy newsletter subscribe subscription signup login register"
                    + " paywall cookie cookies consent gdpr footer nav navbar navigation menu breadcrumb breadcrumbs"
                    + " pagination pager skip toolbar masthead sidebar rail popup modal overlay dropdown search"
                    + " searchform tags taglist toc rating ratings print noprint hidden visuallyhidden bio authorbox"
                    + " gallery slideshow carousel infobox navbox reflist catlinks printfooter editsection");

    /** These may hold the whole page, or are too small to be anything by themselves. */
    private static final Set<String> SPARED =
            words("html head body main article p a h1 h2 h3 h4 h5 h6 figure figcaption span em strong b i time");

    private static final int PROSE = 50;

    private record Candidate(Element element, int prose) {}

    private final List<Element> gone = new ArrayList<>();
    private final List<Candidate> unlikely = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();
    private int prose;

    private PageCleaning() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    static void clean(Document page) {
        PageCleaning cleaning = new PageCleaning();
        NodeTraversor.traverse(cleaning, page);
        cleaning.gone.forEach(Element::empty);
        for (Candidate candidate : cleaning.unlikely) {
            if (candidate.prose * 2 <= cleaning.prose) {
                candidate.element.empty();
            }
        }
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && text.getWholeText().length() >= PROSE && !text.isBlank()) {
            prose += text.getWholeText().length();
        } else if (node instanceof Element) {
            open.add(prose);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        int before = open.remove(open.size() - 1);
        if (NEVER.contains(element.normalName()) || isHidden(element)) {
            prose = before;
            gone.add(element);
        } else if (isUnlikely(element)) {
            unlikely.add(new Candidate(element, prose - before));
        }
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        String plain = style.isEmpty() ? "" : style.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    private static boolean isUnlikely(Element element) {
        if (SPARED.contains(element.normalName())) {
            return false;
        }
        return element.normalName().equals("aside")
                || switch (element.attr("role")) {
                    case "navigation", "complementary", "contentinfo", "dialog", "search", "banner" -> true;
                    default -> named(element.className()) || named(element.id());
                };
    }

    /** Whether one of the words of a class or an id is unlikely: split at spaces, hyphens, underscores and inner capitals. */
    static boolean named(String names) {
        int begin = 0;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean ends = !Character.isLetter(c);
            boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
            if (ends || hump) {
                if (i > begin && UNLIKELY.contains(names.substring(begin, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                begin = hump ? i : i + 1;
            }
        }
        return false;
    }
}
