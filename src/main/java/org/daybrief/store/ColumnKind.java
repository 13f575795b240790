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
    TEXT(Types.VARCHAR) {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeString(row.getString(column));
        }

        @Override
        void set(PreparedStatement row, int column, JsonNode value) throws SQLException {
            row.setString(column, value.asString());
        }
    },
    NUMBER(Types.BIGINT) {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeNumber(row.getLong(column));
        }

        @Override
        void set(PreparedStatement row, int column, JsonNode value) throws SQLException {
            row.setLong(column, value.asLong());
        }
    },
    TRUTH(Types.BOOLEAN) {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeBoolean(row.getBoolean(column));
        }

        @Override
        void set(PreparedStatement row, int column, JsonNode value) throws SQLException {
            row.setBoolean(column, value.asBoolean());
        }
    },
    DAY(Types.DATE) {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeString(row.getObject(column, LocalDate.class).toString());
        }

        @Override
        void set(PreparedStatement row, int column, JsonNode value) throws SQLException {
            row.setObject(column, LocalDate.parse(value.asString()));
        }
    },
    /** A moment of no zone. */
    TIME(Types.TIMESTAMP) {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeString(row.getObject(column, LocalDateTime.class).toString());
        }

        @Override
        void set(PreparedStatement row, int column, JsonNode value) throws SQLException {
            row.setObject(column, LocalDateTime.parse(value.asString()));
        }
    },
    INSTANT(Types.TIMESTAMP_WITH_TIMEZONE) {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
            json.writeString(time.withOffsetSameInstant(ZoneOffset.UTC).toString());
        }

        @Override
        void set(PreparedStatement row, int column, JsonNode value) throws SQLException {
            row.setObject(column, OffsetDateTime.parse(value.asString()));
        }
    },
    BYTES(Types.BINARY) {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeBinary(row.getBytes(column));
        }

        @Override
        void set(PreparedStatement row, int column, JsonNode value) throws SQLException {
            row.setBytes(column, value.binaryValue());
        }
    };

    private final int type;

    ColumnKind(int type) {
        this.type = type;
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
    abstract void write(ResultSet row, int column, JsonGenerator json) throws SQLException;

    /** Sets a value that is not null. */
    abstract void set(PreparedStatement row, int column, JsonNode value) throws SQLException;

    void setNull(PreparedStatement row, int column) throws SQLException {
        row.setNull(column, type);
    }
}
