package org.daybrief.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.daybrief.briefing.Marking;
import org.daybrief.deliver.Delivery;
import org.daybrief.deliver.DeliveryState;
import org.jspecify.annotations.Nullable;

/** How a row of the ledger is read. */
final class DeliveryRow {

    /** Goes before the condition. */
    static final String SELECT = """
            select id, edition, briefing, edition_date, revision, marking, subscriber, address, address_key, state, attempts, first_try,
                   next_at, code, message, message_id, sent_at
            from delivery
            """;

    private DeliveryRow() {}

    static Delivery read(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                row.getLong("edition"),
                row.getString("briefing"),
                row.getObject("edition_date", LocalDate.class),
                row.getInt("revision"),
                Marking.ofLabel(row.getString("marking")).orElse(Marking.RED),
                row.getLong("subscriber"),
                row.getString("address"),
                row.getString("address_key"),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                instant(row, "first_try"),
                instant(row, "next_at"),
                row.getObject("code", Integer.class),
                row.getString("message"),
                row.getString("message_id"),
                instant(row, "sent_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
