package org.daybrief.article;

import java.util.Locale;
import java.util.Set;
import org.daybrief.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote a web page: as its metadata say, else as an element that is named for it shows; names only, no life stories. */
final class PageByline {

    private static final String MARKED =
            "[itemprop=author] [itemprop=name], [itemprop=author], a[rel=author], .byline .author, .author-name";
    private static final String PRINTED = "[class*=byline], [class*=author], [id*=byline]";
    private static final int LONGEST = 120;
    private static final int MOST = 20;
    private static final String[] OPENINGS = {
        "view all posts by ", "all posts by ", "posts by ", "posted by ", "written by ", "story by ", "author: ", "by "
    };
    private static final Set<String> NOBODY =
            Set.of("no author", "admin", "administrator", "author", "unknown", "none");

    private PageByline() {}

    static @Nullable String of(Document page, PageMetadata metadata) {
        String byline = names(metadata.linked("author"));
        if (byline == null) {
            byline = names(metadata.meta(
                    "author",
                    "article:author",
                    "dc.creator",
                    "byl",
                    "parsely-author",
                    "sailthru.author",
                    "citation_author"));
        }
        if (byline == null) {
            Element element = page.selectFirst(MARKED);
            byline = element == null ? null : names(element.text());
        }
        return byline == null ? printed(page) : byline;
    }

    private static @Nullable String printed(Document page) {
        int looked = 0;
        for (Element element : page.select(PRINTED)) {
            String text = ++looked > MOST ? "" : element.text().strip();
            String names = text.length() > LONGEST ? null : Bylines.names(text, new Span(0, text.length()));
            if (names != null) {
                return names;
            }
        }
        return null;
    }

    /** The names alone: no "by", no day, no address behind them; null where it is something else. */
    static @Nullable String names(@Nullable String value) {
        if (value == null || value.startsWith("http")) {
            return null;
        }
        String names = value.strip();
        for (String opening : OPENINGS) {
            if (names.regionMatches(true, 0, opening, 0, opening.length())) {
                names = names.substring(opening.length()).strip();
            }
        }
        names = names.substring(0, namesEnd(names)).strip();
        boolean lifeStory = names.length() > LONGEST && names.contains(". ") || names.contains(" is the ");
        return names.isEmpty() || lifeStory || NOBODY.contains(names.toLowerCase(Locale.ROOT)) ? null : names;
    }

    /** Before a day, an address or a bar; commas at the end go too. */
    private static int namesEnd(String names) {
        int end = names.length();
        Days.Found day = Days.first(names, 0, end);
        end = day == null ? end : day.begin();
        for (String mark : new String[] {" @", " | ", " • ", " · "}) {
            int at = names.indexOf(mark);
            end = at > 0 && at < end ? at : end;
        }
        while (end > 0 && (names.charAt(end - 1) == ',' || names.charAt(end - 1) == ' ')) {
            end--;
        }
        return end;
    }
}
