package org.daybrief.statement.speech;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.daybrief.text.Lexicon;
import org.daybrief.text.WordMap;
import org.jspecify.annotations.Nullable;

/** The adjectives and nouns by which a text tells what somebody says or holds: "is concerned that", "the mayor's claim that". */
final class Attitudes {

    /** Behind a form of "be". */
    static final Attitudes ADJECTIVES = new Attitudes("en/stance-adjectives", false);

    /** In singular and plural. */
    static final Attitudes NOUNS = new Attitudes("en/reporting-nouns", true);

    private final WordMap<Cue> byWord;

    private Attitudes(String lexicon, boolean plurals) {
        Map<String, Cue> cues = new HashMap<>();
        for (String[] row : Lexicon.rows(lexicon)) {
            Cue cue = new Cue(
                    row[0],
                    Cue.Tier.STANCE,
                    Cue.Force.valueOf(row[1].toUpperCase(Locale.ROOT)),
                    false,
                    Set.of(row[2].split(" ")));
            cues.put(row[0], cue);
            if (plurals) {
                boolean y = row[0].endsWith("ry");
                cues.put(y ? row[0].substring(0, row[0].length() - 1) + "ies" : row[0] + "s", cue);
            }
        }
        byWord = WordMap.of(cues);
    }

    @Nullable
    Cue find(String lower) {
        return byWord.get(lower);
    }
}
