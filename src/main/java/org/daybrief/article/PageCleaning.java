package org.daybrief.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Takes out of a page what is never part of an article: scripts, controls, menus, hidden parts, and what its class names give away. */
final class PageCleaning {

    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "button",
            "input",
            "select",
            "textarea",
            "nav",
            "footer",
            "dialog",
            "canvas",
            "audio",
            "video",
            "map",
            "link",
            "meta",
            "math",
            "applet",
            "frame",
            "frameset",
            "datalist",
            "menu");

    private static final Set<String> UNLIKELY = Set.of(
            "comment",
            "comments",
            "disqus",
            "share",
            "sharing",
            "social",
            "related",
            "recommended",
            "recommendations",
            "promo",
            "promos",
            "promotion",
            "sidebar",
            "newsletter",
            "subscribe",
            "subscription",
            "advert",
            "advertisement",
            "advertising",
            "ad",
            "ads",
            "sponsor",
            "sponsored",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "footer",
            "nav",
            "navbar",
            "navigation",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "popup",
            "modal",
            "overlay",
            "outbrain",
            "taboola",
            "trending",
            "popular",
            "mostread",
            "tags",
            "tag-list",
            "taglist",
            "pagination",
            "pager",
            "skip",
            "toolbar",
            "widget",
            "masthead",
            "paywall",
            "signup",
            "login",
            "register",
            "banner",
            "rail",
            "recirc",
            "recirculation",
            "teaser",
            "teasers",
            "print",
            "hidden",
            "sr-only",
            "visually-hidden",
            "visuallyhidden",
            "screen-reader-text",
            "noprint",
            "no-print",
            "addthis",
            "sharedaddy",
            "jp-relatedposts",
            "readmore",
            "read-more",
            "more-stories",
            "morestories",
            "author-bio",
            "bio",
            "authorbox",
            "dropdown",
            "search",
            "searchform",
            "rating",
            "ratings",
            "reply",
            "respond",
            "commentlist",
            "community",
            "toc",
            "mw-editsection",
            "editsection",
            "navbox",
            "reflist",
            "catlinks",
            "printfooter",
            "metadata",
            "infobox");

    private PageCleaning() {}

    static void clean(Document page) {
        int all = Math.max(1, textLength(page));
        List<Element> out = new ArrayList<>();
        NodeTraversor.filter(
                (node, depth) -> {
                    if (!(node instanceof Element element) || element instanceof Document) {
                        return NodeFilter.FilterResult.CONTINUE;
                    }
                    boolean goes = NEVER.contains(element.normalName())
                            || isHidden(element)
                            || isUnlikely(element) && textLength(element) * 2 < all;
                    if (goes) {
                        out.add(element);
                        return NodeFilter.FilterResult.SKIP_ENTIRELY;
                    }
                    return NodeFilter.FilterResult.CONTINUE;
                },
                page);
        out.forEach(Element::remove);
    }

    private static int textLength(Element element) {
        int[] length = {0};
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof org.jsoup.nodes.TextNode text && !text.isBlank()) {
                        length[0] += text.getWholeText().length();
                    }
                },
                element);
        return length[0];
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return style.contains("display:none")
                || style.contains("visibility:hidden")
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                        && !element.normalName().equals("span");
    }

    private static boolean isUnlikely(Element element) {
        String name = element.normalName();
        if (name.equals("html")
                || name.equals("body")
                || name.equals("article")
                || name.equals("main")
                || name.equals("p")
                || name.equals("a")
                || name.startsWith("h") && name.length() == 2) {
            return false;
        }
        if (name.equals("aside")) {
            return true;
        }
        String role = element.attr("role");
        return role.equals("navigation")
                || role.equals("complementary")
                || role.equals("contentinfo")
                || role.equals("dialog")
                || named(element.className())
                || named(element.id());
    }

    /** Whether one of the words of a class or an id is unlikely: split at spaces, hyphens, underscores and inner capitals. */
    static boolean named(String names) {
        int begin = 0;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean ends = c == ' ' || c == '-' || c == '_' || c == '\t' || c == '\n' || c == ':';
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
