package org.daybrief.article;

import org.daybrief.text.Trail;

/** Reads one format. Adding a format is adding a reader to {@link ArticleReaders}. */
public interface ArticleReader {

    /** Whether files of this ending (lower case, without the dot) are of this reader's format. */
    boolean reads(String extension);

    /** Never throws for what a file holds: bad content is {@link Intake.Rejected}. */
    Intake read(ArticleFile file, Trail trail);

    /** The same where nobody asks which rules decided. */
    default Intake read(ArticleFile file) {
        return read(file, Trail.OFF);
    }
}
