package org.daybrief.story;

import java.util.HashMap;
import java.util.Map;
import org.daybrief.text.Lexicon;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What kind of people or things a noun counts: "troops", "soldiers" and "servicemen" are one kind.
 *
 * @param name of the class
 * @param width how much the noun alone tells
 */
record NounClass(String name, Width width) {

    /** How much a noun tells of those it counts. */
    enum Width {
        /** Just who they are: "soldiers" stay soldiers whatever befalls them. */
        NARROW,
        /** Less than the state they are in: "40 passengers killed" are 40 killed. */
        WIDE,
        /** Nothing but that it is somebody: "people" are comparable only in a state. */
        ANYBODY
    }

    private static final Map<String, NounClass> CLASSES = read();

    /** The class of a word; null where none is known. */
    static @Nullable NounClass of(Token token) {
        return CLASSES.get(Terms.stem(token.lower()));
    }

    /** A class of its own for words that no class knows. */
    static NounClass unknown(String name) {
        return new NounClass(name, Width.NARROW);
    }

    /** Whether the lexicon has it. */
    boolean isKnown() {
        return CLASSES.containsValue(this);
    }

    boolean wide() {
        return width != Width.NARROW;
    }

    private static Map<String, NounClass> read() {
        Map<String, NounClass> nouns = new HashMap<>();
        for (String[] row : Lexicon.rows("en/counted-classes")) {
            Width width = switch (row[1]) {
                case "G" -> Width.WIDE;
                case "A" -> Width.ANYBODY;
                default -> Width.NARROW;
            };
            NounClass known = new NounClass(row[0], width);
            for (String word : row[2].split(" ")) {
                nouns.putIfAbsent(Terms.stem(word), known);
            }
        }
        return nouns;
    }
}
