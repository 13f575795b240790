package org.daybrief.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybrief.article.Article;
import org.daybrief.article.Block;
import org.daybrief.text.Lexicon;
import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The agency an article is credited to: in its byline, its dateline or its last lines; never one it only quotes. */
final class WireCredit {

    private static final Map<String, String> AGENCIES = read();
    private static final int LONGEST = 5;

    /** A dateline stands in the first blocks, within so many tokens. */
    private static final int FIRST_BLOCKS = 6;

    private static final int DATELINE = 14;

    /** A credit line has no more words than that. */
    private static final int CREDIT_LINE = 8;

    private static final int LAST_BLOCKS = 4;

    /** What makes a line a thank-you to helpers and not a credit. */
    private static final Set<String> HELPED =
            Set.of("contributed", "contributing", "reporting", "additional", "photo", "photos", "image", "picture");

    private static final Set<String> CREDIT_WORDS = Set.of(
            "source", "sources", "by", "from", "via", "copyright", "the", "staff", "agency", "agencies", "credit");

    private WireCredit() {}

    /** The agency's name; null where none is credited. */
    static @Nullable String of(Article article) {
        String byline = article.byline() == null ? null : anywhere(Tokens.of(article.byline()));
        if (byline != null) {
            return byline;
        }
        List<Block> blocks = article.blocks();
        for (int i = 0; i < Math.min(FIRST_BLOCKS, blocks.size()); i++) {
            String dateline = dateline(tokens(article, blocks.get(i)));
            if (dateline != null) {
                return dateline;
            }
        }
        for (int i = Math.max(0, blocks.size() - LAST_BLOCKS); i < blocks.size(); i++) {
            String line = creditLine(tokens(article, blocks.get(i)));
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    private static List<Token> tokens(Article article, Block block) {
        Span span = block.span();
        return Tokens.of(article.text(), new Span(span.begin(), Math.min(span.end(), span.begin() + 160)));
    }

    private static @Nullable String anywhere(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            int end = agencyEnd(tokens, i);
            if (end > i) {
                return agency(tokens, i, end);
            }
        }
        return null;
    }

    /** "OSLO, March 3 (AFP) -": in brackets and with a dash or colon behind. */
    private static @Nullable String dateline(List<Token> tokens) {
        for (int i = 0; i < Math.min(DATELINE, tokens.size()); i++) {
            if (tokens.get(i).text().equals("(")) {
                int end = agencyEnd(tokens, i + 1);
                if (end > i + 1 && markAt(tokens, end, ")") && markAt(tokens, end + 1, "-–—―:")) {
                    return agency(tokens, i + 1, end);
                }
            }
        }
        return null;
    }

    /** "Source: AFP", "© 2024 The Associated Press", "(Reuters)": a line that holds hardly more than the name. */
    private static @Nullable String creditLine(List<Token> tokens) {
        int words = 0;
        String found = null;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int end = agencyEnd(tokens, i);
            if (end > i) {
                found = found == null ? agency(tokens, i, end) : found;
                i = end - 1;
            } else if (HELPED.contains(token.lower())) {
                return null;
            } else if (token.is(Token.Kind.WORD) && !CREDIT_WORDS.contains(token.lower())) {
                return null;
            }
            if (++words > CREDIT_LINE) {
                return null;
            }
        }
        return found;
    }

    private static boolean markAt(List<Token> tokens, int i, String marks) {
        return i < tokens.size()
                && tokens.get(i).is(Token.Kind.MARK)
                && marks.contains(tokens.get(i).text());
    }

    /** After the longest agency name that begins here; {@code from} where there is none. */
    private static int agencyEnd(List<Token> tokens, int from) {
        for (int end = Math.min(tokens.size(), from + LONGEST); end > from; end--) {
            if (agency(tokens, from, end) != null) {
                return end;
            }
        }
        return from;
    }

    private static @Nullable String agency(List<Token> tokens, int from, int end) {
        if (!tokens.get(from).is(Token.Kind.WORD)) {
            return null;
        }
        return AGENCIES.get(spelling(tokens.subList(from, end)));
    }

    private static String spelling(List<Token> tokens) {
        StringBuilder spelling = new StringBuilder();
        for (Token token : tokens) {
            spelling.append(token.text()).append(' ');
        }
        return spelling.toString();
    }

    private static Map<String, String> read() {
        Map<String, String> agencies = new HashMap<>();
        for (String[] row : Lexicon.rows("en/wire-agencies")) {
            for (String name : row[1].split("\\|")) {
                agencies.put(spelling(Tokens.of(name)), row[0]);
            }
        }
        return agencies;
    }
}
