package org.daybrief.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

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
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName()) ? POSTGRESQL : H2;
        } catch (SQLException e) {
            throw new SQLExceptionSubclassTranslator().translate("which database this is", null, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
