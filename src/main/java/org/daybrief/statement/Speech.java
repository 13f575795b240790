package org.daybrief.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the rules of quotations ask for: the lines of an article, their sayings, and the places of the quoted stretches. */
final class Speech {

    /** Units of the longest line that is read: no sentence is so long, and each saying may look through its whole line. */
    private static final int LONGEST = 1000;

    final Reading reading;
    final List<Line> lines;
    final List<List<Saying>> sayings;
    final List<Placed> quotes;

    /** That of the reading, made at the first call. */
    static Speech of(Reading reading) {
        Speech speech = reading.speech;
        if (speech == null) {
            speech = new Speech(reading);
            reading.speech = speech;
        }
        return speech;
    }

    private Speech(Reading reading) {
        this.reading = reading;
        this.lines = Line.all(reading);
        this.sayings = new ArrayList<>(lines.size());
        for (Line line : lines) {
            sayings.add(line.size() < 2 || line.size() > LONGEST ? List.of() : SayingFinder.find(line));
        }
        this.quotes = place();
    }

    /** The first that reports speech; else the first stance. */
    @Nullable
    Saying best(int sentence) {
        Saying first = null;
        for (Saying saying : sayings.get(sentence)) {
            if (saying.source() != null && (first == null || saying.isSpeech() && !first.isSpeech())) {
                first = saying;
            }
        }
        return first;
    }

    private List<Placed> place() {
        int count = reading.quoted.size();
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
                        reading.quoted.get(q),
                        places[4 * q],
                        places[4 * q + 1],
                        places[4 * q + 2],
                        places[4 * q + 3]));
            }
        }
        return placed;
    }
}
