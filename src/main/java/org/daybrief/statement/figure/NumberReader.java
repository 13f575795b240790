package org.daybrief.statement.figure;

import org.daybrief.text.NumberWords;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads one number, written in digits or in words, with its magnitude: "1.3 million", "10 1/2", "a hundred thirty", "two-thirds". */
final class NumberReader {

    private final SentenceTokens row;
    private final Magnitudes magnitudes;
    private final DigitNumbers digits;
    private final FractionWords fractions;

    NumberReader(SentenceTokens row) {
        this.row = row;
        this.magnitudes = new Magnitudes(row);
        this.digits = new DigitNumbers(row, magnitudes);
        this.fractions = new FractionWords(row, magnitudes);
    }

    /**
     * The number that begins at token i; null where none does.
     *
     * @param money whether a currency stands before it, so that "m" is a million and not a metre
     */
    @Nullable
    NumberReading read(int i, boolean money) {
        Token token = row.at(i);
        return switch (token.kind()) {
            case NUMBER -> digits.digits(i, money);
            case WORD -> words(i);
            case MARK -> digits.vulgar(i);
            default -> null;
        };
    }

    /** The number of a word such as "USD115", behind its first letters. */
    @Nullable
    NumberReading behindLetters(int i, int letters) {
        return digits.behindLetters(i, letters);
    }

    private @Nullable NumberReading words(int i) {
        String first = row.lower(i);
        return switch (first) {
            case "a", "an" -> indefinite(i);
            case "half", "quarter" -> fractions.part(i, i);
            default -> NumberWords.belowHundred(first) < 0 ? null : CardinalWords.read(row, magnitudes, i, i);
        };
    }

    /** "a million", "a dozen", "a half million", "a quarter of". */
    private @Nullable NumberReading indefinite(int i) {
        if (NumberWords.scale(row.lower(i + 1)) != null) {
            return CardinalWords.read(row, magnitudes, i, i + 1);
        }
        return NumberWords.denominator(row.lower(i + 1)) > 0 ? fractions.part(i, i + 1) : null;
    }
}
