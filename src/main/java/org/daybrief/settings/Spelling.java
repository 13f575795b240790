package org.daybrief.settings;

import java.util.Collection;
import java.util.Locale;

/** "Did you mean": the nearest of the allowed words. */
public final class Spelling {

    private Spelling() {}

    /** {@code " Did you mean 'marking'?"}, or nothing where no allowed word is near. */
    public static String hint(String word, Collection<String> allowed) {
        String best = null;
        int least = Math.max(2, word.length() / 3) + 1;
        for (String candidate : allowed) {
            int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best == null ? "" : " Did you mean '" + best + "'?";
    }

    /** How many letters must be put in, taken out or changed (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
