package org.daybrief.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** What a column holds, whatever the database calls it: how it is written into a backup and read from one. */
enum ColumnKind {
    TEXT(
            Types.VARCHAR,
            (row, column, json) -> json.writeString(row.getString(column)),
            (row, column, value) -> row.setString(column, value.asString())),
    NUMBER(
            Types.BIGINT,
            (row, column, json) -> json.writeNumber(row.getLong(column)),
            (row, column, value) -> row.setLong(column, value.asLong())),
    TRUTH(
            Types.BOOLEAN,
            (row, column, json) -> json.writeBoolean(row.getBoolean(column)),
            (row, column, value) -> row.setBoolean(column, value.asBoolean())),
    DAY(
            Types.DATE,
            (row, column, json) ->
                    json.writeString(row.getObject(column, LocalDate.class).toString()),
            (row, column, value) -> row.setObject(column, LocalDate.parse(value.asString()))),
    /** A moment of no zone. */
    TIME(
            Types.TIMESTAMP,
            (row, column, json) ->
                    json.writeString(row.getObject(column, LocalDateTime.class).toString()),
            (row, column, value) -> row.setObject(column, LocalDateTime.parse(value.asString()))),
    INSTANT(
            Types.TIMESTAMP_WITH_TIMEZONE,
            (row, column, json) -> json.writeString(row.getObject(column, OffsetDateTime.class)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toString()),
            (row, column, value) -> row.setObject(column, OffsetDateTime.parse(value.asString()))),
    BYTES(
            Types.BINARY,
            (row, column, json) -> json.writeBinary(row.getBytes(column)),
            (row, column, value) -> row.setBytes(column, value.binaryValue()));

    /** Writes a value that is not null. */
    private interface Writer {
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException;
    }

    /** Sets a value that is not null. */
    private interface Setter {
        void set(PreparedStatement row, int column, JsonNode value) throws SQLException;
    }

    private final int type;
    private final Writer writer;
    private final Setter setter;

    ColumnKind(int type, Writer writer, Setter setter) {
        this.type = type;
        this.writer = writer;
        this.setter = setter;
    }

    static ColumnKind of(int type, String name) {
        if (name.equalsIgnoreCase("timestamptz")) {
            return INSTANT; // the driver of PostgreSQL calls it a plain timestamp
        }
        return switch (type) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> NUMBER;
            case Types.BOOLEAN, Types.BIT -> TRUTH;
            case Types.DATE -> DAY;
            case Types.TIMESTAMP -> TIME;
            case Types.TIMESTAMP_WITH_TIMEZONE -> INSTANT;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            default -> throw new IllegalStateException("no backup of columns of type " + name);
        };
    }

    /** Writes a value that is not null. */
    void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
        writer.write(row, column, json);
    }

    /** Sets a value that is not null. */
    void set(PreparedStatement row, int column, JsonNode value) throws SQLException {
        setter.set(row, column, value);
    }

    void setNull(PreparedStatement row, int column) throws SQLException {
        row.setNull(column, type);
    }
}
