package org.daybrief.store;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables, brought up to date by the migrations. */
final class Schema {

    /** The last migration below {@code db/migration}; a test holds it to the files. */
    static final String VERSION = "8";

    private Schema() {}

    static void update(DataSource source, Vendor vendor) {
        if (isCurrent(source)) {
            return;
        }
        if (vendor == Vendor.POSTGRESQL) {
            mayMakeTables(source);
        }
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/" + vendor.folder, "classpath:db/migration/shared")
                .placeholders(Map.of("binary", vendor.binary))
                .load()
                .migrate();
    }

    /** Asked first because Flyway tries for ten seconds what it may not do. */
    private static void mayMakeTables(DataSource source) {
        if (Boolean.FALSE.equals(JdbcClient.create(source)
                .sql("select has_schema_privilege(current_schema(), 'create')")
                .query(Boolean.class)
                .single())) {
            throw new PermissionDeniedDataAccessException(
                    "no table may be made", new SQLException("no right to create in the schema", "42501"));
        }
    }

    /** Asked first because Flyway itself costs a noticeable part of a short run. */
    private static boolean isCurrent(DataSource source) {
        JdbcClient jdbc = JdbcClient.create(source);
        boolean present = jdbc.sql("""
                        select count(*) from information_schema.tables
                        where table_schema = current_schema and table_name = 'flyway_schema_history'
                        """).query(Integer.class).single().equals(1);
        return present
                && jdbc.sql(
                                "select count(*) from \"flyway_schema_history\" where \"version\" = ? and \"success\" = true")
                        .param(VERSION)
                        .query(Integer.class)
                        .single()
                        .equals(1);
    }
}
