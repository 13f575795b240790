package org.daybrief.statement.clause;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as its writer speaks it: its tokens, with each quoted stretch shrunk to one unit and the quotation marks left
 * out. So no rule can take a word inside a quotation for a word of the article.
 */
public final class Line {

    private static final String QUOTE = "“";
    private static final String NOTHING = "";

    private final String text;
    private final List<Span> quoted;
    private final SentencePlace sentence;
    private final int[] units;
    private final int size;
    private final @Nullable Token[] tokens;
    private final String[] lowers;

    private Line(String text, List<Token> all, List<Span> quoted, SentencePlace sentence, int[] units, int size) {
        this.text = text;
        this.quoted = quoted;
        this.sentence = sentence;
        this.units = units;
        this.size = size;
        this.tokens = new Token[size];
        this.lowers = new String[size];
        for (int i = 0; i < size; i++) {
            tokens[i] = units[i] < 0 ? null : all.get(units[i]);
            lowers[i] = units[i] < 0 ? QUOTE : tokens[i].lower();
        }
    }

    /**
     * The lines of all sentences, in order.
     *
     * @param quoted what stands between quotation marks, in order, none inside another
     */
    public static List<Line> all(String text, List<Token> tokens, List<Span> quoted, List<SentencePlace> sentences) {
        List<Line> lines = new ArrayList<>(sentences.size());
        int quote = 0;
        for (SentencePlace sentence : sentences) {
            int[] units = new int[sentence.endToken() - sentence.firstToken()];
            int size = 0;
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                Token token = tokens.get(i);
                while (quote < quoted.size() && quoted.get(quote).end() <= token.begin()) {
                    quote++;
                }
                boolean inside = quote < quoted.size() && quoted.get(quote).begin() <= token.begin();
                if (inside) {
                    if (size == 0 || units[size - 1] != -1 - quote) {
                        units[size++] = -1 - quote;
                    }
                } else if (!isQuoteMark(token)) {
                    units[size++] = i;
                }
            }
            lines.add(new Line(text, tokens, quoted, sentence, units, size));
        }
        return lines;
    }

    private static boolean isQuoteMark(Token token) {
        return token.is(Token.Kind.MARK) && "“”\"«»„‘’'‚".indexOf(token.text().charAt(0)) >= 0;
    }

    /** Where it stands. */
    public SentencePlace sentence() {
        return sentence;
    }

    public int size() {
        return size;
    }

    public boolean isQuote(int i) {
        return i >= 0 && i < size && units[i] < 0;
    }

    /** Index of a quoted unit among the quoted stretches. */
    public int quote(int i) {
        return -1 - units[i];
    }

    /** The token of a unit that is not quoted. */
    public Token token(int i) {
        return tokens[i];
    }

    /** The lower form of a unit; {@code “} for a quoted one; empty outside the line. */
    public String lower(int i) {
        if (i < 0 || i >= size) {
            return NOTHING;
        }
        return lowers[i];
    }

    public boolean is(int i, Token.Kind kind) {
        return i >= 0 && i < size && units[i] >= 0 && tokens[i].is(kind);
    }

    public boolean isWord(int i) {
        return is(i, Token.Kind.WORD);
    }

    public boolean capitalised(int i) {
        return i >= 0 && i < size && units[i] >= 0 && token(i).capitalised();
    }

    /** Offset in the text where a unit begins. */
    public int begin(int i) {
        return units[i] < 0 ? quoted.get(quote(i)).begin() : token(i).begin();
    }

    /** Offset in the text where a unit ends. */
    public int end(int i) {
        return units[i] < 0 ? quoted.get(quote(i)).end() : token(i).end();
    }

    /** The text of the units from {@code first} to before {@code end}; at least one. */
    public Span span(int first, int end) {
        return new Span(begin(first), end(end - 1));
    }

    /** Their literal words. */
    public String text(int first, int end) {
        return span(first, end).of(text);
    }
}
