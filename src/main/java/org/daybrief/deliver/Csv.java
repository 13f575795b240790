package org.daybrief.deliver;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables of cells as text (RFC 4180). Reading goes on behind a line that cannot be read. */
final class Csv {

    /** No cell of an address book is longer; a quotation mark that is never closed must not swallow the file. */
    static final int LONGEST_CELL = 10_000;

    /**
     * A row.
     *
     * @param line where it begins, from 1
     * @param cells at least one; empty where the row cannot be read
     */
    record Row(int line, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        boolean isReadable() {
            return !cells.isEmpty();
        }
    }

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private Csv(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** All rows; blank lines are none. */
    static List<Row> read(String text, char separator) {
        return new Csv(text, separator).rows();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        while (at < text.length()) {
            int begin = at;
            int beginLine = line;
            List<String> cells = cells();
            if (cells.isEmpty()) {
                at = begin;
                line = beginLine;
                skipLine();
            }
            if (cells.size() != 1 || !cells.get(0).isBlank()) {
                rows.add(new Row(beginLine, cells));
            }
        }
        return rows;
    }

    /** The cells up to the end of the row; empty where a quotation mark is not closed, or more than a separator follows it. */
    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        while (true) {
            String cell = at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
            if (cell == null) {
                return List.of();
            }
            cells.add(cell);
            if (at < text.length() && text.charAt(at) == separator) {
                at++;
            } else if (at == text.length() || isLineEnd(text.charAt(at))) {
                skipLine();
                return cells;
            } else {
                return List.of();
            }
        }
    }

    private String plain() {
        int begin = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(begin, at);
    }

    private @Nullable String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        for (; at < text.length() && cell.length() <= LONGEST_CELL; at++) {
            char c = text.charAt(at);
            if (c == '"') {
                if (at + 1 == text.length() || text.charAt(at + 1) != '"') {
                    at++;
                    return cell.toString();
                }
                at++;
            } else if (c == '\n') {
                line++;
            }
            cell.append(c);
        }
        return null;
    }

    private void skipLine() {
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        if (text.startsWith("\r\n", at)) {
            at += 2;
        } else if (at < text.length()) {
            at++;
        }
        line++;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** A row as it is written, with its line end. */
    static String write(List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (String cell : cells) {
            row.append(row.isEmpty() ? "" : ",").append(written(cell));
        }
        return row.append("\r\n").toString();
    }

    private static String written(String cell) {
        boolean plain =
                cell.chars().noneMatch(c -> c == '"' || c == ',' || c == ';' || c == '\n' || c == '\r' || c == '\t')
                        && cell.equals(cell.strip());
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
