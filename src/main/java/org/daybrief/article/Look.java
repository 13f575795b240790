package org.daybrief.article;

import org.daybrief.text.Span;
import org.daybrief.text.Tokens;

/** A block of text while its role is being found: what can be seen of it, measured once. */
final class Look {

    /** How a block ends, closing quotation marks and brackets aside. */
    enum Ending {
        /** A full stop, a question mark, an exclamation mark, an ellipsis. */
        STOP,
        COLON,
        /** A comma, a semicolon or a dash: the sentence goes on. */
        OPEN,
        /** A word or a number. */
        NONE
    }

    private static final int LONGEST_NOTE = 160;

    final Span span;
    final Ending ending;
    /** Its words in lower case, without marks, one space between them. */
    final String key;

    final int words;
    /** Words of four and more letters, and how many of those begin with a capital. */
    final int longWords;

    final int capitals;
    final boolean startsLower;
    /** Whether an empty line stands above it. */
    final boolean apart;

    Look(String text, Span span, boolean apart) {
        this.span = span;
        this.apart = apart;
        this.ending = ending(text, span);
        char[] letters = new char[span.length() + 1];
        int size = 0;
        int longWords = 0;
        int capitals = 0;
        int words = 0;
        int i = span.begin();
        while (i < span.end()) {
            int begin = i;
            while (i < span.end() && partOfWord(text.charAt(i))) {
                i++;
            }
            if (i > begin) {
                words++;
                if (size > 0) {
                    letters[size++] = ' ';
                }
                size = append(letters, size, text, begin, i);
                boolean isLong = i - begin >= 4 && Character.isLetter(text.charAt(begin));
                longWords += isLong ? 1 : 0;
                capitals += isLong && Character.isUpperCase(text.charAt(begin)) ? 1 : 0;
            }
            i++;
        }
        this.key = new String(letters, 0, size);
        this.words = words;
        this.longWords = longWords;
        this.capitals = capitals;
        this.startsLower = Character.isLowerCase(text.charAt(span.begin()));
    }

    boolean stops() {
        return ending == Ending.STOP;
    }

    private static boolean partOfWord(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '\'';
        }
        return c == '\u2019' || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** The new size: no word takes more room in the key than in the text. */
    private static int append(char[] key, int size, String text, int begin, int end) {
        int to = size;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c != '\'' && c != '\u2019') {
                key[to++] = c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c);
            }
        }
        return to;
    }

    private static Ending ending(String text, Span span) {
        int i = span.end();
        boolean bracketed = true;
        while (bracketed) {
            while (i > span.begin() && (closes(text.charAt(i - 1)) || isSpace(text.charAt(i - 1)))) {
                i--;
            }
            int open = noteBegin(text, span.begin(), i, span.end());
            bracketed = open >= 0;
            i = bracketed ? open : i;
        }
        if (i == span.begin()) {
            return Ending.NONE;
        }
        return switch (text.charAt(i - 1)) {
            case '.' -> endsWithClock(text, span, i) ? Ending.NONE : Ending.STOP;
            case '!', '?', '…' -> Ending.STOP;
            case ':' -> Ending.COLON;
            case ',', ';', '-', '–', '—', '―' -> Ending.OPEN;
            default -> Ending.NONE;
        };
    }

    /** "10:15 a.m.": the stop belongs to the clock. */
    private static boolean endsWithClock(String text, Span span, int end) {
        return end - span.begin() > 5
                && (text.startsWith("a.m.", end - 4) || text.startsWith("p.m.", end - 4))
                && span.length() < 60;
    }

    /** Where a closing note begins that stands behind a stop: "… he said. (Harbour News)", "… he said.[12]"; -1 for none. */
    private static int noteBegin(String text, int begin, int end, int blockEnd) {
        boolean closed = end < blockEnd && (text.charAt(end) == ')' || text.charAt(end) == ']');
        if (!closed) {
            return -1;
        }
        int i = end;
        int limit = Math.max(begin, end - LONGEST_NOTE);
        while (i > limit && text.charAt(i - 1) != '(' && text.charAt(i - 1) != '[') {
            i--;
        }
        if (i <= limit || i - 1 <= begin) {
            return -1;
        }
        int before = i - 1;
        while (before > begin && (isSpace(text.charAt(before - 1)) || closes(text.charAt(before - 1)))) {
            before--;
        }
        return before > begin && ".!?…".indexOf(text.charAt(before - 1)) >= 0 ? before : -1;
    }

    private static boolean closes(char c) {
        return c == '"'
                || c == '\''
                || c == '\u2019'
                || c == '\u201d'
                || c == '»'
                || c == ')'
                || c == ']'
                || c == '*'
                || c == '_';
    }

    private static boolean isSpace(char c) {
        return Tokens.isSpace(c);
    }
}
