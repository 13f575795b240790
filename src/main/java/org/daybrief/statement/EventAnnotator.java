package org.daybrief.statement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/**
 * Says when what a statement tells happened: on the day that its main clause names, or that the entry names which it
 * continues. What the words cannot prove stays undated: bounds ("since 2022"), background clauses, plans, forecasts.
 */
final class EventAnnotator implements Annotator {

    /** Rules whose expressions name no day of the calendar themselves. */
    private static final Set<String> RELATIVE = Set.of(
            "day name",
            "weekday",
            "selected weekday",
            "selected unit",
            "selected part of the day",
            "selected month",
            "selected season",
            "so long ago",
            "the weekend",
            "the unit",
            "the season",
            "the year",
            "the quarter",
            "clock",
            "year ago");

    /** Rules of periods that accounts are made for, "third-quarter", "the year-earlier period": no time of an event. */
    private static final Set<String> PERIODS =
            Set.of("quarter", "half-year", "the quarter", "year ago", "year's period", "fiscal year");

    /** Days from the first to the last of a time that is no day, week, month or season. */
    private static final int WIDE = 100;

    /** A sentence with more dates than these is a table: nobody tells it in one clause. */
    private static final int MOST_DATES = 8;

    @Override
    public void annotate(Reading reading) {
        SentenceReading entry = null;
        for (SentenceReading sentence : reading.sentences) {
            if (!sentence.isBody()) {
                continue;
            }
            sentence.event = own(reading, sentence);
            boolean opensBlock =
                    sentence.index == 0 || reading.sentences.get(sentence.index - 1).block != sentence.block;
            if (opensBlock) {
                entry = isEntry(reading, sentence) ? sentence : null;
            } else if (entry != null && sentence.event == null) {
                sentence.event = inherited(reading, sentence, entry);
            }
        }
    }

    /** The first date of the sentence that its main clause carries. */
    private static @Nullable EventTime own(Reading reading, SentenceReading sentence) {
        List<DateExpression> first = sentence.dates.subList(0, Math.min(sentence.dates.size(), MOST_DATES));
        for (DateExpression date : first) {
            if (isCalendar(date)
                    && reading.quotedAt(date.span().begin()) == null
                    && !isFuture(reading.published(), date)
                    && tellsWhen(reading, sentence, date)) {
                boolean relative = RELATIVE.contains(date.rule());
                reading.trail.note(Trail.Kind.EVENT, "date of the main clause", EventAnnotator.class, date.span());
                return new EventTime(
                        date.from(),
                        date.to(),
                        relative ? EventTime.Basis.RELATIVE : EventTime.Basis.EXPLICIT,
                        date.id());
            }
        }
        return null;
    }

    private static boolean tellsWhen(Reading reading, SentenceReading sentence, DateExpression date) {
        boolean wide =
                date.from() != null && date.to() != null && WIDE <= ChronoUnit.DAYS.between(date.from(), date.to());
        DatePlace place = new DatePlace(reading, sentence, date.span());
        if (place.inDateline() || date.rule().equals("year") && place.namesKind()) {
            return false;
        }
        return place.tellsWhen() && !(wide && (isNow(reading.published(), date) || place.present()));
    }

    /** "This year" told within it: how things stand, and no time of an event. */
    private static boolean isNow(@Nullable LocalDate published, DateExpression date) {
        return published != null
                && date.from() != null
                && date.to() != null
                && !date.from().isAfter(published)
                && !date.to().isBefore(published);
    }

    private static boolean isCalendar(DateExpression date) {
        boolean moment = date.type() == DateExpression.Type.DATE || date.type() == DateExpression.Type.TIME;
        return moment
                && !PERIODS.contains(date.rule())
                && date.from() != null
                && date.to() != null
                && date.value() != null
                && !date.value().endsWith("_REF")
                && date.to().isBefore(date.from().plusYears(1));
    }

    /** Whether some of it is still to come: what a clause of the past tells "this week" ends with the day of the article. */
    private static boolean isFuture(@Nullable LocalDate published, DateExpression date) {
        return published != null
                && date.to() != null
                && date.to().isAfter(published)
                && (date.from() == null
                        || !date.from().equals(date.to())
                        || date.from().isAfter(published));
    }

    /** "On 28 October, …": the date that opens a paragraph dates all of it. */
    private static boolean isEntry(Reading reading, SentenceReading sentence) {
        EventTime event = sentence.event;
        if (event == null || !event.from().equals(event.to()) || sentence.dates.isEmpty()) {
            return false;
        }
        DateExpression date = sentence.dates.get(0);
        return date.id().equals(event.expression()) && new DatePlace(reading, sentence, date.span()).opens();
    }

    private static @Nullable EventTime inherited(Reading reading, SentenceReading sentence, SentenceReading entry) {
        EventTime event = entry.event;
        if (event == null || !goesOn(sentence, event) || !DatePlace.onlyPast(reading, sentence)) {
            return null;
        }
        reading.trail.note(Trail.Kind.EVENT, "day of the entry", EventAnnotator.class, sentence.span);
        return new EventTime(event.from(), event.to(), EventTime.Basis.INHERITED, null);
    }

    /** Whether no time of its own speaks against the entry's day. */
    private static boolean goesOn(SentenceReading sentence, EventTime event) {
        for (DateExpression date : sentence.dates) {
            if (date.type() == DateExpression.Type.SET) {
                return false;
            }
            boolean same = event.from().equals(date.from()) && event.to().equals(date.to());
            if (date.type() != DateExpression.Type.DURATION && !same) {
                return false;
            }
        }
        return true;
    }
}
