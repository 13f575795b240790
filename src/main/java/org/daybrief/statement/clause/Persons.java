package org.daybrief.statement.clause;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.text.Lexicon;
import org.daybrief.text.WordSet;

/** The nouns that name persons, in singular and plural: what is done to them is no word about a matter. */
public final class Persons {

    private static final WordSet NOUNS = nouns();

    private Persons() {}

    private static WordSet nouns() {
        List<String> nouns = new ArrayList<>();
        for (String[] row : Lexicon.rows("en/person-nouns")) {
            nouns.add(row[0]);
            nouns.addAll(List.of(row[1].split("\\|")));
        }
        return WordSet.of(nouns);
    }

    public static boolean contains(String lower) {
        return NOUNS.contains(lower) || Titles.isRole(lower);
    }
}
