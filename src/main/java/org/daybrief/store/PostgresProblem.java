package org.daybrief.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.daybrief.settings.DatabaseSettings;
import org.jspecify.annotations.Nullable;

/** Says why a PostgreSQL cannot be used, where, and what to do; never with the password. */
final class PostgresProblem {

    private PostgresProblem() {}

    static UncheckedIOException of(Throwable problem, DatabaseSettings settings) {
        return new UncheckedIOException(told(problem, settings), new IOException(problem));
    }

    static UncheckedIOException tooOld(String version, int oldest, DatabaseSettings settings) {
        return new UncheckedIOException(
                "The database server at " + settings.shown() + " is PostgreSQL " + version + ". Daybrief needs "
                        + oldest + " or newer: update the server, or name another in daybrief.database.url.",
                new IOException("PostgreSQL " + version));
    }

    private static String told(Throwable problem, DatabaseSettings settings) {
        String state = state(problem);
        String at = settings.shown();
        return switch (state) {
            case "28P01", "28000", "08004" ->
                "The database server at " + at
                        + " refuses the user. Check daybrief.database.username, and the password in"
                        + " the environment variable DAYBRIEF_DATABASE_PASSWORD.";
            case "3D000" ->
                "The server has no database of the name in " + at
                        + ". Create it with createdb, or mend daybrief.database.url.";
            case "42501" ->
                "The user may not make tables in the database at " + at
                        + ". Make the user its owner, or grant it CREATE on the schema.";
            case "53300" ->
                "The database server at " + at + " takes no more connections. Wait, or raise its max_connections.";
            default ->
                state.startsWith("08") || state.startsWith("57P")
                        ? "The database server at " + at
                                + " does not answer. Start it, or mend daybrief.database.url; the log has the details."
                        : "The database at " + at + " cannot be used: "
                                + root(problem).getMessage();
        };
    }

    /** The SQLSTATE of the first cause that has one. */
    private static String state(@Nullable Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    private static Throwable root(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
