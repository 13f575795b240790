package org.daybrief.statement.time;

import java.util.List;
import org.daybrief.statement.time.TimeWord.Role;
import org.daybrief.text.Token;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/** The tokens of one sentence, each looked up once; every question about a place outside the sentence has a harmless answer. */
final class Cursor {

    private static final Token NONE = new Token(0, 0, "", "", Token.Kind.MARK);

    final List<Token> tokens;
    private final @Nullable TimeWord[] words;
    final int first;
    final int end;
    final NumericOrder order;
    /** Where each rule notes what it made and by which words. */
    final Trail trail;

    /** The tokens {@code first … end - 1} of {@code tokens}. */
    Cursor(List<Token> tokens, int first, int end, NumericOrder order, Trail trail) {
        this.tokens = tokens;
        this.first = first;
        this.end = end;
        this.order = order;
        this.trail = trail;
        this.words = new TimeWord[end - first];
        for (int i = first; i < end; i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.MARK) {
                words[i - first] = TimeWords.of(token.lower());
            }
        }
    }

    Token token(int i) {
        return i >= first && i < end ? tokens.get(i) : NONE;
    }

    String lower(int i) {
        return token(i).lower();
    }

    boolean is(int i, String lower) {
        return token(i).lower().equals(lower);
    }

    @Nullable
    TimeWord word(int i) {
        return i >= first && i < end ? words[i - first] : null;
    }

    @Nullable
    Role role(int i) {
        TimeWord word = word(i);
        return word == null ? null : word.role();
    }

    boolean is(int i, Role role) {
        return role(i) == role;
    }

    boolean isUnit(int i) {
        Role role = role(i);
        return role == Role.UNIT || role == Role.UNITS;
    }

    boolean isNumber(int i) {
        return token(i).is(Token.Kind.NUMBER);
    }

    /** A number of digits alone below ten million, no letter touching it; -1 for all else. */
    int digits(int i) {
        Token token = token(i);
        if (!token.is(Token.Kind.NUMBER)
                || token.text().length() > 7
                || token(i + 1).is(Token.Kind.WORD) && token(i + 1).touches(token)) {
            return -1;
        }
        int value = 0;
        for (int k = 0; k < token.text().length(); k++) {
            char c = token.text().charAt(k);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** A four-digit year of the centuries that news speak of; -1 for all else. */
    int year(int i) {
        int year = token(i).text().length() == 4 ? digits(i) : -1;
        return year >= 1000 && year <= 2199 ? year : -1;
    }

    /** A hyphen or dash with a token touching it on either side. */
    boolean isHyphen(int i) {
        return isDash(i) && token(i).touches(token(i - 1)) && token(i + 1).touches(token(i));
    }

    boolean isDash(int i) {
        String text = token(i).text();
        return text.length() == 1 && "-–—‑‐".indexOf(text.charAt(0)) >= 0;
    }

    /** {@code i} itself, or the place after a hyphen that stands there. */
    int skipHyphen(int i) {
        return isHyphen(i) ? i + 1 : i;
    }

    /** After the stop that abbreviates the word before {@code i}, if there is one. */
    int skipStop(int i) {
        return is(i, ".") && token(i).touches(token(i - 1)) ? i + 1 : i;
    }

    /** "Coach of the Year", "USA Today", "ABC's This Week": a capital that no sentence and no shout explains makes a name. */
    boolean isName(int i) {
        Token token = token(i);
        if (!token.capitalised() || opensSentence(i)) {
            return false;
        }
        boolean quoted = token(i - 1).is(Token.Kind.MARK);
        boolean after = token(i - 1).is(Token.Kind.WORD) || token(i - 1).is(Token.Kind.GENITIVE);
        return quoted ? closesQuote(i + 1) && opensQuote(i - 1) : after && !isShout(i);
    }

    /** "ON FRIDAY", where the words around are capitals too. */
    private boolean isShout(int i) {
        return isUpper(i) && (isUpper(i - 1) && token(i - 1).text().length() > 3 || isUpper(i + 1));
    }

    private boolean isUpper(int i) {
        String text = token(i).text();
        for (int k = 0; k < text.length(); k++) {
            if (!Character.isUpperCase(text.charAt(k))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private boolean opensQuote(int i) {
        return is(i, "\"") || is(i, "“") || is(i, "'") || is(i, "‘");
    }

    private boolean closesQuote(int i) {
        return is(i, "\"") || is(i, "”") || is(i, "'") || is(i, "’");
    }

    boolean opensSentence(int i) {
        for (int k = i - 1; k >= first; k--) {
            if (!token(k).is(Token.Kind.MARK)) {
                return false;
            }
        }
        return true;
    }
}
