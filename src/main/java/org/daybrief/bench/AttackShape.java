package org.daybrief.bench;

import java.util.function.IntFunction;

/**
 * One kind of text that might take more time than its length deserves.
 *
 * @param name what it is made of
 * @param extension of the file that it would be: the format that reads it
 * @param of the text of so many UTF-16 units, about
 */
public record AttackShape(String name, String extension, IntFunction<String> of) {

    /** The piece over and over. */
    static AttackShape repeated(String name, String piece) {
        return new AttackShape(name, "txt", size -> piece.repeat(Math.max(1, size / piece.length())));
    }

    /** Pieces that differ by their number. */
    static AttackShape numbered(String name, String extension, String before, IntFunction<String> piece, String after) {
        return new AttackShape(name, extension, size -> {
            StringBuilder text = new StringBuilder(size + 64).append(before);
            for (int i = 0; text.length() < size; i++) {
                text.append(piece.apply(i));
            }
            return text.append(after).toString();
        });
    }

    /** A word of its own for each number: letters only, the first one a capital. */
    static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number; rest > 0 || name.isEmpty(); rest /= 20) {
            name.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }
}
