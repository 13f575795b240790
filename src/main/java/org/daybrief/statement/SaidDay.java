package org.daybrief.statement;

import java.time.LocalDate;
import java.util.List;
import org.daybrief.statement.clause.Line;
import org.daybrief.statement.speech.Cue;
import org.daybrief.statement.speech.Cues;
import org.daybrief.statement.speech.Saying;
import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The day on which words were said: "said on November 12", "On Monday, the ministry said that …". It asks the dates found so
 * far, those of the clause that gives the speaker.
 */
final class SaidDay {

    /** How many dates of a sentence, and how many words around the quotation, are asked: hostile text stays cheap. */
    private static final int MOST_DATES = 16;

    private static final int REACH = 60;

    private SaidDay() {}

    /** The day that the clause of the cue names, if it names one; {@code content} is what was said. */
    static @Nullable LocalDate named(Reading reading, Saying saying, Span content) {
        Line line = saying.line();
        boolean contentBehind = content.begin() > line.begin(saying.first());
        for (DateExpression date : reading.sentences.get(line.sentence().index()).dates) {
            boolean beside = contentBehind
                    ? date.span().end() <= content.begin()
                    : date.span().begin() >= content.end();
            if (beside && isDay(date)) {
                return date.from();
            }
        }
        return null;
    }

    private static boolean isDay(DateExpression date) {
        return date.from() != null && date.from().equals(date.to());
    }

    /** The day on which the quoted words were said; null where neither the text nor the article tells one. */
    static @Nullable LocalDate of(Reading reading, Span quoted) {
        SentenceReading last = reading.sentenceAt(Math.max(quoted.begin(), quoted.end() - 1));
        SentenceReading first = reading.sentenceAt(quoted.begin());
        LocalDate day = last == null ? null : stated(reading, last, quoted);
        if (day == null && first != null && first != last) {
            day = stated(reading, first, quoted);
        }
        return day == null ? reading.published() : day;
    }

    /** The day nearest to the quoted words among those outside all quotation marks, where a verb of speech stands outside too. */
    private static @Nullable LocalDate stated(Reading reading, SentenceReading sentence, Span quoted) {
        if (sentence.dates.isEmpty() || !speaks(reading, sentence, quoted)) {
            return null;
        }
        LocalDate nearest = null;
        int distance = Integer.MAX_VALUE;
        List<DateExpression> first = sentence.dates.subList(0, Math.min(sentence.dates.size(), MOST_DATES));
        for (DateExpression date : first) {
            int away = Math.max(quoted.begin() - date.span().end(), date.span().begin() - quoted.end());
            if (isDay(date) && away < distance && reading.quotedAt(date.span().begin()) == null) {
                nearest = date.from();
                distance = away;
            }
        }
        return nearest;
    }

    private static boolean speaks(Reading reading, SentenceReading sentence, Span quoted) {
        int begin = Math.max(sentence.firstToken, tokenAt(reading, quoted.begin()) - REACH);
        int end = Math.min(sentence.endToken, tokenAt(reading, quoted.end()) + REACH);
        for (int i = begin; i < end; i++) {
            Token token = reading.tokens.get(i);
            Cues.Entry entry = token.is(Token.Kind.WORD) ? Cues.ENGLISH.find(token.lower()) : null;
            if (entry != null && entry.cue().tier() == Cue.Tier.SPEECH && reading.quotedAt(token.begin()) == null) {
                return true;
            }
        }
        return false;
    }

    /** Index of the first token that ends behind the offset. */
    private static int tokenAt(Reading reading, int offset) {
        int low = 0;
        int high = reading.tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reading.tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
