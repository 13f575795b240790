package org.daybrief.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rule made what, and by which words: what {@code daybrief explain} prints, so that a wrong reading leads to its rule.
 *
 * <p>Each rule notes itself where it decides: {@code reading.trail.note(Kind.FIGURE, "bound: at least", FigureBounds.class,
 * figure, begin, end)}. The note belongs to the annotation of its kind that it overlaps; one that belongs to none tells
 * what was left out, and why ("not a figure: code"). While nobody asks the trail is {@link #OFF}: a note costs a look at a
 * field, so pass only what is there already; guard by {@link #isOn} what must be made for it (a span, a joined string).
 */
public final class Trail {

    /** Takes no notes. */
    public static final Trail OFF = new Trail(null);

    /** What a note is about. */
    public enum Kind {
        BLOCK,
        PUBLISHED,
        DATE,
        FIGURE,
        QUOTATION,
        MENTION,
        ATTRIBUTION,
        CERTAINTY,
        NEGATION,
        EVENT,
        SECTION
    }

    /**
     * One decision of one rule.
     *
     * @param kind of what was made
     * @param rule short stable name; where it decides only a part, the part first: "bound: at least", "claimant: hearsay"
     * @param by simple name of the class that holds the rule
     * @param made what the decision is about: the annotation, or a stretch that overlaps it
     * @param words those that decided, in the text; empty where the place or the shape did
     */
    public record Note(Kind kind, String rule, String by, Span made, List<Span> words) {

        public Note {
            words = List.copyOf(words);
        }
    }

    private final @Nullable List<Note> notes;

    private Trail(@Nullable List<Note> notes) {
        this.notes = notes;
    }

    /** One that takes notes, of one article and by one thread. */
    public static Trail on() {
        return new Trail(new ArrayList<>());
    }

    public boolean isOn() {
        return notes != null;
    }

    /** The rule decided by {@code made} itself. */
    public void note(Kind kind, String rule, Class<?> by, Span made) {
        if (notes != null) {
            notes.add(new Note(kind, rule, by.getSimpleName(), made, List.of()));
        }
    }

    /** The rule decided by the words from {@code begin} to before {@code end}, counted in UTF-16 units of the article's text. */
    public void note(Kind kind, String rule, Class<?> by, Span made, int begin, int end) {
        if (notes != null) {
            notes.add(new Note(kind, rule, by.getSimpleName(), made, List.of(new Span(begin, end))));
        }
    }

    /** What was made are the tokens from {@code first} to before {@code end}, and they themselves decided. */
    public void note(Kind kind, String rule, Class<?> by, List<Token> tokens, int first, int end) {
        if (notes != null) {
            note(kind, rule, by, span(tokens, first, end));
        }
    }

    /** What was made are the tokens from {@code first} to before {@code end}; those from {@code word} to before {@code wordEnd} decided. */
    public void note(
            Kind kind, String rule, Class<?> by, List<Token> tokens, int first, int end, int word, int wordEnd) {
        if (notes != null) {
            note(kind, rule, by, span(tokens, first, end), List.of(span(tokens, word, wordEnd)));
        }
    }

    private static Span span(List<Token> tokens, int first, int end) {
        return new Span(
                tokens.get(first).begin(), tokens.get(Math.max(first, end - 1)).end());
    }

    /** The rule decided by words in several places. */
    public void note(Kind kind, String rule, Class<?> by, Span made, List<Span> words) {
        if (notes != null) {
            notes.add(new Note(kind, rule, by.getSimpleName(), made, words));
        }
    }

    /** All notes so far, in the order in which they were taken. */
    public List<Note> notes() {
        return notes == null ? List.of() : List.copyOf(notes);
    }
}
