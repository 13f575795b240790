package org.daybrief.statement;

import java.util.List;
import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.daybrief.text.WordSet;

/**
 * What the verb forms of a sentence tell about it, quoted words aside.
 *
 * @param pastPerfect "had agreed": something before the news
 * @param modal "could", "would", "should", "must", "seems": a judgement
 * @param personal "I", "we", "you" outside quotation marks: the writer speaks
 * @param describes its first verb is "is", "are", "has been" …: it says how something is, not what happened
 */
record Mood(boolean pastPerfect, boolean modal, boolean personal, boolean describes) {

    private static final WordSet MODALS =
            WordSet.of("could would should must might seem seems seemed perhaps arguably");
    private static final WordSet PERSONS = WordSet.of("i we our us my you your");
    private static final WordSet STATES = WordSet.of("is are remain remains means mean makes needs");
    private static final WordSet IRREGULAR = WordSet.of("""
            been begun become come done given gone grown held kept known led left lost made met paid risen run
            said seen sent set shown taken told won written built bought fallen found fought had""");
    /** A participle stands at most so many words behind "had": "had not yet been". */
    private static final int REACH = 3;

    static Mood of(Reading reading, SentenceReading sentence) {
        boolean pastPerfect = false;
        boolean modal = false;
        boolean personal = false;
        String firstVerb = null;
        Span quoted = null;
        for (int i = sentence.firstToken; i < sentence.endToken; i++) {
            Token token = reading.tokens.get(i);
            if (!token.is(Token.Kind.WORD)) {
                continue;
            }
            String word = token.lower();
            boolean asks =
                    word.equals("had") || STATES.contains(word) || MODALS.contains(word) || PERSONS.contains(word);
            if (firstVerb == null && (asks || word.length() > 3 && word.endsWith("ed"))) {
                firstVerb = word;
            }
            if (!asks) {
                continue;
            }
            quoted = quoted != null && quoted.contains(token.begin()) ? quoted : reading.quotedAt(token.begin());
            if (quoted != null) {
                continue;
            }
            pastPerfect |= word.equals("had") && participleBehind(reading.tokens, i, sentence.endToken);
            modal |= MODALS.contains(word);
            personal |= PERSONS.contains(word) && !token.text().equals("US");
        }
        return new Mood(pastPerfect, modal, personal, firstVerb != null && STATES.contains(firstVerb));
    }

    private static boolean participleBehind(List<Token> tokens, int had, int end) {
        for (int i = had + 1; i < Math.min(end, had + 1 + REACH); i++) {
            String word = tokens.get(i).lower();
            if (IRREGULAR.contains(word) || word.length() > 3 && word.endsWith("ed")) {
                return true;
            }
        }
        return false;
    }
}
