package org.daybrief.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the state is kept.
 *
 * @param url JDBC address of a PostgreSQL 14 or newer; null: the embedded database below the home folder
 * @param username null where the address needs none
 * @param password null where there is none
 */
public record DatabaseSettings(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password) {

    public static final DatabaseSettings EMBEDDED = new DatabaseSettings(null, null, null);

    public boolean isEmbedded() {
        return url == null;
    }

    /** The same with another password. */
    public DatabaseSettings withPassword(String other) {
        return new DatabaseSettings(url, username, other);
    }

    /** The address as messages and logs may show it: whatever is secret in it is left out. */
    public String shown() {
        if (url == null) {
            return "the embedded database";
        }
        int question = url.indexOf('?');
        if (question < 0) {
            return url;
        }
        String kept = Arrays.stream(url.substring(question + 1).split("&"))
                .filter(each -> !each.toLowerCase(Locale.ROOT).contains("password"))
                .collect(Collectors.joining("&"));
        return url.substring(0, question) + (kept.isEmpty() ? "" : "?" + kept);
    }

    /** Without the password: settings end up in logs. */
    @Override
    public String toString() {
        return "DatabaseSettings[" + shown() + "]";
    }
}
