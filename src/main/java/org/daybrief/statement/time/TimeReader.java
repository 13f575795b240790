package org.daybrief.statement.time;

import java.util.List;
import org.daybrief.text.Token;
import org.daybrief.text.Trail;

/** Reads expressions of time: finds those of a sentence, then says which days each one means. */
public final class TimeReader {

    private final TimeFinder finder = new TimeFinder();
    private final Resolver resolver = new Resolver();

    /** What the expressions of a sentence say by themselves; the tokens are {@code first … end - 1} of the document's. */
    public TimeSentence find(List<Token> tokens, int first, int end, NumericOrder order, Trail trail) {
        Cursor cursor = new Cursor(tokens, first, end, order, trail);
        return new TimeSentence(cursor, finder.find(cursor));
    }

    /** What the expression means where it was said on the day of the anchor, after what the focus has seen. */
    public TimeExpression resolve(TimeSentence sentence, int index, Anchor anchor, Focus focus) {
        TimePhrase phrase = sentence.phrases().get(index);
        Cursor cursor = sentence.cursor();
        Tense tense = Tense.around(cursor, phrase);
        TimePhrase day = sentence.dayOf(index);
        Resolved resolved = day != null
                ? resolver.resolve(day, anchor, focus, Tense.around(cursor, day))
                        .at(phrase.clock())
                : resolver.resolve(phrase, anchor, focus, tense).capped(phrase, tense, anchor.day());
        focus.told(resolved, phrase, isOfAccounts(cursor, phrase), anchor);
        return new TimeExpression(
                phrase.begin(),
                phrase.end(),
                phrase.kind(),
                resolved.value(),
                resolved.from(),
                resolved.to(),
                phrase.rule());
    }

    /** "the first nine months", "the year ended June 30": a stretch that a company accounts for. */
    private static boolean isOfAccounts(Cursor cursor, TimePhrase phrase) {
        return phrase.kind() == TimeKind.DURATION
                && cursor.is(phrase.begin(), TimeWord.Role.THE)
                && phrase.meaning() instanceof Meaning.Fixed fixed
                && (fixed.value().endsWith("M") && !fixed.value().startsWith("PT")
                        || fixed.value().equals("P1Y"));
    }
}
