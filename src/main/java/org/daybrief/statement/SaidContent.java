package org.daybrief.statement;

import org.jspecify.annotations.Nullable;

/** The units of a line that tell what was said. */
final class SaidContent {

    private SaidContent() {}

    /** First unit and the one behind the last; null where there is none. {@code next} is the saying behind this one in the line. */
    static int @Nullable [] of(Saying saying, @Nullable Saying next) {
        Line line = saying.line();
        int behind = saying.shape() == Saying.Shape.VERB_FIRST || saying.shape() == Saying.Shape.ACCORDING_TO
                ? saying.source().end()
                : saying.end();
        int end = trimEnd(line, behind, semicolon(line, behind));
        if (saying.shape() == Saying.Shape.SUBJECT_FIRST || saying.shape() == Saying.Shape.SHARED) {
            int first = line.lower(behind).equals("that") || line.lower(behind).equals(":") ? behind + 1 : behind;
            if (first < end && !line.lower(first).equals(",")) {
                return new int[] {first, end};
            }
        } else if (saying.first() == 0 && saying.shape() == Saying.Shape.ACCORDING_TO) {
            int first = line.lower(behind).equals(",") ? behind + 1 : behind;
            return first < end ? new int[] {first, end} : null;
        }
        int before = Math.min(
                saying.first(),
                saying.source() == null ? saying.first() : saying.source().first());
        end = trimEnd(line, 0, before);
        return end > 0 ? new int[] {0, end} : null;
    }

    private static int semicolon(Line line, int from) {
        for (int i = from; i < line.size(); i++) {
            if (line.lower(i).equals(";")) {
                return i;
            }
        }
        return line.size();
    }

    private static int trimEnd(Line line, int low, int end) {
        while (end > low
                && !line.isQuote(end - 1)
                && !Character.isLetterOrDigit(line.lower(end - 1).charAt(0))
                && "%)’'".indexOf(line.lower(end - 1).charAt(0)) < 0) {
            end--;
        }
        return end;
    }
}
