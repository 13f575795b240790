package org.daybrief.statement.speech;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.SentencePlace;
import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/** All that the rules of quotations ask for: the lines of an article, their sayings, and the places of the quoted stretches. */
public final class Speech {

    /** Units of the longest line that is read: no sentence is so long, and each saying may look through its whole line. */
    private static final int LONGEST = 1000;

    final String text;
    /** Where each rule notes what it made and by which words. */
    final Trail trail;

    final List<Token> tokens;
    final List<Span> quoted;
    final List<Line> lines;
    /** Those by a verb: what quotation marks hang on. */
    final List<List<Saying>> sayings;

    /** Those by nouns and adjectives, too. */
    final List<List<Saying>> all;

    final List<Placed> quotes;
    /** Whether the text gives speech between single marks. */
    final boolean singleMarksQuote;

    /** @param quoted as {@link QuotationMarks} found them */
    public Speech(String text, List<Token> tokens, List<Span> quoted, List<SentencePlace> sentences, Trail trail) {
        this.text = text;
        this.trail = trail;
        this.tokens = tokens;
        this.quoted = quoted;
        this.lines = Line.all(text, tokens, quoted, sentences);
        this.sayings = new ArrayList<>(lines.size());
        this.all = new ArrayList<>(lines.size());
        for (Line line : lines) {
            List<Saying> found = line.size() < 2 || line.size() > LONGEST ? List.of() : SayingFinder.find(line);
            all.add(found);
            sayings.add(verbal(found));
        }
        this.quotes = place();
        this.singleMarksQuote = singleMarksQuote();
    }

    /** One for each sentence. */
    public List<Line> lines() {
        return lines;
    }

    /** Those of a sentence, in the order of their cues. */
    public List<Saying> sayings(int sentence) {
        return sayings.get(sentence);
    }

    /** The first that reports speech; else the first stance. */
    @Nullable
    public Saying best(int sentence) {
        Saying first = null;
        for (Saying saying : all.get(sentence)) {
            if (saying.source() != null
                    && saying.shape() != Saying.Shape.NOUN
                    && (first == null || saying.isSpeech() && !first.isSpeech())) {
                first = saying;
            }
        }
        return first;
    }

    /** The first character from an offset on in a direction that is no space: the mark that holds a quoted stretch. */
    private char mark(int offset, int step) {
        int i = offset;
        while (i >= 0 && i < text.length() && Tokens.isSpace(text.charAt(i))) {
            i += step;
        }
        return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
    }

    /** More single marks than double ones, and no doubled apostrophes. */
    private boolean singleMarksQuote() {
        int balance = 0;
        for (Placed quote : quotes) {
            balance += quote.single() ? 1 : -1;
        }
        return balance > 0 && !text.contains("''");
    }

    private static List<Saying> verbal(List<Saying> found) {
        for (Saying saying : found) {
            if (!saying.isVerbal()) {
                return found.stream().filter(Saying::isVerbal).toList();
            }
        }
        return found;
    }

    private List<Placed> place() {
        int count = quoted.size();
        int[] places = new int[count * 4];
        java.util.Arrays.fill(places, -1);
        for (int l = 0; l < lines.size(); l++) {
            Line line = lines.get(l);
            for (int u = 0; u < line.size(); u++) {
                if (line.isQuote(u)) {
                    int q = line.quote(u) * 4;
                    if (places[q] < 0) {
                        places[q] = l;
                        places[q + 1] = u;
                    }
                    places[q + 2] = l;
                    places[q + 3] = u;
                }
            }
        }
        List<Placed> placed = new ArrayList<>(count);
        for (int q = 0; q < count; q++) {
            if (places[4 * q] >= 0) {
                placed.add(new Placed(
                        q,
                        quoted.get(q),
                        places[4 * q],
                        places[4 * q + 1],
                        places[4 * q + 2],
                        places[4 * q + 3],
                        MarkPairs.isSingle(mark(quoted.get(q).begin() - 1, -1)),
                        quoted.get(q).end()
                                        < lines.get(places[4 * q + 2])
                                                .sentence()
                                                .span()
                                                .end()
                                && MarkPairs.isMark(mark(quoted.get(q).end(), 1))));
            }
        }
        return placed;
    }
}
