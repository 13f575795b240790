package org.daybrief.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * On PostgreSQL an owner shows its presence by an advisory lock of a session of its own: the server drops it as soon as the process
 * is dead, so nobody waits for the end of its leases. Where the server cannot see the death, the lease's term must pass.
 */
final class SessionPresence implements Presence {

    private static final Logger LOG = LoggerFactory.getLogger(SessionPresence.class);
    private static final int SECONDS = 5;

    private final DataSource source;
    private final UUID owner = UUID.randomUUID();
    private @Nullable Connection session;
    private boolean shown;

    SessionPresence(DataSource source) {
        this.source = source;
    }

    /** Shows itself again where the session was lost meanwhile. */
    @Override
    public synchronized String owner() {
        try {
            if (session == null || !session.isValid(SECONDS)) {
                shown = false;
                close();
                session = source.getConnection();
            }
            if (!shown) {
                shown = ask(session, "select pg_try_advisory_lock(?)", owner);
            }
        } catch (SQLException e) {
            LOG.warn("The presence of {} cannot be shown: another may take over when its leases end", owner, e);
        }
        return owner.toString();
    }

    @Override
    public boolean isGone(String other) {
        if (owner.toString().equals(other)) {
            return false;
        }
        try (Connection connection = source.getConnection()) {
            return ask(connection, "select pg_try_advisory_xact_lock_shared(?)", UUID.fromString(other));
        } catch (IllegalArgumentException e) {
            return false; // not one of ours: its term decides
        } catch (SQLException e) {
            LOG.warn("Cannot see whether {} is there", other, e);
            return false;
        }
    }

    private static boolean ask(Connection connection, String sql, UUID whose) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, whose.getMostSignificantBits() ^ whose.getLeastSignificantBits());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private void close() {
        if (session != null) {
            try {
                session.close();
            } catch (SQLException e) {
                LOG.debug("A lost session was closed", e);
            }
            session = null;
        }
    }
}
