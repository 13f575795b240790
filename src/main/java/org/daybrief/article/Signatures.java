package org.daybrief.article;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Formats that are known by their first bytes, so that a message can name what somebody has renamed. */
final class Signatures {

    private static final String[][] KNOWN = {
        {"%PDF-", "a PDF"},
        {"PK\u0003\u0004", "a ZIP archive or an Office document"},
        {"\u00d0\u00cf\u0011\u00e0", "an old Office document"},
        {"{\\rtf", "a rich text document (RTF)"},
        {"\u0089PNG", "a picture (PNG)"},
        {"GIF8", "a picture (GIF)"},
        {"\u00ff\u00d8\u00ff", "a picture (JPEG)"},
        {"\u001f\u008b", "a gzip archive"},
        {"BZh", "a bzip2 archive"},
        {"7z\u00bc\u00af", "a 7z archive"},
        {"Rar!", "a RAR archive"},
        {"\u007fELF", "a program"},
        {"SQLite format 3", "a database"},
        {"%!PS", "a PostScript document"},
    };

    private Signatures() {}

    /** With its article, such as "a PDF"; null for what may be text. */
    static @Nullable String formatOf(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, 16), StandardCharsets.ISO_8859_1);
        for (String[] known : KNOWN) {
            if (head.startsWith(known[0])) {
                return known[1];
            }
        }
        return null;
    }

    static boolean hasNul(byte[] content) {
        for (byte b : content) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
