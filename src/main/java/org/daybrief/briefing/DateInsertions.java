package org.daybrief.briefing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybrief.statement.DateExpression;
import org.daybrief.statement.Statement;

/**
 * Makes a statement readable on another day: "on Wednesday" is followed by [23 October 2024], "November 6" by [2024].
 * An expression that names its year, or whose days are not known, is left as it stands.
 */
final class DateInsertions {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final int DAYS_OF_A_WEEK = 7;

    private DateInsertions() {}

    static Section.Wording wording(Statement statement) {
        List<Section.Insertion> insertions = new ArrayList<>();
        for (DateExpression date : statement.dates()) {
            LocalDate from = date.from();
            LocalDate to = date.to();
            if (from == null || to == null || namesYear(date.text(), from) || vague(date)) {
                continue;
            }
            if (statement.span().contains(date.span())) {
                insertions.add(new Section.Insertion(date.span().end(), words(date.text(), from, to)));
            }
        }
        return insertions.isEmpty() ? Section.Wording.WHOLE : new Section.Wording(null, insertions);
    }

    /** "now" and the like say when by the article's day alone; durations and sets are no days. */
    private static boolean vague(DateExpression date) {
        return date.type() != DateExpression.Type.DATE && date.type() != DateExpression.Type.TIME
                || date.value() == null
                || date.value().endsWith("_REF");
    }

    private static boolean namesYear(String text, LocalDate from) {
        return text.contains(String.valueOf(from.getYear())) || isNumeric(text);
    }

    /** "28/10/24": a day, a month and a year in digits. */
    private static boolean isNumeric(String text) {
        int separators = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '.' || c == '-') {
                separators++;
            } else if (!Character.isDigit(c)) {
                return false;
            }
        }
        return separators == 2;
    }

    private static String words(String text, LocalDate from, LocalDate to) {
        String month = from.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
        boolean namesMonth =
                text.toLowerCase(Locale.ROOT).contains(month.substring(0, 3).toLowerCase(Locale.ROOT));
        if (namesMonth && from.getYear() == to.getYear()) {
            return String.valueOf(from.getYear());
        }
        if (from.equals(to)) {
            return DAY.format(from);
        }
        if (from.getDayOfMonth() == 1 && to.equals(from.withDayOfMonth(from.lengthOfMonth()))) {
            return MONTH.format(from);
        }
        if (from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31))) {
            return String.valueOf(from.getYear());
        }
        if (to.equals(from.plusDays(DAYS_OF_A_WEEK - 1))) {
            return "week of " + DAY.format(from);
        }
        boolean sameYear = from.getYear() == to.getYear();
        return (sameYear ? DAY_OF_YEAR : DAY).format(from) + " to " + DAY.format(to);
    }
}
