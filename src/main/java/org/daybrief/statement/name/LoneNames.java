package org.daybrief.statement.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybrief.text.Token;
import org.daybrief.text.WordSet;

/** Words that somewhere in the text stand alone with a capital, not as a place: family names that come again, mostly. */
final class LoneNames {

    /** What stands before places as often as before persons. */
    private static final WordSet WHERE_OR_WHENCE = WordSet.of("of from to near at around through toward towards");

    private final Set<String> words = new HashSet<>();
    private final Set<String> acting = new HashSet<>();

    LoneNames(List<Token> tokens, List<SentenceNames> sentences) {
        for (SentenceNames names : sentences) {
            if (!names.context().normal()) {
                continue;
            }
            for (FoundName name : names.found()) {
                boolean open = name.proof() == FoundName.Proof.PENDING
                        || name.kind() == NameKind.PERSON && name.canonical() == null;
                Token word = tokens.get(name.first());
                if (name.end() == name.first() + 1 && open && !NameWords.isCommon(word.lower())) {
                    words.add(word.lower());
                    if (!WHERE_OR_WHENCE.contains(names.context().lower(name.first() - 1))) {
                        acting.add(word.lower());
                    }
                }
            }
        }
    }

    /** Whether the word stands alone where nobody names a place. */
    boolean acts(String lower) {
        return acting.contains(lower);
    }

    boolean contains(String lower) {
        return words.contains(lower);
    }
}
