package org.daybrief.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                2024-11-05                       | 2024-11-05
                2024-11-05T23:59:00-05:00        | 2024-11-05
                /2024/11/05/ferry                | 2024-11-05
                20241105                         | 2024-11-05
                04/11/2024                       | 2024-11-04
                11/28/2024                       | 2024-11-28
                28.10.2024                       | 2024-10-28
                5 November 2024                  | 2024-11-05
                Tue, 5 Nov 2024 10:00:00 GMT     | 2024-11-05
                5th of November, 2024            | 2024-11-05
                Nov. 5, 2024, 10:15 a.m.         | 2024-11-05
                November 5th 2024                | 2024-11-05
                Updated 10 minutes ago, May 5, 2024 | 2024-05-05
                """)
    void readsADayThatIsWrittenOut(String text, String day) {
        assertThat(Days.in(text)).hasToString(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "November 2024",
                "5 November",
                "31 February 2024",
                "1.2.3",
                "2024",
                "5/6",
                "may 5 men",
                "99/99/2024",
                "id 120241105"
            })
    void readsNoDayWhereNoneIsWrittenOut(String text) {
        assertThat(Days.in(text)).isNull();
    }

    @Test
    void saysWhereTheDayStands() {
        String text = "Posted on 5 November 2024 by Ann";
        Days.Found found = Days.first(text, 0, text.length());
        assertThat(text.substring(found.begin(), found.end())).isEqualTo("5 November 2024");
    }
}
