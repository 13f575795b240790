package org.daybrief.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.daybrief.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** What kind of thing a word tells of: "deployment" and "sent" are one, "signed" and "ratified" are not. */
final class PredicateClasses {

    private static final Map<String, String> CLASSES = read();

    /** Classes that tell how something is told or felt; what is told stands behind them. */
    private static final Set<String> TELLING =
            Set.of("confirm", "warn", "deny", "concern", "doubt", "accuse", "threat", "images", "pledge", "experience");

    private PredicateClasses() {}

    /** The class of a term of {@link Terms}; null where it tells of none. */
    static @Nullable String of(String term) {
        return CLASSES.get(term);
    }

    /** Whether the class only tells how another thing is told: "confirmed" that something was signed. */
    static boolean tellsOfTelling(String predicate) {
        return TELLING.contains(predicate);
    }

    private static Map<String, String> read() {
        Map<String, String> classes = new HashMap<>();
        for (String[] row : Lexicon.rows("en/predicate-classes")) {
            for (String word : row[1].split(" ")) {
                classes.putIfAbsent(Terms.stem(word), row[0]);
            }
        }
        return classes;
    }
}
