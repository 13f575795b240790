package org.daybrief.statement.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybrief.text.Lexicon;
import org.daybrief.text.Token;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** A name that no list knows where a noun beside it says that a body bears it: "chipmaker …", "… shareholders", "shares of …". */
final class BodyCues implements NameRule {

    private static final Map<String, WordSet> CUES = new HashMap<>();

    static {
        Map<String, List<String>> words = new HashMap<>();
        for (String[] row : Lexicon.rows("en/body-cues")) {
            words.computeIfAbsent(row[1], side -> new ArrayList<>()).add(row[0]);
        }
        words.forEach((side, list) -> CUES.put(side, WordSet.of(String.join(" ", list))));
    }

    private static final WordSet BEFORE = CUES.get("before");
    private static final WordSet AFTER = CUES.get("after");
    private static final WordSet OWNED = CUES.get("owned");
    private static final WordSet OF = CUES.get("of");

    /** "Lima-based …". */
    private static final WordSet SEATED = WordSet.of("based headquartered listed");

    @Override
    public @Nullable FoundName at(NameContext sentence, int i) {
        if (!sentence.normal() || !sentence.nameWord(i) || sentence.function(i) || sentence.titleWord(i)) {
            return null;
        }
        int end = run(sentence, i);
        boolean person = sentence.firstName(i);
        boolean due = sentence.opensClause(i) && sentence.common(i);
        return end > i && !person && !due && (before(sentence, i, end) || after(sentence, i, end))
                ? new FoundName(i, end, NameKind.ORGANISATION, null, null, null, FoundName.Proof.WEAK)
                : null;
    }

    private static int run(NameContext sentence, int i) {
        int j = i;
        while (j < sentence.end
                && j - i < 7
                && sentence.nameWord(j)
                && !sentence.function(j)
                && !sentence.titleWord(j)
                && sentence.known(j) == null) {
            j++;
            while (sentence.touchingHyphen(j) && sentence.nameWord(j + 1)) {
                j += 2;
            }
        }
        return sentence.nameWord(j) && !sentence.titleWord(j) ? i : j;
    }

    private static boolean before(NameContext sentence, int i, int end) {
        Token cue = sentence.token(i - 1);
        if (cue == null || cue.capitalised()) {
            return false;
        }
        return switch (cue.lower()) {
            case "of", "at", "for", "in" ->
                OF.contains(sentence.lower(i - 2))
                        && fits(cue.lower(), sentence.lower(i - 2))
                        && !genitive(sentence, end);
            default -> BEFORE.contains(cue.lower()) || SEATED.contains(cue.lower()) && sentence.touchingHyphen(i - 2);
        };
    }

    /** "shares in", "analyst at", "spokesman for", "board of"; not "a board in". */
    private static boolean fits(String preposition, String cue) {
        return switch (preposition) {
            case "in" -> cue.equals("shares") || cue.equals("stock");
            case "for" -> cue.startsWith("spokes");
            case "at" -> !cue.equals("shares") && !cue.equals("stock");
            default -> true;
        };
    }

    private static boolean genitive(NameContext sentence, int i) {
        Token token = sentence.token(i);
        return token != null && token.is(Token.Kind.GENITIVE);
    }

    private static boolean after(NameContext sentence, int i, int end) {
        Token next = sentence.token(end);
        if (next == null || genitive(sentence, i - 1)) {
            return false;
        }
        if (!next.is(Token.Kind.GENITIVE)) {
            return AFTER.contains(next.lower()) && (!next.capitalised() || Gazetteer.isUpper(next.text()));
        }
        Token owned = sentence.token(end + 1);
        return owned != null
                && OWNED.contains(owned.lower())
                && (!owned.capitalised() || Gazetteer.isUpper(owned.text()));
    }
}
