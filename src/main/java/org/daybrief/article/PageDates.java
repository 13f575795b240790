package org.daybrief.article;

import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the day a web page was published: what it says in metadata first, then its address, then what it prints; publication before change. */
final class PageDates {

    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:published_time",
        "og:article:published_time",
        "article:published",
        "datepublished",
        "date.published",
        "publish_date",
        "publish-date",
        "published_date",
        "published-date",
        "publication_date",
        "publication-date",
        "publicationdate",
        "pubdate",
        "pub_date",
        "publishdate",
        "sailthru.date",
        "parsely-pub-date",
        "dc.date.issued",
        "dc.date.created",
        "dcterms.issued",
        "dcterms.created",
        "dcterms.date",
        "dc.date",
        "dc.created",
        "cxenseparse:recs:publishtime",
        "article_date_original",
        "originalpublicationdate",
        "article.published",
        "article.created",
        "article:post_date",
        "displaydate",
        "ptime",
        "pdate",
        "rnews:datepublished",
        "citation_publication_date",
        "citation_online_date",
        "citation_date",
        "bt:pubdate",
        "created",
        "datecreated",
        "date_created",
        "date",
        "release_date",
        "releasedate",
        "timestamp",
        "time",
        "dc.date.x-metadatalastmodified"
    };
    private static final String[] CHANGED = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "dc.date.modified",
        "dcterms.modified",
        "lastmod",
        "last-modified",
        "lastmodified",
        "revised",
        "modified",
        "article.updated"
    };
    private static final String[] MARKED = {
        "[itemprop=datePublished]",
        "[property=datePublished]",
        "time[pubdate]",
        "time[class*=publish]",
        "abbr.published",
        "[class~=^published$]",
        "time[class*=entry-date]",
        "article header time[datetime]",
        "article time[datetime]",
        "time[datetime]"
    };

    private final Document page;
    private final PageMetadata metadata;

    PageDates(Document page, PageMetadata metadata) {
        this.page = page;
        this.metadata = metadata;
    }

    PublicationDate published() {
        PublicationDate found = found();
        PublicationDate printed = found.evidence() != null && tellsHour(found.evidence())
                ? PrintedDay.in(page).published()
                : null;
        return printed != null && isLocalDay(found, printed) ? printed : found;
    }

    private PublicationDate found() {
        PublicationDate found = metadata("datePublished", metadata.linked("datePublished"));
        if (found == null) {
            found = meta(PUBLISHED);
        }
        if (found == null) {
            found = marked();
        }
        if (found == null) {
            found = inAddress();
        }
        PrintedDay printed = found == null ? PrintedDay.in(page) : null;
        if (printed != null) {
            found = printed.published();
        }
        if (found == null) {
            found = metadata("dateModified", metadata.linked("dateModified"));
        }
        if (found == null) {
            found = meta(CHANGED);
        }
        if (found == null && printed != null) {
            found = printed.changed();
        }
        return found == null ? PublicationDate.UNKNOWN : found;
    }

    private @Nullable PublicationDate meta(String... names) {
        for (String name : names) {
            PublicationDate found = metadata(name, metadata.meta(name));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable PublicationDate marked() {
        for (String selector : MARKED) {
            for (Element element : page.select(selector)) {
                for (String value : new String[] {
                    element.attr("datetime"), element.attr("content"), element.attr("title"), element.text()
                }) {
                    PublicationDate found = metadata(element.normalName(), value);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isUniversalTime(String value) {
        return value.endsWith("Z") || value.endsWith("+00:00") || value.endsWith("+0000");
    }

    /** Systems write universal time, readers and the address have the publisher's day: it may be the day before or after. */
    private static boolean isNeighbour(LocalDate day, @Nullable LocalDate addressed) {
        return addressed != null && Math.abs(addressed.toEpochDay() - day.toEpochDay()) == 1;
    }

    private static boolean tellsHour(String evidence) {
        return evidence.indexOf('T') > 0 && isUniversalTime(evidence);
    }

    /**
     * Whether the printed day is the universal time's day where the publisher lives: the day before in the west until noon,
     * the day after in the east from ten o'clock on.
     */
    private static boolean isLocalDay(PublicationDate universal, PublicationDate printed) {
        String evidence = universal.evidence();
        LocalDate day = universal.day();
        if (evidence == null || day == null || printed.day() == null) {
            return false;
        }
        int hour = hour(evidence);
        return printed.day().equals(day.minusDays(1)) && hour < 12
                || printed.day().equals(day.plusDays(1)) && hour >= 10;
    }

    /** Of a time like 2024-11-13T02:11:03Z; 0 where it prints none. */
    private static int hour(String evidence) {
        int at = evidence.lastIndexOf('T');
        boolean digits = at + 3 < evidence.length()
                && Character.isDigit(evidence.charAt(at + 1))
                && Character.isDigit(evidence.charAt(at + 2))
                && evidence.charAt(at + 3) == ':';
        return digits ? Integer.parseInt(evidence, at + 1, at + 3, 10) : 0;
    }

    private @Nullable LocalDate addressed() {
        return Days.in(metadata.url());
    }

    /** A day in the page's own address: /2024/11/13/, /2024-11-13-, /20241113/. */
    private @Nullable PublicationDate inAddress() {
        String url = metadata.url();
        Days.Found day = url == null ? null : Days.first(url, 0, url.length());
        return day == null ? null : new PublicationDate(day.day(), PublicationDate.Basis.METADATA, url);
    }

    private @Nullable PublicationDate metadata(String name, @Nullable String value) {
        LocalDate day = value == null || value.length() > 200 ? null : Days.in(value);
        if (day != null && isUniversalTime(value) && isNeighbour(day, addressed())) {
            return inAddress();
        }
        return day == null
                ? null
                : new PublicationDate(day, PublicationDate.Basis.METADATA, name + ": " + Cleaning.clean(value));
    }
}
