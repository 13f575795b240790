package org.daybrief.statement.figure;

import java.util.HashMap;
import java.util.Map;
import org.daybrief.text.Lexicon;

/** The nouns that name persons, so that what they count has the unit "people". */
final class PersonNouns {

    private static final Map<String, Boolean> PLURAL = new HashMap<>();

    static {
        for (String[] row : Lexicon.rows("en/person-nouns")) {
            PLURAL.put(row[0], false);
            for (String plural : row[1].split("\\|")) {
                PLURAL.put(plural, true);
            }
        }
        PLURAL.put("others", true);
    }

    private PersonNouns() {}

    static boolean contains(String lower) {
        return PLURAL.containsKey(lower) || lower.endsWith("woman") || lower.endsWith("women");
    }

    static boolean isPlural(String lower) {
        return PLURAL.getOrDefault(lower, false) || lower.endsWith("women");
    }

    static boolean isSingular(String lower) {
        return !PLURAL.getOrDefault(lower, true) || lower.endsWith("woman");
    }

    /** "Koreans", "Ukrainians", "Israelis": a capitalised plural made from the name of a country. */
    static boolean isDemonym(String text) {
        if (text.length() < 5 || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        return text.endsWith("ans")
                || text.endsWith("ese")
                || text.endsWith("lis")
                || text.endsWith("qis")
                || text.endsWith("nis")
                || text.endsWith("ards")
                || text.endsWith("Swedes")
                || text.endsWith("Finns")
                || text.endsWith("Danes")
                || text.endsWith("Poles")
                || text.endsWith("Turks")
                || text.endsWith("Kurds")
                || text.endsWith("Arabs")
                || text.endsWith("Serbs")
                || text.endsWith("Czechs")
                || text.endsWith("Greeks");
    }
}
