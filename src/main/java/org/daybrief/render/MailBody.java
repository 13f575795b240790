package org.daybrief.render;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a mail for one audience; the links that differ from recipient to recipient are filled in last.
 *
 * @param text the plain form
 * @param html the form for mail clients that show it
 * @param headline of the first story; null where the edition has none
 * @param cut whether stories were left out because the mail would be too large
 */
public record MailBody(Slots text, Slots html, @Nullable String headline, boolean cut) {

    /** Stands for the recipient's link in a template: no text of an article holds this character. */
    static final String UNSUBSCRIBE = "\u0091";

    static final String PREFERENCES = "\u0092";

    static final String PAGE = "\u0093";

    /** A text with places for the links. */
    public static final class Slots {

        private final List<String> parts = new ArrayList<>();
        private final boolean html;

        Slots(String template, boolean html) {
            this.html = html;
            int from = 0;
            for (int i = 0; i < template.length(); i++) {
                if (isPlace(template.charAt(i))) {
                    parts.add(template.substring(from, i));
                    parts.add(template.substring(i, i + 1));
                    from = i + 1;
                }
            }
            parts.add(template.substring(from));
        }

        private static boolean isPlace(char c) {
            return c == UNSUBSCRIBE.charAt(0) || c == PREFERENCES.charAt(0) || c == PAGE.charAt(0);
        }

        /** The text with the links of one recipient; null where the frame promised none. */
        public String fill(@Nullable URI unsubscribe, @Nullable URI preferences, @Nullable URI page) {
            StringBuilder filled = new StringBuilder(parts.get(0).length() + 1024);
            for (String part : parts) {
                if (part.equals(UNSUBSCRIBE)) {
                    filled.append(link(unsubscribe));
                } else if (part.equals(PREFERENCES)) {
                    filled.append(link(preferences));
                } else if (part.equals(PAGE)) {
                    filled.append(link(page));
                } else {
                    filled.append(part);
                }
            }
            return filled.toString();
        }

        private String link(@Nullable URI link) {
            if (link == null || Links.web(link.toString()) == null) {
                throw new IllegalArgumentException("the mail has a place for a link, and there is none: " + link);
            }
            String address = link.toASCIIString();
            return html ? address.replace("&", "&amp;").replace("'", "&#39;") : address;
        }

        /** The text with its places still empty. */
        public String template() {
            return String.join("", parts);
        }

        int length() {
            return parts.stream()
                    .mapToInt(part -> part.getBytes(StandardCharsets.UTF_8).length)
                    .sum();
        }
    }
}
