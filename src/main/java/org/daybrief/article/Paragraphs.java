package org.daybrief.article;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.text.Span;
import org.daybrief.text.Tokens;

/**
 * Cuts plain text into blocks: a line is a block, unless its text was broken at a fixed width or in the middle of a sentence;
 * then the lines that belong together are one.
 */
final class Paragraphs {

    /** Lines longer than this were not broken by hand or by a mail program. */
    private static final int WIDEST = 110;

    private static final int NARROWEST = 40;

    private final String text;
    private final List<Span> lines = new ArrayList<>();
    private int width;

    private Paragraphs(String text) {
        this.text = text;
    }

    /** The blocks in order, white space around them left out. */
    static List<Span> of(String text) {
        Paragraphs paragraphs = new Paragraphs(text);
        paragraphs.readLines();
        paragraphs.width = paragraphs.wrapWidth();
        return paragraphs.joined();
    }

    private void readLines() {
        int begin = 0;
        while (begin < text.length()) {
            int feed = text.indexOf('\n', begin);
            int end = feed < 0 ? text.length() : feed;
            addTrimmed(begin, end);
            begin = end + 1;
        }
    }

    private void addTrimmed(int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && Tokens.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Tokens.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            lines.add(new Span(from, to));
        }
    }

    private List<Span> joined() {
        List<Span> blocks = new ArrayList<>(lines.size());
        int i = 0;
        while (i < lines.size()) {
            int last = i;
            while (last + 1 < lines.size() && continues(last)) {
                last++;
            }
            blocks.add(new Span(lines.get(i).begin(), lines.get(last).end()));
            i = last + 1;
        }
        return blocks;
    }

    /** Whether the next line goes on with this one's paragraph. */
    private boolean continues(int i) {
        if (!adjoin(i) || beginsAnew(i + 1)) {
            return false;
        }
        if (full(i)) {
            return true;
        }
        return !closed(lines.get(i)) && startsWithLowerWord(lines.get(i + 1));
    }

    /** No empty line between this one and the next. */
    private boolean adjoin(int i) {
        int feed = text.indexOf('\n', lines.get(i).end());
        int second = feed < 0 ? -1 : text.indexOf('\n', feed + 1);
        return second < 0 || second >= lines.get(i + 1).begin();
    }

    private boolean beginsAnew(int i) {
        Span line = lines.get(i);
        return Bullets.markerLength(text, line.begin(), line.end()) > 0
                || text.startsWith("— ", line.begin())
                || text.regionMatches(true, line.begin(), "by ", 0, 3) && Bylines.names(text, line) != null;
    }

    /** The line is full: the next one's first word would not have found room in it. */
    private boolean full(int i) {
        return width > 0 && lines.get(i).length() + 1 + firstWordLength(lines.get(i + 1)) > width;
    }

    /**
     * The width at which this text was broken: most lines that have a neighbour below are full and do not end a sentence.
     * 0 where it was not broken.
     */
    private int wrapWidth() {
        int widest = 0;
        for (Span line : lines) {
            widest = Math.max(widest, line.length());
        }
        if (widest > WIDEST || widest < NARROWEST) {
            return 0;
        }
        int pairs = 0;
        int full = 0;
        int open = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (adjoin(i)) {
                pairs++;
                full += lines.get(i).length() + 1 + firstWordLength(lines.get(i + 1)) > widest - 4 ? 1 : 0;
                open += closed(lines.get(i)) ? 0 : 1;
            }
        }
        return pairs >= 2 && full * 10 >= pairs * 6 && open * 10 >= pairs * 5 ? widest - 4 : 0;
    }

    private boolean closed(Span line) {
        char last = text.charAt(line.end() - 1);
        return ".!?…:;\"”)»]".indexOf(last) >= 0;
    }

    private int firstWordLength(Span line) {
        int i = line.begin();
        while (i < line.end() && !Tokens.isSpace(text.charAt(i))) {
            i++;
        }
        return i - line.begin();
    }

    /** A word all in small letters: "iPhone" and "al-Shabab" may begin a headline, "of" does not. */
    private boolean startsWithLowerWord(Span line) {
        int i = line.begin();
        while (i < line.end() && Character.isLowerCase(text.charAt(i))) {
            i++;
        }
        return i > line.begin() && (i == line.end() || !Character.isLetter(text.charAt(i)) && text.charAt(i) != '-');
    }
}
