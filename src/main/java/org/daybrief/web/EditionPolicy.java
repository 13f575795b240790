package org.daybrief.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a browser may do with the page of an edition: apply the very style sheet that it carries, and nothing else. */
final class EditionPolicy {

    private EditionPolicy() {}

    /** The value of {@code Content-Security-Policy} for a file of this format: {@code html}, {@code pdf} or {@code json}. */
    static String of(String format, byte[] file) {
        return of(format.equals("html") ? file : new byte[0]);
    }

    /** The value of {@code Content-Security-Policy} for the page. */
    static String of(byte[] page) {
        StringBuilder styles = new StringBuilder("style-src");
        for (Element style :
                Jsoup.parse(new String(page, StandardCharsets.UTF_8)).select("style")) {
            styles.append(" 'sha256-").append(sha256(style.data())).append('\'');
        }
        return "default-src 'none'; " + (styles.indexOf("'") < 0 ? "style-src 'none'" : styles)
                + "; img-src data:; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox";
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
