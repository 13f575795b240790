package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.daybrief.text.Token;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Said on “Meet the Press”; the film “Up in Smoke”: every word has a capital, as English writes titles of works, programmes
 * and events, and the words beside it are those that go with such a title.
 */
final class TitleOfWork implements NotSpeech {

    private static final int LONGEST = 12;
    private static final int NEAR = 3;

    private static final WordSet SMALL = WordSet.of("the of and in on for to a an with at by from or as is vs & 's ’s");

    private static final WordSet PLACES = WordSet.of("on during in at from");

    private static final WordSet WORKS = WordSet.of("""
            show film movie book novel song album series program programme play documentary podcast column essay
            episode edition broadcast memoir poem opera musical sitcom comedy drama thriller bestseller single hit
            painting sculpture exhibition game magazine anthem theme theatre sequel trilogy commentary biography
            autobiography article editorial host anchor author premiere screening segment newsletter blog""");

    @Override
    public boolean holds(Speech speech, Placed quote, @Nullable Spoken spoken) {
        return hasPlaceOfTitle(speech.lines.get(quote.firstLine()), quote) && isCapitalised(speech, quote);
    }

    private static boolean hasPlaceOfTitle(Line line, Placed quote) {
        int before = quote.firstUnit() - 1;
        String lower = line.lower(before);
        if (line.is(before, Token.Kind.GENITIVE) || PLACES.contains(lower) || WORKS.contains(lower)) {
            return true;
        }
        boolean determined = lower.equals("a") || lower.equals("the") || lower.equals("an") || lower.equals("of");
        if (determined && (PLACES.contains(line.lower(before - 1)) || WORKS.contains(line.lower(before - 1)))) {
            return true;
        }
        if (lower.equals(",") && WORKS.contains(line.lower(before - 1))) {
            return true;
        }
        for (int i = quote.lastUnit() + 1; i <= quote.lastUnit() + NEAR && line.isWord(i); i++) {
            if (WORKS.contains(line.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** At least two words, each with a capital but the small ones of English titles, and no sentence ends among them. */
    private static boolean isCapitalised(Speech speech, Placed quote) {
        int words = 0;
        int first = QuoteShape.tokenAt(speech.tokens, quote.span().begin());
        for (int i = first; i < speech.tokens.size(); i++) {
            Token token = speech.tokens.get(i);
            if (token.begin() >= quote.span().end()) {
                break;
            }
            boolean last = token.end() >= quote.span().end();
            if (i - first > LONGEST || !last && token.is(Token.Kind.MARK) && ".?!;".contains(token.text())) {
                return false;
            }
            if (token.is(Token.Kind.WORD)) {
                if (!token.capitalised() && (words == 0 || !SMALL.contains(token.lower()))) {
                    return false;
                }
                words++;
            }
        }
        return words > 1;
    }
}
