package org.daybrief.settings;

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
}
