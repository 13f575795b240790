package org.daybrief.article;

import java.util.List;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One article as read.
 *
 * @param file path relative to the input folder, separated by {@code /}
 * @param sha256 of the file's bytes, in lower-case hexadecimal digits
 * @param title as the file gives it
 * @param outlet name of the publisher
 * @param byline name or names of the writers, without "by"
 * @param url address of the article, http or https only
 * @param language ISO 639-1 code
 * @param published when, and how that was found
 * @param text the text as read: all spans of all annotations point into it
 * @param blocks its blocks in order, disjoint; together they hold every letter of the text
 */
public record Article(
        String file,
        String sha256,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String url,
        String language,
        PublicationDate published,
        String text,
        List<Block> blocks) {

    public Article {
        blocks = List.copyOf(blocks);
        int end = 0;
        for (Block block : blocks) {
            Span span = block.span();
            if (span.begin() < end || span.end() > text.length()) {
                throw new IllegalArgumentException("block " + span + " is out of order or outside the text of " + file);
            }
            end = span.end();
        }
    }

    /** The same article, published on another day, or found to be so. */
    public Article withPublished(PublicationDate day) {
        return new Article(file, sha256, title, outlet, byline, url, language, day, text, blocks);
    }
}
