package org.daybrief.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A table as the database describes it, its names in lower case: a backup knows no table by heart, so it misses none.
 *
 * @param name of the table
 * @param columns their kinds by their names, in order
 * @param counted the column whose numbers the database gives; empty where there is none
 */
record Table(String name, Map<String, ColumnKind> columns, String counted) {

    /** Numbered by sequences that no column shows. */
    private static final Map<String, String> SEQUENCES = Map.of(
            "batch_job_instance", "job_instance_id",
            "batch_job_execution", "job_execution_id",
            "batch_step_execution", "step_execution_id");

    /** All tables but the history of the migrations, each behind those that it refers to. */
    static List<Table> all(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String schema = connection.getSchema();
        Map<String, Table> tables = new TreeMap<>();
        Map<String, Set<String>> referred = new HashMap<>();
        for (String name : names(database, schema)) {
            Table table = read(database, schema, name);
            tables.put(table.name(), table);
            referred.put(table.name(), referred(database, schema, name));
        }
        List<Table> sorted = new ArrayList<>();
        while (!tables.isEmpty()) {
            Table next = tables.values().stream()
                    .filter(table -> referred.get(table.name()).stream()
                            .noneMatch(other -> !other.equals(table.name()) && tables.containsKey(other)))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("tables that refer to each other: " + tables.keySet()));
            tables.remove(next.name());
            sorted.add(next);
        }
        return sorted;
    }

    private static Set<String> names(DatabaseMetaData database, String schema) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet row = database.getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (row.next()) {
                String name = row.getString("TABLE_NAME");
                if (!name.equals("flyway_schema_history")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static Table read(DatabaseMetaData database, String schema, String name) throws SQLException {
        Map<String, ColumnKind> columns = new LinkedHashMap<>();
        String lower = name.toLowerCase(Locale.ROOT);
        String counted = SEQUENCES.getOrDefault(lower, "");
        try (ResultSet row = database.getColumns(null, schema, name, "%")) {
            while (row.next()) {
                String column = row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                columns.put(column, ColumnKind.of(row.getInt("DATA_TYPE"), row.getString("TYPE_NAME")));
                if ("YES".equals(row.getString("IS_AUTOINCREMENT"))) {
                    counted = column;
                }
            }
        }
        return new Table(lower, columns, counted);
    }

    private static Set<String> referred(DatabaseMetaData database, String schema, String name) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet row = database.getImportedKeys(null, schema, name)) {
            while (row.next()) {
                names.add(row.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    boolean isCounted() {
        return !counted.isEmpty();
    }

    /** Lets the database number from here on. */
    String restartAt(long next) {
        return SEQUENCES.containsKey(name)
                ? "alter sequence " + name + "_seq restart with " + next
                : "alter table " + name + " alter column " + counted + " restart with " + next;
    }

    String insert() {
        return "insert into " + name + " (" + String.join(", ", columns.keySet()) + ") values ("
                + columns.keySet().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    String select() {
        return "select " + String.join(", ", columns.keySet()) + " from " + name;
    }
}
