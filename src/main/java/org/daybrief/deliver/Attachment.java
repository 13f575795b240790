package org.daybrief.deliver;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A file that travels with a message; encoded once, however many messages carry it. */
public final class Attachment {

    private final String fileName;
    private final String type;
    private final byte[] encoded;

    /**
     * @param fileName ASCII letters, digits, '.', '-' and '_': it is made by us, never taken from an article
     * @param type such as {@code application/pdf}
     * @param content of the file
     */
    public Attachment(String fileName, String type, byte[] content) {
        if (fileName.isEmpty() || !fileName.chars().allMatch(Attachment::isPlain)) {
            throw new IllegalArgumentException("no name for an attachment: " + fileName);
        }
        this.fileName = fileName;
        this.type = type;
        this.encoded = Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII))
                .encode(content);
    }

    public String fileName() {
        return fileName;
    }

    public String type() {
        return type;
    }

    /** The content in base64, lines of 76 characters; not to be changed. */
    public byte[] encoded() {
        return encoded;
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "._-".indexOf(c) >= 0;
    }
}
