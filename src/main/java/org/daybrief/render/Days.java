package org.daybrief.render;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/** Days and moments as people read them, in English whatever the machine's language. */
public final class Days {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec");

    private Days() {}

    /** {@code 4 Nov 2024}. */
    static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    /** {@code 14 November 2024}. */
    public static String inFull(LocalDate day) {
        return dayAndMonth(day) + " " + day.getYear();
    }

    /** {@code 20 October to 14 November 2024}, {@code 4 to 6 November 2024}, {@code 4 November 2024}. */
    public static String periodInFull(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return inFull(to);
        }
        if (from.getYear() != to.getYear()) {
            return inFull(from) + " to " + inFull(to);
        }
        String begin = from.getMonth() == to.getMonth() ? String.valueOf(from.getDayOfMonth()) : dayAndMonth(from);
        return begin + " to " + inFull(to);
    }

    /** {@code 4 Nov 2024}, {@code 4–6 Nov 2024}, {@code Nov 2024}, {@code 30 Oct – 2 Nov 2024}, {@code 2024}. */
    static String span(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        if (from.getYear() != to.getYear()) {
            return wholeMonths && from.getMonthValue() == 1 && to.getMonthValue() == 12
                    ? from.getYear() + "–" + to.getYear()
                    : day(from) + " – " + day(to);
        }
        if (wholeMonths) {
            return months(from, to);
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "–" + day(to)
                : from.getDayOfMonth() + " " + month(from) + " – " + day(to);
    }

    /** {@code 14 Nov 2024, 05:00 UTC+01:00}. */
    static String moment(OffsetDateTime moment) {
        String offset = moment.getOffset().getTotalSeconds() == 0
                ? "UTC"
                : "UTC" + moment.getOffset().getId();
        return day(moment.toLocalDate()) + ", " + two(moment.getHour()) + ":" + two(moment.getMinute()) + " " + offset;
    }

    private static String months(LocalDate from, LocalDate to) {
        if (from.getMonth() == to.getMonth()) {
            return month(from) + " " + from.getYear();
        }
        return from.getMonthValue() == 1 && to.getMonthValue() == 12
                ? String.valueOf(from.getYear())
                : month(from) + "–" + month(to) + " " + from.getYear();
    }

    private static String dayAndMonth(LocalDate day) {
        String month = day.getMonth().name();
        return day.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
