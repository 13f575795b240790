package org.daybrief.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a web page says about itself where readers do not see it: JSON-LD, Open Graph, other meta elements, links. */
final class PageMetadata {

    private static final int LONGEST = 500;
    private static final int LONGEST_SITE = 5;
    private static final String[] BARS = {" | ", " - ", " – ", " — ", " » ", " :: "};

    private final LinkedData linked = new LinkedData();
    /** Content of the meta elements by their name, property or itemprop in lower case, the first of each. */
    private final Map<String, String> meta = new HashMap<>();

    private final Document page;

    private PageMetadata(Document page) {
        this.page = page;
    }

    static PageMetadata of(Document page) {
        PageMetadata metadata = new PageMetadata(page);
        for (Element script : page.select("script[type*=ld+json]")) {
            metadata.linked.add(script.data());
        }
        for (Element element : page.select("meta[content]")) {
            for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                String name = element.attr(key).toLowerCase(Locale.ROOT).strip();
                if (!name.isEmpty() && !element.attr("content").isBlank()) {
                    metadata.meta.putIfAbsent(name, element.attr("content").strip());
                }
            }
        }
        return metadata;
    }

    /** A property of the article in the JSON-LD; null where there is none. */
    @Nullable
    String linked(String property) {
        return linked.ofArticle(property);
    }

    /** The content of the first of these meta elements that there is. */
    @Nullable
    String meta(String... names) {
        for (String name : names) {
            String content = meta.get(name);
            if (content != null) {
                return content;
            }
        }
        return null;
    }

    /** As the page gives it to those who link to it; without the site's name behind a bar or a dash. */
    @Nullable
    String title() {
        String title = told();
        return clean(withoutSite(title == null ? page.title() : title));
    }

    /** The title as metadata or the heading tell it; null where they do not. */
    private @Nullable String told() {
        String title = linked("headline");
        if (title == null) {
            title = meta("og:title", "twitter:title", "dc.title", "sailthru.title", "parsely-title");
        }
        if (title == null) {
            Element heading = page.selectFirst("h1");
            title = heading == null || heading.text().isBlank() ? null : heading.text();
        }
        return title;
    }

    /** What the window's title says behind the article's own title and a bar: "Ferry aground - Harbour News". */
    private @Nullable String behindTitle() {
        String window = page.title();
        String title = told();
        if (title == null || !window.startsWith(title) || window.length() <= title.length() + 3) {
            return null;
        }
        String rest = window.substring(title.length());
        for (String bar : BARS) {
            int at = rest.lastIndexOf(bar);
            if (rest.startsWith(bar) && at >= 0) {
                String site = rest.substring(at + bar.length()).strip();
                boolean name = !site.isEmpty() && !site.regionMatches(true, 0, "by ", 0, 3);
                return name && site.split(" ").length <= LONGEST_SITE ? site : null;
            }
        }
        return null;
    }

    @Nullable
    String outlet() {
        String outlet = meta("og:site_name");
        if (outlet == null) {
            outlet = linked("publisher");
        }
        if (outlet == null) {
            outlet = meta("application-name", "dc.publisher", "publisher", "citation_journal_title");
        }
        if (outlet == null || outlet.startsWith("http")) {
            outlet = behindTitle();
        }
        return clean(outlet);
    }

    @Nullable
    String byline() {
        return clean(PageByline.of(page, this));
    }

    @Nullable
    String url() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String url = canonical == null ? null : WebAddress.of(canonical.attr("href"));
        if (url == null) {
            url = WebAddress.of(meta("og:url", "twitter:url"));
        }
        return url == null ? WebAddress.of(linked("url")) : url;
    }

    /** The text itself is asked first: pages are often wrong about it. */
    String language(String text) {
        String told = Language.of(text);
        String stated = page.select("html").attr("lang");
        boolean known =
                stated.length() >= 2 && Character.isLetter(stated.charAt(0)) && Character.isLetter(stated.charAt(1));
        return told.equals(Language.UNDETERMINED) && known
                ? stated.substring(0, 2).toLowerCase(Locale.ROOT)
                : told;
    }

    private String withoutSite(String title) {
        String site = outlet();
        for (String bar : BARS) {
            int at = title.lastIndexOf(bar);
            String rest = at > 0 ? title.substring(at + bar.length()).strip() : "";
            if (at > 0 && rest.equals(site)) {
                return title.substring(0, at);
            }
            if (at > 0 && at * 2 > title.length()) {
                if (bar.equals(" | ") || site != null && (rest.contains(site) || site.contains(rest))) {
                    return title.substring(0, at);
                }
            }
        }
        return title;
    }

    /** One line, character references resolved; null where nothing is left or it is no title or name but a text. */
    private static @Nullable String clean(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String text = Parser.unescapeEntities(value, false);
        String clean =
                Cleaning.clean(text).replace('\n', ' ').replace('\t', ' ').strip();
        return clean.isEmpty() || clean.length() > LONGEST ? null : clean;
    }
}
