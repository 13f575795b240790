package org.daybrief.statement.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybrief.text.Token;

/** Words that somewhere in the text stand alone with a capital, not as a place: family names that come again, mostly. */
final class LoneNames {

    private final Set<String> words = new HashSet<>();

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
                }
            }
        }
    }

    boolean contains(String lower) {
        return words.contains(lower);
    }
}
