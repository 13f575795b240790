package org.daybrief.statement.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybrief.text.Lexicon;
import org.daybrief.text.Token;
import org.daybrief.text.WordMap;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** A body of a state: a country, then words that name the body ("the Dutch navy", "Ghana's Constitutional Court"). */
final class StateBody implements NameRule {

    private record Body(String[] words, String kind) {}

    private static final WordMap<List<Body>> BODIES;

    static {
        Map<String, List<Body>> all = new HashMap<>();
        for (String[] row : Lexicon.rows("en/organs")) {
            String[] words = row[0].replace("'s", " 's").split(" ");
            all.computeIfAbsent(words[0], first -> new ArrayList<>()).add(new Body(words, row[1]));
        }
        all.values().forEach(bodies -> bodies.sort(Comparator.comparingInt((Body body) -> -body.words.length)));
        BODIES = WordMap.of(all);
    }

    /** Bodies whose word is an adjective as well: "military bases" are no body. */
    private static final Set<String> ADJECTIVES = Set.of(
            "military",
            "army",
            "navy",
            "police",
            "government",
            "intelligence",
            "parliament",
            "congress",
            "senate",
            "embassy",
            "cabinet",
            "treasury",
            "coast guard",
            "air force",
            "security service",
            "military intelligence",
            "state media");

    private static final WordSet AFTER_A_BODY = WordSet.of("""
            has have had is are was were will would could should may might must can cannot did does do official
            officials source sources spokesman spokeswoman spokesperson chief and or but in on at to from of by
            with for that which who as after before when while if because since during also itself not into
            against over under about than says then now still fell met ran won went came took gave made held
            sent kept led left lost paid put saw set shut sold spent stood struck began became brought built
            bought chose drew flew fought found got grew knew laid let meant rose sat spoke swore threw withdrew
            broke cut hit""");

    @Override
    public @Nullable FoundName at(NameContext sentence, int i) {
        Gazetteer.Match country = sentence.known(i);
        if (country == null || !country.name().isCountry() || country.name().use() == KnownName.Use.WEAK) {
            return null;
        }
        int j = country.end();
        Token next = sentence.token(j);
        if (next != null && next.is(Token.Kind.GENITIVE)) {
            j++;
        }
        for (int skipped = 0; skipped < 4; skipped++, j++) {
            Token word = sentence.token(j);
            if (word == null || !word.is(Token.Kind.WORD)) {
                return null;
            }
            List<Body> bodies = BODIES.get(word.lower());
            if (bodies != null) {
                for (Body body : bodies) {
                    if (stands(sentence, j, body) && !describes(sentence, j + body.words.length, body.kind)) {
                        return new FoundName(
                                i,
                                j + body.words.length,
                                NameKind.ORGANISATION,
                                null,
                                country.name().canonical() + ": " + body.kind,
                                null,
                                FoundName.Proof.SURE);
                    }
                }
            }
            if (!sentence.nameWord(j)
                    || !sentence.normal()
                    || NameWords.isTitleWord(word.lower()) && !NameWords.isRoleModifier(word.lower())) {
                return null;
            }
        }
        return null;
    }

    private static boolean stands(NameContext sentence, int j, Body body) {
        for (int k = 0; k < body.words.length; k++) {
            if (!sentence.lower(j + k).equals(body.words[k])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words go on to another noun that they only describe. */
    private static boolean describes(NameContext sentence, int after, String kind) {
        Token next = sentence.token(after);
        if (next == null || !next.is(Token.Kind.WORD)) {
            return next != null && next.text().equals("-");
        }
        String lower = next.lower();
        if (AFTER_A_BODY.contains(lower)
                || NameWords.isSpeechVerb(lower)
                || lower.endsWith("ed")
                || lower.endsWith("ly")) {
            return false;
        }
        if (next.capitalised()) {
            return NameWords.closes(lower) != null || NameWords.isRoleHead(lower) || NameWords.isRoleModifier(lower);
        }
        return ADJECTIVES.contains(kind) || NameWords.isRoleHead(lower) || NameWords.isRoleModifier(lower);
    }
}
