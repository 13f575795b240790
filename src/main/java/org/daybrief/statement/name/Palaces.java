package org.daybrief.statement.name;

import java.util.Map;

/** Palaces whose name is their government's in the news wherever nothing happens in the house itself. */
final class Palaces {

    private static final Map<String, String> COUNTRY = Map.of(
            "Kremlin", "Russia",
            "Zhongnanhai", "China",
            "Blue House", "South Korea",
            "Bankova", "Ukraine");

    private Palaces() {}

    static Iterable<Map.Entry<String, String>> all() {
        return new java.util.TreeMap<>(COUNTRY).entrySet();
    }

    /** "inside the …", "at the …": the house. */
    static boolean isTheHouse(NameContext sentence, int i) {
        int before = sentence.lower(i - 1).equals("the") ? i - 2 : i - 1;
        return switch (sentence.lower(before)) {
            case "in", "at", "inside", "outside", "near", "around", "into" -> true;
            default -> false;
        };
    }
}
