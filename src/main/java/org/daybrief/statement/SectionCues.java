package org.daybrief.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybrief.statement.speech.Cue;
import org.daybrief.text.Lexicon;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;
import org.daybrief.text.Trail;
import org.daybrief.text.WordMap;

/** Phrases that speak for a section, from {@code lexicon/en/section-cues.tsv}. */
final class SectionCues {

    private record Cue(List<String> words, SectionKind section, double weight) {}

    private static final WordMap<List<Cue>> BY_FIRST_WORD = load();

    private SectionCues() {}

    private static WordMap<List<Cue>> load() {
        Map<String, List<Cue>> cues = new HashMap<>();
        for (String[] row : Lexicon.rows("en/section-cues")) {
            List<String> words = Tokens.of(row[0]).stream().map(Token::lower).toList();
            SectionKind section =
                    SectionKind.valueOf(row[1].toUpperCase(Locale.ROOT).replace('-', '_'));
            cues.computeIfAbsent(words.get(0), key -> new ArrayList<>())
                    .add(new Cue(words, section, Double.parseDouble(row[2])));
        }
        return WordMap.of(cues);
    }

    /** Adds the weight of each phrase that stands in the tokens from {@code first} to before {@code end}. */
    static void weigh(List<Token> tokens, int first, int end, EnumMap<SectionKind, Double> weights, Trail trail) {
        for (int i = first; i < end; i++) {
            List<Cue> cues = BY_FIRST_WORD.get(tokens.get(i).lower());
            for (Cue cue : cues == null ? List.<Cue>of() : cues) {
                if (standsAt(cue.words, tokens, i, end)) {
                    weights.merge(cue.section, cue.weight, Double::sum);
                    int behind = i + cue.words.size();
                    trail.note(Trail.Kind.SECTION, "cue phrase", SectionCues.class, tokens, first, end, i, behind);
                }
            }
        }
    }

    private static boolean standsAt(List<String> words, List<Token> tokens, int at, int end) {
        if (at + words.size() > end) {
            return false;
        }
        for (int k = 1; k < words.size(); k++) {
            if (!tokens.get(at + k).lower().equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }
}
