package org.daybrief.article;

import java.util.Locale;

/**
 * A file to be read as an article.
 *
 * @param path relative to the input folder, separated by {@code /}
 * @param sha256 of the content, in lower-case hexadecimal digits
 * @param content all its bytes; not copied, not to be changed
 */
public record ArticleFile(String path, String sha256, byte[] content) {

    /** The file name's ending in lower case, without the dot; empty where it has none. */
    public String extension() {
        return extensionOf(path);
    }

    /** The same of a path. */
    public static String extensionOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
