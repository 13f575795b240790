package org.daybrief.article;

/** Reads one format. Adding a format is adding a reader to {@link ArticleReaders}. */
public interface ArticleReader {

    /** Whether files of this ending (lower case, without the dot) are of this reader's format. */
    boolean reads(String extension);

    /** Never throws for what a file holds: bad content is {@link Intake.Rejected}. */
    Intake read(ArticleFile file);
}
