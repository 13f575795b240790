package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.clause.PhraseAfter;
import org.daybrief.statement.clause.PhraseBefore;
import org.daybrief.statement.clause.Sources;
import org.daybrief.statement.clause.Words;
import org.daybrief.statement.time.PastForms;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Sayings told by a noun: "the mayor's claim that", "a warning from the agency that". English keeps the verb's subject as the
 * genitive or behind "by" and "from", and its clause behind the noun.
 */
final class NounCues {

    /** At most so many adjectives stand between the genitive and its noun. */
    private static final int ADJECTIVES = 3;

    private static final int AGENT = 8;

    private NounCues() {}

    /** The saying whose noun is the unit; null where nobody is named as the one who says it. */
    static @Nullable Saying at(Line line, int noun) {
        Cue cue = Attitudes.NOUNS.find(line.lower(noun));
        if (cue == null) {
            return null;
        }
        String next = line.lower(noun + 1);
        if (cue.takes(next)) {
            Phrase owner = owner(line, noun);
            return owner == null ? null : saying(line, owner, cue, noun, noun + 1);
        }
        if (next.equals("by") || next.equals("from")) {
            Phrase agent = PhraseAfter.find(line, noun + 2);
            boolean frame = agent != null
                    && agent.end() - noun < AGENT
                    && !next.equals(line.lower(agent.end()))
                    && cue.takes(line.lower(agent.end()));
            return frame && Sources.credible(agent) && !agent.isPronoun()
                    ? saying(line, agent, cue, noun, agent.end())
                    : null;
        }
        return null;
    }

    /**
     * After the last unit of what is said, from {@code first} on: where the noun opens the sentence, the clause ends before the
     * verb of the sentence.
     */
    static int contentEnd(Saying saying, int first, int end) {
        Line line = saying.line();
        int wanted = 1;
        for (int i = 0; i < saying.first(); i++) {
            wanted = isFinite(line, i) ? Integer.MAX_VALUE : wanted;
        }
        int verbs = line.lower(first - 1).equals("that") ? 0 : 1;
        for (int i = first; i < end; i++) {
            if (line.lower(i).equals(",")) {
                return i;
            }
            boolean joined = Words.AUXILIARIES.contains(line.lower(i - 1))
                    || line.lower(i - 1).equals("and");
            if (isFinite(line, i) && !joined && verbs++ >= wanted) {
                return i;
            }
        }
        return end;
    }

    private static boolean isFinite(Line line, int i) {
        String lower = line.lower(i);
        return line.isWord(i) && !line.capitalised(i) && (Words.AUXILIARIES.contains(lower) || PastForms.has(lower));
    }

    private static Saying saying(Line line, Phrase source, Cue cue, int noun, int end) {
        return new Saying(line, source, cue, noun, end, Saying.Shape.NOUN, false);
    }

    private static @Nullable Phrase owner(Line line, int noun) {
        // "intelligence warning" is as likely a participle
        int adjectives = line.lower(noun).endsWith("ing") ? 0 : ADJECTIVES;
        for (int i = noun - 1; i > 0 && noun - i <= adjectives + 1; i--) {
            if (line.is(i, Token.Kind.GENITIVE)) {
                Phrase owner = PhraseBefore.find(line, i);
                return owner != null && owner.end() == i && Sources.credible(owner) ? owner : null;
            }
            if (!line.isWord(i)
                    || Words.PREPOSITIONS.contains(line.lower(i))
                    || Words.AUXILIARIES.contains(line.lower(i))) {
                return null;
            }
        }
        return null;
    }
}
