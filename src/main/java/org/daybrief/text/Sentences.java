package org.daybrief.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a block of text into sentences by one scan from stop to stop. */
public final class Sentences {

    private static final int LONGEST_QUOTATION = 1_000;

    private final String text;
    private final int end;
    private final List<Span> sentences = new ArrayList<>();
    private int begin;

    private Sentences(String text, Span block) {
        this.text = text;
        this.end = block.end();
        this.begin = skipSpace(block.begin());
    }

    /** The sentences of one block, white space around them left out; none for a blank block. */
    public static List<Span> split(String text, Span block) {
        return new Sentences(text, block).scan();
    }

    private List<Span> scan() {
        int i = begin;
        while (i < end) {
            if (!isStop(text.charAt(i))) {
                i++;
                continue;
            }
            int after = closeMarks(i + 1);
            int next = skipSpace(after);
            if (next < end && new SentenceEnd(text, begin, end, i, after, next).holds()) {
                sentences.add(new Span(begin, after));
                begin = next;
            }
            i = Math.max(after, begin);
        }
        int last = end;
        while (last > begin && Tokens.isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (last > begin) {
            sentences.add(new Span(begin, last));
        }
        return sentences;
    }

    private int skipSpace(int i) {
        int at = i;
        while (at < end && Tokens.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Further stops, closing quotation marks and brackets belong to the sentence that they close. */
    private int closeMarks(int i) {
        int at = marksEnd(i);
        int mark = skipSpace(at);
        while (mark > at && standsAlone(mark) && closesHere(mark)) {
            at = marksEnd(mark + 1);
            mark = skipSpace(at);
        }
        return at;
    }

    private int marksEnd(int i) {
        int at = i;
        while (at < end && (isStop(text.charAt(at)) || closes(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** A straight mark closes what another one has opened in this sentence. */
    private boolean closesHere(int mark) {
        if (text.charAt(mark) != '"') {
            return true;
        }
        boolean open = false;
        for (int i = Math.max(begin, mark - LONGEST_QUOTATION); i < mark; i++) {
            open ^= text.charAt(i) == '"';
        }
        return open;
    }

    /** "… over. ”": a closing mark behind a space still closes what stands before it. */
    private boolean standsAlone(int mark) {
        return mark < end
                && "\"”’".indexOf(text.charAt(mark)) >= 0
                && (mark + 1 == end || Tokens.isSpace(text.charAt(mark + 1)) || text.charAt(mark + 1) == '”');
    }

    static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    static boolean closes(char c) {
        return switch (c) {
            case '"', '”', '’', '\'', ')', ']', '»' -> true;
            default -> false;
        };
    }
}
