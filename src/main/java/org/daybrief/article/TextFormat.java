package org.daybrief.article;

import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/** A format whose files are characters: what differs once they are decoded. */
interface TextFormat {

    boolean reads(String extension);

    /** The encoding that the file names in itself; null where its format knows no such thing. */
    default @Nullable String declaredEncoding(byte[] content) {
        return null;
    }

    /** Reads text that is not blank. */
    Intake read(ArticleFile file, String text, Trail trail);
}
