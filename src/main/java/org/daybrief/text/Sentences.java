package org.daybrief.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a block of text into sentences by one scan from stop to stop. */
public final class Sentences {

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
        int at = i;
        while (at < end && (isStop(text.charAt(at)) || closes(text.charAt(at)))) {
            at++;
        }
        return at;
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
