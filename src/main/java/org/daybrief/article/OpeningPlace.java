package org.daybrief.article;

import java.util.List;
import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;
import org.daybrief.text.WordSet;

/**
 * Finds where a dateline at the beginning of a paragraph ends: "SEOUL, Nov. 13 (Meridian Wire) -", "LONDON --". A place in
 * capitals and a dash make one, or an agency in brackets and a dash; names that open a sentence do not.
 */
final class OpeningPlace {

    private static final int LONGEST = 100;
    /** A paragraph has at least so much behind its dateline. */
    private static final int SENTENCE = 20;
    /** Letters of a name that no abbreviation has: "NATO - Russia" is a pair. */
    private static final int NAME = 5;

    private static final int MOST_WORDS_OF_A_PLACE = 5;

    private static final WordSet AGENCIES =
            WordSet.of("ap afp reuters upi dpa efe ansa tass xinhua yonhap kyodo interfax bloomberg ani ians pti cna"
                    + " press wire news agency newswire service");

    private final String text;
    private final Span block;
    private final List<Token> tokens;

    private int at;
    private int words;
    private boolean capitals = true;
    private boolean longName;
    private boolean comma;
    private boolean month;
    private boolean number;
    private boolean bracket;
    private boolean agency;

    private OpeningPlace(String text, Span block) {
        this.text = text;
        this.block = block;
        this.tokens = Tokens.of(text, new Span(block.begin(), Math.min(block.end(), block.begin() + LONGEST)));
    }

    /** Offset after the dateline's last mark; -1 where the paragraph opens with none. */
    static int end(String text, Span block) {
        char first = text.charAt(block.begin());
        boolean shouts = block.length() > SENTENCE
                && Character.isUpperCase(first)
                && Character.isUpperCase(text.charAt(block.begin() + 1));
        int limit = Math.min(block.end(), block.begin() + LONGEST);
        boolean bracketed = (Character.isUpperCase(first) || first == '(')
                && new Span(block.begin(), limit).of(text).indexOf(')') >= 0;
        return shouts || bracketed ? new OpeningPlace(text, block).read() : -1;
    }

    private int read() {
        while (at < tokens.size() && !endsName()) {
            if (!step()) {
                return -1;
            }
        }
        if (at == tokens.size()) {
            return -1;
        }
        boolean dash = isDash(at);
        int end = tokens.get(dash ? at : at - 1).end();
        boolean doubled = false;
        while (dash && at + 1 < tokens.size() && isDash(at + 1)) {
            at++;
            end = tokens.get(at).end();
            doubled = true;
        }
        boolean wide = doubled || dash && isLong(at);
        return opensSentence(end) && proven(dash, wide) ? end : -1;
    }

    /** A dash that is no hyphen ends it, or the word behind "Nov. 13 (Meridian Wire)". */
    private boolean endsName() {
        Token token = tokens.get(at);
        if (isDash(at)) {
            boolean hyphen = at > 0
                    && token.touches(tokens.get(at - 1))
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).touches(token)
                    && !isDash(at + 1);
            return !hyphen || isLong(at);
        }
        return agency && at > 0 && tokens.get(at - 1).text().equals(")") && token.is(Token.Kind.WORD);
    }

    private boolean step() {
        Token token = tokens.get(at);
        switch (token.kind()) {
            case WORD -> {
                return word(token);
            }
            case NUMBER -> {
                number = true;
                at++;
                return words > 0 && !(at > 1 && isDash(at - 2));
            }
            case MARK -> {
                return mark(token);
            }
            default -> {
                return false;
            }
        }
    }

    private boolean word(Token token) {
        boolean named = Days.month(token.lower().endsWith(".") ? cut(token.lower()) : token.lower()) > 0;
        boolean ordinal = number && !token.capitalised() && token.text().length() == 2;
        boolean shouted = isShouted(token.text());
        if (!token.capitalised() && !ordinal || ++words > 2 * MOST_WORDS_OF_A_PLACE) {
            return false;
        }
        month |= named;
        capitals &= shouted || comma || named || bracket || words > 1 && number;
        longName |= shouted && token.text().length() >= NAME;
        at++;
        return true;
    }

    private boolean mark(Token token) {
        switch (token.text()) {
            case "(" -> {
                return agency();
            }
            case ",", ".", "/" -> {
                comma |= token.text().equals(",");
                at++;
                return words > 0;
            }
            default -> {
                at++;
                return isDash(at - 1) && !bracket;
            }
        }
    }

    /** "(Meridian Wire)": capitalised words alone. */
    private boolean agency() {
        int i = at + 1;
        while (i < tokens.size() && !tokens.get(i).text().equals(")")) {
            Token token = tokens.get(i);
            agency |= AGENCIES.contains(token.lower());
            if (token.is(Token.Kind.WORD) && !token.capitalised() && !AGENCIES.contains(token.lower())) {
                return false;
            }
            i++;
        }
        bracket = true;
        at = i + 1;
        return i < tokens.size();
    }

    private boolean proven(boolean dash, boolean wide) {
        if (words > 0 && capitals) {
            return dash ? bracket || longName || wide || comma && number : agency && month && number;
        }
        return dash && agency && words <= MOST_WORDS_OF_A_PLACE + (month ? 1 : 0);
    }

    private boolean opensSentence(int end) {
        int i = end;
        while (i < block.end() && (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i)))) {
            i++;
        }
        return block.end() - i >= SENTENCE
                && (Character.isUpperCase(text.charAt(i))
                        || Character.isDigit(text.charAt(i))
                        || "\"“‘'«„`".indexOf(text.charAt(i)) >= 0);
    }

    private boolean isLong(int i) {
        String mark = tokens.get(i).text();
        return mark.equals("—") || mark.equals("―");
    }

    private boolean isDash(int i) {
        String mark = tokens.get(i).text();
        return mark.length() == 1 && "-–—―_".indexOf(mark.charAt(0)) >= 0;
    }

    private static boolean isShouted(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c) && !Character.isUpperCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters > 1;
    }

    private static String cut(String abbreviation) {
        return abbreviation.substring(0, abbreviation.length() - 1);
    }
}
