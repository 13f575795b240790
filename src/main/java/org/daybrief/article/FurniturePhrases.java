package org.daybrief.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybrief.text.Lexicon;
import org.daybrief.text.WordMap;
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
    private static final WordMap<List<Phrase>> PHRASES = load();

    private static WordMap<List<Phrase>> load() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (String[] row : Lexicon.rows("en/furniture")) {
            if (row[0].equals("tail")) {
                continue;
            }
            int space = row[1].indexOf(' ');
            String first = space < 0 ? row[1] : row[1].substring(0, space);
            phrases.computeIfAbsent(first, word -> new ArrayList<>())
                    .add(new Phrase(
                            Place.valueOf(row[0].toUpperCase(Locale.ROOT)),
                            row[1],
                            Role.valueOf(row[2].toUpperCase(Locale.ROOT))));
        }
        return WordMap.of(phrases);
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
            int space = key.indexOf(' ', at);
            int end = space < 0 ? key.length() : space;
            List<Phrase> phrases = PHRASES.get(key, at, end);
            for (Phrase phrase : phrases == null ? List.<Phrase>of() : phrases) {
                if (stands(phrase, text, look, at)) {
                    return phrase.role;
                }
            }
            at = end + 1;
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
}
