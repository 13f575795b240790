package org.daybrief.article;

import java.time.LocalDate;
import java.util.Locale;
import org.daybrief.text.Span;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/**
 * The day an article was published and how that was found.
 *
 * @param day the day, null exactly where the basis is {@link Basis#UNKNOWN}
 * @param basis how it was found
 * @param evidence the words or the metadata that say so, as they stand in the file; null where unknown
 */
public record PublicationDate(
        @Nullable LocalDate day, Basis basis, @Nullable String evidence) {

    /** How a publication date was found, the surest first. */
    public enum Basis {
        STATED,
        METADATA,
        DATELINE,
        INFERRED,
        UNKNOWN
    }

    /** Stands for all of the article: the evidence may stand outside its text. */
    private static final Span NOWHERE = new Span(0, 0);

    public static final PublicationDate UNKNOWN = new PublicationDate(null, Basis.UNKNOWN, null);

    public PublicationDate {
        if ((day == null) != (basis == Basis.UNKNOWN)) {
            throw new IllegalArgumentException("a day has a basis, and a basis a day: " + day + ", " + basis);
        }
    }

    /** Notes which class found it, where it is known. */
    void note(Class<?> by, Trail trail) {
        if (day != null && trail.isOn()) {
            Class<?> finder = basis == Basis.DATELINE ? Dateline.class : by;
            trail.note(Trail.Kind.PUBLISHED, basis.name().toLowerCase(Locale.ROOT), finder, NOWHERE);
        }
    }
}
