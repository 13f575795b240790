package org.daybrief.store;

import java.time.LocalDate;
import org.daybrief.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as the archive keeps it.
 *
 * @param sha256 of its bytes
 * @param path as first read
 * @param packed its bytes, gzip
 * @param size of its bytes before packing
 * @param title as the file gives it
 * @param outlet name of the publisher
 * @param published when, and how that was found
 * @param language ISO 639-1 code
 * @param firstEdition who read it first: {@code 2024-11-14/daily}
 * @param firstRead that edition's date
 * @param index what it is found by
 */
public record ArchivedArticle(
        String sha256,
        String path,
        byte[] packed,
        long size,
        @Nullable String title,
        @Nullable String outlet,
        PublicationDate published,
        String language,
        String firstEdition,
        LocalDate firstRead,
        ArchiveIndex index) {

    /** The day that a period is asked of: when it was published, and where nobody says so, when it was first read. */
    public LocalDate filed() {
        return published.day() == null ? firstRead : published.day();
    }
}
