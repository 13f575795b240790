package org.daybrief.story;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.daybrief.article.Article;
import org.daybrief.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** Which house publishes an article: outlets of one house share their copy. */
final class OutletFamilies {

    /** Under these, with a country behind, the name stands one label further left: example.co.uk. */
    private static final Set<String> SECOND_LEVEL = Set.of("co", "com", "org", "net", "gov", "ac", "edu", "go", "or");

    private static final Map<String, String> FAMILIES = read();

    private OutletFamilies() {}

    /** The house's name, else the outlet's own; null where the article names neither outlet nor address. */
    static @Nullable String of(Article article) {
        String outlet = article.outlet();
        if (outlet != null && !outlet.isBlank()) {
            return family(outlet);
        }
        String url = article.url();
        String host = url == null ? null : host(url);
        return host == null ? null : family(host);
    }

    static String family(String outlet) {
        String name = name(outlet);
        String family = FAMILIES.get(name);
        if (family != null || name.indexOf('.') < 0 || name.indexOf(' ') >= 0) {
            return family != null ? family : name;
        }
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            family = FAMILIES.get(name.substring(dot + 1));
            if (family != null) {
                return family;
            }
        }
        return registered(name);
    }

    /** "news.example.co.uk" belongs to "example.co.uk". */
    private static String registered(String host) {
        String[] labels = host.split("\\.");
        int n = labels.length;
        int keep = n >= 3 && labels[n - 1].length() == 2 && SECOND_LEVEL.contains(labels[n - 2]) ? 3 : 2;
        return n <= keep
                ? host
                : String.join(".", java.util.Arrays.asList(labels).subList(n - keep, n));
    }

    private static String name(String outlet) {
        String name = outlet.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("http://") || name.startsWith("https://")) {
            String host = host(name);
            name = host == null ? name : host;
        }
        if (name.startsWith("www.")) {
            name = name.substring(4);
        }
        return name.startsWith("the ") ? name.substring(4) : name;
    }

    private static @Nullable String host(String url) {
        try {
            return new URI(url.strip()).getHost();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static Map<String, String> read() {
        Map<String, String> families = new HashMap<>();
        for (String[] row : Lexicon.rows("outlet-families")) {
            for (String name : row[1].split("\\|")) {
                families.put(name(name), row[0]);
            }
        }
        return families;
    }
}
