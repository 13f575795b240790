package org.daybrief.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybrief.article.Role;
import org.daybrief.statement.Certainty;
import org.daybrief.statement.DateExpression;
import org.daybrief.statement.Statement;
import org.daybrief.text.Span;
import org.junit.jupiter.api.Test;

class DateInsertionsTest {

    @Test
    void namesTheDayBehindAWeekday() {
        assertThat(printed("The ship sailed on Wednesday.", "Wednesday", "2024-10-23", "2024-10-23", "2024-10-23"))
                .isEqualTo("The ship sailed on Wednesday [23 October 2024].");
    }

    @Test
    void addsOnlyTheYearToADayAndAMonth() {
        assertThat(printed("It sank on November 6.", "November 6", "2024-11-06", "2024-11-06", "2024-11-06"))
                .isEqualTo("It sank on November 6 [2024].");
    }

    @Test
    void namesAWeekByItsMonday() {
        assertThat(printed("It sank this week.", "this week", "2024-W43", "2024-10-21", "2024-10-27"))
                .isEqualTo("It sank this week [week of 21 October 2024].");
    }

    @Test
    void namesTheMonth() {
        assertThat(printed("It sank earlier this month.", "earlier this month", "2024-10", "2024-10-01", "2024-10-31"))
                .isEqualTo("It sank earlier this month [October 2024].");
    }

    @Test
    void namesBothEndsOfAnyOtherPeriod() {
        assertThat(printed("It sank in the summer.", "the summer", "2024-SU", "2024-06-01", "2024-08-31"))
                .isEqualTo("It sank in the summer [1 June to 31 August 2024].");
    }

    @Test
    void leavesADateThatNamesItsYear() {
        assertThat(printed("It sank on 28/10/2024.", "28/10/2024", "2024-10-28", "2024-10-28", "2024-10-28"))
                .isEqualTo("It sank on 28/10/2024.");
        assertThat(printed("It sank on 28/10/24.", "28/10/24", "2024-10-28", "2024-10-28", "2024-10-28"))
                .isEqualTo("It sank on 28/10/24.");
    }

    @Test
    void leavesNowAlone() {
        assertThat(printed("It is now empty.", "now", "PRESENT_REF", "2024-10-28", "2024-10-28"))
                .isEqualTo("It is now empty.");
    }

    private static String printed(String text, String expression, String value, String from, String to) {
        int begin = text.indexOf(expression);
        DateExpression date = new DateExpression(
                "d1",
                new Span(begin, begin + expression.length()),
                expression,
                DateExpression.Type.DATE,
                value,
                LocalDate.parse(from),
                LocalDate.parse(to),
                "test");
        Statement statement = new Statement(
                "a1",
                1,
                new Span(0, text.length()),
                text,
                Role.BODY,
                null,
                Certainty.STATED,
                false,
                null,
                null,
                List.of(date),
                List.of(),
                List.of(),
                List.of());
        StringBuilder printed = new StringBuilder(text);
        List<Section.Insertion> insertions =
                new ArrayList<>(DateInsertions.wording(statement).insertions());
        for (int i = insertions.size() - 1; i >= 0; i--) {
            printed.insert(insertions.get(i).at(), " [" + insertions.get(i).text() + "]");
        }
        return printed.toString();
    }
}
