package org.daybrief.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybrief.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** Wordings that web pages print around articles: prompts, credits, notices. The list is {@code lexicon/en/furniture.tsv}. */
final class FurniturePhrases implements RoleRule {

    private static final int LONGEST = 40;

    private enum Place {
        /** The block's first words, however it goes on. */
        OPENS,
        /** The block's first words, before a colon or in a block without a stop. */
        LABEL,
        /** Anywhere in the block. */
        ANY,
        /** All of the block. */
        WHOLE
    }

    private record Phrase(Place place, String words, Role role) {}

    /** By first word. */
    private static final Map<String, List<Phrase>> PHRASES = load();

    private static Map<String, List<Phrase>> load() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (String[] row : Lexicon.rows("en/furniture")) {
            if (row[0].equals("tail")) {
                continue;
            }
            String first = firstWord(row[1], 0);
            phrases.computeIfAbsent(first, word -> new ArrayList<>())
                    .add(new Phrase(
                            Place.valueOf(row[0].toUpperCase(Locale.ROOT)),
                            row[1],
                            Role.valueOf(row[2].toUpperCase(Locale.ROOT))));
        }
        return phrases;
    }

    @Override
    public void mark(Layout layout) {
        for (int i = 0; i < layout.size(); i++) {
            Look look = layout.look(i);
            Role role = look.words <= LONGEST ? role(layout.text, look) : null;
            if (role != null) {
                layout.mark(i, role);
            }
        }
    }

    private static @Nullable Role role(String text, Look look) {
        String key = look.key;
        for (int at = 0; at < key.length(); ) {
            String word = firstWord(key, at);
            for (Phrase phrase : PHRASES.getOrDefault(word, List.of())) {
                if (stands(phrase, text, look, at)) {
                    return phrase.role;
                }
            }
            at += word.length() + 1;
        }
        return null;
    }

    private static boolean stands(Phrase phrase, String text, Look look, int at) {
        String key = look.key;
        int end = at + phrase.words.length();
        if (at > 0 && phrase.place != Place.ANY
                || !key.startsWith(phrase.words, at)
                || end < key.length() && key.charAt(end) != ' ') {
            return false;
        }
        return switch (phrase.place) {
            case OPENS, ANY -> true;
            case WHOLE -> end == key.length();
            case LABEL ->
                look.ending == Look.Ending.NONE
                        || look.ending == Look.Ending.COLON && end == key.length()
                        || colonAfter(text, look, phrase.words);
        };
    }

    /** Whether a colon stands right behind these first words of the block. */
    private static boolean colonAfter(String text, Look look, String words) {
        int letters = 0;
        int wanted = words.length() - (int) words.chars().filter(c -> c == ' ').count();
        int i = look.span.begin();
        while (i < look.span.end() && letters < wanted) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
            i++;
        }
        return i < look.span.end() && text.charAt(i) == ':';
    }

    private static String firstWord(String words, int at) {
        int space = words.indexOf(' ', at);
        return space < 0 ? words.substring(at) : words.substring(at, space);
    }
}
