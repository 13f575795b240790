package org.daybrief.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two lines of three hyphens at a file's beginning: {@code key: value} lines about the article.
 * A plain reading of YAML's simplest form, so that no file can make a YAML parser do anything else.
 */
final class FrontMatter {

    static final String[] TITLE = {"title", "headline"};
    static final String[] OUTLET = {"outlet", "publisher", "source", "publication", "site", "sitename"};
    static final String[] BYLINE = {"byline", "author", "authors", "by"};
    static final String[] DATE = {"date", "published", "pubdate", "publish_date", "published_at", "publication_date"};
    static final String[] URL = {"url", "link", "canonical", "source_url", "source-url"};
    static final String[] LANGUAGE = {"language", "lang"};

    private static final int MAX_LENGTH = 1 << 14;
    private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

    private final Map<String, String> lines;
    /** Where the text begins behind it. */
    final int end;

    private FrontMatter(Map<String, String> lines, int end) {
        this.lines = lines;
        this.end = end;
    }

    /** None, ending at 0, where the file does not begin with one. */
    static FrontMatter of(String all) {
        int at = nextLine(all, 0);
        if (!all.startsWith("---") || !all.substring(3, at).isBlank()) {
            return NONE;
        }
        Map<String, String> lines = new HashMap<>();
        while (at < all.length() && at < MAX_LENGTH) {
            int next = nextLine(all, at);
            String line = all.substring(at, next).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return lines.isEmpty() ? NONE : new FrontMatter(lines, next);
            }
            String key = keyOf(line);
            if (key != null) {
                lines.putIfAbsent(key, line);
            } else if (!line.isBlank() && line.charAt(0) != ' ' && line.charAt(0) != '-' && line.charAt(0) != '#') {
                return NONE;
            }
            at = next;
        }
        return NONE;
    }

    private static int nextLine(String all, int at) {
        int feed = all.indexOf('\n', at);
        return feed < 0 ? all.length() : feed + 1;
    }

    private static @Nullable String keyOf(String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || colon > 40 || colon + 1 < line.length() && line.charAt(colon + 1) != ' ') {
            return null;
        }
        for (int i = 0; i < colon; i++) {
            char c = line.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-') {
                return null;
            }
        }
        return line.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    /** The value of the first of these keys that has one. */
    @Nullable
    String value(String... keys) {
        for (String key : keys) {
            String line = lines.get(key);
            if (line != null) {
                String value = unquote(line.substring(line.indexOf(':') + 1).strip());
                if (!value.isEmpty()) {
                    return value;
                }
            }
        }
        return null;
    }

    /** The whole line of the first of these keys that has one. */
    @Nullable
    String line(String... keys) {
        for (String key : keys) {
            if (lines.containsKey(key)) {
                return lines.get(key);
            }
        }
        return null;
    }

    private static String unquote(String value) {
        if (value.length() < 2) {
            return value;
        }
        char open = value.charAt(0);
        char close = value.charAt(value.length() - 1);
        String inner = value.substring(1, value.length() - 1);
        if (open == '"' && close == '"') {
            return inner.replace("\\\"", "\"").replace("\\\\", "\\").strip();
        }
        if (open == '\'' && close == '\'') {
            return inner.replace("''", "'").strip();
        }
        return open == '[' && close == ']'
                ? inner.replace("\"", "").replace("'", "").strip()
                : value;
    }
}
