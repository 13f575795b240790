package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.clause.PhraseBefore;
import org.daybrief.statement.clause.Sources;
import org.daybrief.text.Token;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Lee's claim that the dam is “quite safe”: a noun of saying with its owner does what a verb of saying does. */
final class ClaimOf implements QuoteRule {

    private static final int REACH = 14;
    private static final int ADJECTIVES = 3;

    private static final WordSet NOUNS = WordSet.of("""
            claim claims accusation accusations allegation allegations assertion assertions statement statements remark
            remarks comment comments prediction predictions promise promises pledge pledges vow vows warning warnings
            argument suggestion insistence description descriptions declaration call calls criticism boast boasts contention
            complaint complaints tweet tweets letter speech speeches words phrase message reply response answer admission
            characterization characterisation references reference demand demands theory view opinion belief verdict praise
            slogan motto joke jokes""");

    private static final WordSet OPENERS = WordSet.of("that of about on to as : for calling describing , is was");

    @Override
    public @Nullable Spoken apply(Speech speech, Placed quote, QuoteRules.@Nullable Before before) {
        Line line = speech.lines.get(quote.firstLine());
        for (int i = quote.firstUnit() - 1; i > 0 && quote.firstUnit() - i <= REACH; i--) {
            if (line.lower(i).equals(";") || line.lower(i).equals(".")) {
                return null;
            }
            boolean leads = OPENERS.contains(line.lower(i + 1)) || line.isQuote(i + 1);
            if (leads && NOUNS.contains(line.lower(i))) {
                Phrase owner = owner(line, i);
                if (owner != null) {
                    return new Spoken(owner, null, line.lower(i), null);
                }
            }
        }
        return null;
    }

    /** "Lee" of "Lee's early claim"; null where the noun has none. */
    private static @Nullable Phrase owner(Line line, int noun) {
        for (int i = noun - 1; i > 0 && noun - i <= ADJECTIVES; i--) {
            if (line.is(i, Token.Kind.GENITIVE)) {
                Phrase owner = PhraseBefore.find(line, i);
                return owner != null && owner.end() == i && Sources.credible(owner) ? owner : null;
            }
            if (!line.isWord(i)) {
                return null;
            }
        }
        return null;
    }
}
