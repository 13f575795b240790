package org.daybrief.statement.time;

import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What nobody knows so far: "is not yet clear", "is still to be determined". It holds on the day of the article, perhaps no
 * longer on that of its reader: the words tell of a time as "now" does.
 */
final class OpenQuestionRule implements TimeRule {

    private static final WordSet PRESENT = WordSet.of("is are has have 's isn't aren't hasn't haven't remains remain");

    private static final WordSet KNOWN = WordSet.of("""
            clear known determined confirmed decided certain sure established announced verified identified settled""");

    private static final WordSet UNKNOWN = WordSet.of("unclear unknown uncertain unconfirmed undecided undetermined");

    @Override
    public @Nullable TimePhrase match(Cursor c, int i) {
        if (!PRESENT.contains(c.lower(i - 1))) {
            return null;
        }
        return switch (c.lower(i)) {
            case "not" -> not(c, i, i);
            case "still" -> still(c, i);
            default -> c.lower(i - 1).endsWith("n't") && isKnown(c, i + 1) ? open(i, i + 1) : null;
        };
    }

    /** "not yet known", "not clear yet". */
    private static @Nullable TimePhrase not(Cursor c, int begin, int not) {
        if (c.is(not + 1, "yet")) {
            return isKnown(c, not + 2) ? open(begin, not + 2) : null;
        }
        return KNOWN.contains(c.lower(not + 1)) && c.is(not + 2, "yet") ? open(begin, not + 3) : null;
    }

    /** "still unclear", "still to be determined", "still not yet known". */
    private static @Nullable TimePhrase still(Cursor c, int i) {
        if (c.is(i + 1, "not")) {
            TimePhrase not = not(c, i, i + 1);
            return not == null && KNOWN.contains(c.lower(i + 2)) ? open(i, i + 2) : not;
        }
        boolean ahead = c.is(i + 1, "to") && c.is(i + 2, "be") && KNOWN.contains(c.lower(i + 3));
        return ahead || UNKNOWN.contains(c.lower(i + 1)) ? open(i, i + 1) : null;
    }

    private static boolean isKnown(Cursor c, int i) {
        return KNOWN.contains(c.lower(c.is(i, "been") ? i + 1 : i));
    }

    private static TimePhrase open(int begin, int end) {
        return TimePhrase.fixed(begin, end, TimeKind.DATE, "PRESENT_REF", "open question");
    }
}
