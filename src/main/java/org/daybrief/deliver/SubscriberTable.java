package org.daybrief.deliver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.daybrief.briefing.Marking;
import org.daybrief.deliver.Subscriber.State;
import org.daybrief.render.MailFormat;
import org.daybrief.text.Printable;
import org.jspecify.annotations.Nullable;

/** Subscribers as a table for spreadsheets and other programs, and back; a plain list of addresses is a table too. */
public final class SubscriberTable {

    /** The columns in the order of the export. */
    private enum Column {
        ADDRESS("address", "email", "e-mail", "mail"),
        STATE("state"),
        FORMAT("format"),
        MARKING("marking"),
        BRIEFINGS("briefings", "briefing"),
        TOPICS("topics", "topic");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }

        static Optional<Column> named(String cell) {
            String name = cell.strip().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(column -> column.names.contains(name))
                    .findFirst();
        }
    }

    /** What a line of a table says. */
    public sealed interface Line {

        /** Where it begins, from 1. */
        int number();
    }

    /** A subscriber. What is null was not said. */
    public record Entry(
            int number,
            EmailAddress address,
            @Nullable State state,
            @Nullable MailFormat format,
            @Nullable Marking ceiling,
            @Nullable List<String> topics,
            @Nullable List<String> briefings)
            implements Line {

        /** The wishes with what the line says of them. */
        public Wishes over(Wishes wishes) {
            return new Wishes(
                    format == null ? wishes.format() : format,
                    ceiling == null ? wishes.ceiling() : ceiling,
                    topics == null ? wishes.topics() : topics,
                    briefings == null ? wishes.briefings() : briefings);
        }
    }

    /** A line that is none, and why. */
    public record Bad(int number, String reason) implements Line {}

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private SubscriberTable() {}

    /** The whole table, with a line of headings. */
    public static String write(List<Subscriber> subscribers) {
        StringBuilder table = new StringBuilder(Csv.write(Arrays.stream(Column.values())
                .map(column -> column.names.get(0))
                .toList()));
        for (Subscriber subscriber : subscribers) {
            Wishes wishes = subscriber.wishes();
            List<String> cells = List.of(
                    subscriber.address().text(),
                    label(subscriber.state()),
                    label(wishes.format()),
                    wishes.ceiling().label(),
                    String.join(";", wishes.briefings()),
                    String.join(";", wishes.topics()));
            table.append(Csv.write(cells.stream().map(FormulaGuard::guarded).toList()));
        }
        return table.toString();
    }

    /** All lines that say something. Headings in the first line name the columns; without them each line is one address. */
    public static List<Line> read(String text) {
        String table = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        String head = table.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char separator = separator(head);
        List<Csv.Row> first = Csv.read(head, separator);
        if (first.isEmpty()
                || first.get(0).cells().stream()
                        .noneMatch(cell -> Column.named(cell).equals(Optional.of(Column.ADDRESS)))) {
            return plainList(table);
        }
        List<Csv.Row> rows = Csv.read(table, separator);
        Map<Column, Integer> places = places(rows.get(0).cells());
        return rows.stream().skip(1).map(row -> line(row, places)).toList();
    }

    /** Spreadsheets of many countries part cells by semicolons. */
    private static char separator(String head) {
        for (char separator : new char[] {',', '\t', ';'}) {
            if (head.indexOf(separator) >= 0) {
                return separator;
            }
        }
        return ',';
    }

    private static Map<Column, Integer> places(List<String> headings) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < headings.size(); i++) {
            int place = i;
            Column.named(headings.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places;
    }

    private static List<Line> plainList(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                lines.add(address(number, line));
            }
        }
        return lines;
    }

    private static Line address(int number, String line) {
        try {
            return new Entry(number, Sender.parse(line).address(), null, null, null, null, null);
        } catch (MalformedAddress e) {
            return new Bad(number, e.getMessage());
        }
    }

    private static Line line(Csv.Row row, Map<Column, Integer> places) {
        if (!row.isReadable()) {
            return new Bad(row.line(), "A quotation mark is not closed, or does not enclose its whole cell.");
        }
        try {
            return entry(row, places);
        } catch (MalformedAddress | IllegalArgumentException e) {
            return new Bad(row.line(), String.valueOf(e.getMessage()));
        }
    }

    private static Entry entry(Csv.Row row, Map<Column, Integer> places) throws MalformedAddress {
        String address = cell(row, places, Column.ADDRESS);
        Entry entry = new Entry(
                row.line(),
                EmailAddress.parse(address == null ? "" : address),
                choice("state", cell(row, places, Column.STATE), State.values()),
                choice("format", cell(row, places, Column.FORMAT), MailFormat.values()),
                marking(cell(row, places, Column.MARKING)),
                list(cell(row, places, Column.TOPICS)),
                list(cell(row, places, Column.BRIEFINGS)));
        entry.over(Wishes.DEFAULT); // complains where they are none
        return entry;
    }

    /** Null where the table has no such column. */
    private static @Nullable String cell(Csv.Row row, Map<Column, Integer> places, Column column) {
        Integer place = places.get(column);
        if (place == null) {
            return null;
        }
        return place < row.cells().size()
                ? FormulaGuard.plain(row.cells().get(place)).strip()
                : "";
    }

    private static <T extends Enum<T>> @Nullable T choice(String column, @Nullable String cell, T[] values) {
        if (cell == null || cell.isEmpty()) {
            return null;
        }
        for (T value : values) {
            if (label(value).equalsIgnoreCase(cell)) {
                return value;
            }
        }
        throw refused(
                column, cell, Arrays.stream(values).map(SubscriberTable::label).toList());
    }

    private static @Nullable Marking marking(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return null;
        }
        return Marking.ofLabel(cell.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> refused(
                        "marking",
                        cell,
                        Arrays.stream(Marking.values()).map(Marking::label).toList()));
    }

    private static IllegalArgumentException refused(String column, String cell, List<String> allowed) {
        return new IllegalArgumentException(
                column + ": '" + Printable.of(cell) + "' is not allowed. Allowed: " + String.join(", ", allowed) + ".");
    }

    private static @Nullable List<String> list(@Nullable String cell) {
        return cell == null
                ? null
                : Arrays.stream(cell.split(";")).filter(word -> !word.isBlank()).toList();
    }

    /** As the table and the command line write it. */
    public static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
