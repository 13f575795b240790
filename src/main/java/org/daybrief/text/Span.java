package org.daybrief.text;

/**
 * A stretch of a text, half-open, counted in UTF-16 units.
 *
 * @param begin index of the first unit
 * @param end index after the last unit, never before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no span: " + begin + ".." + end);
        }
    }

    public int length() {
        return end - begin;
    }

    public String of(String text) {
        return text.substring(begin, end);
    }

    /** Where the character first stands within this span, -1 for nowhere; never looks outside it. */
    public int indexOf(String text, char c) {
        int i = begin;
        while (i < end && text.charAt(i) != c) {
            i++;
        }
        return i < end ? i : -1;
    }

    /** Where the character last stands within this span, -1 for nowhere; never looks outside it. */
    public int lastIndexOf(String text, char c) {
        int i = end - 1;
        while (i >= begin && text.charAt(i) != c) {
            i--;
        }
        return i >= begin ? i : -1;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** By begin, then the longer one first. */
    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
    }
}
