package org.daybrief.store;

import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What differs between the two databases, where their SQL does not. */
enum Vendor {
    H2("h2", "BLOB"),
    POSTGRESQL("postgresql", "BYTEA");

    /** Folder of the migrations that only this database takes. */
    final String folder;

    /** The database's type for bytes. */
    final String binary;

    Vendor(String folder, String binary) {
        this.folder = folder;
        this.binary = binary;
    }

    static Vendor of(DataSource source) {
        String product = new JdbcTemplate(source)
                .execute((Connection connection) -> connection.getMetaData().getDatabaseProductName());
        return "PostgreSQL".equals(product) ? POSTGRESQL : H2;
    }
}
