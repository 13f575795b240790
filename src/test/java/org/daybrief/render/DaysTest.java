package org.daybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-11-04 | 2024-11-04 | 4 Nov 2024",
                "2024-11-04 | 2024-11-06 | 4–6 Nov 2024",
                "2024-10-30 | 2024-11-02 | 30 Oct – 2 Nov 2024",
                "2024-12-30 | 2025-01-02 | 30 Dec 2024 – 2 Jan 2025",
                "2024-02-01 | 2024-02-29 | Feb 2024",
                "2024-06-01 | 2024-08-31 | June–Aug 2024",
                "2024-01-01 | 2024-12-31 | 2024",
                "2022-01-01 | 2023-12-31 | 2022–2023",
            })
    void printsNoMoreThanIsKnown(String from, String to, String printed) {
        assertThat(Days.span(LocalDate.parse(from), LocalDate.parse(to))).isEqualTo(printed);
    }

    @Test
    void printsAMomentWithItsZone() {
        assertThat(Days.moment(OffsetDateTime.parse("2024-11-14T05:00:00Z"))).isEqualTo("14 Nov 2024, 05:00 UTC");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12000 | 12,000",
                "1.2E+4 | 12,000",
                "999 | 999",
                "75000000 | 75,000,000",
                "2.50 | 2.5",
                "-1500 | -1,500"
            })
    void groupsTheDigitsOfANumber(String number, String printed) {
        assertThat(FigureModel.grouped(new BigDecimal(number))).isEqualTo(printed);
    }
}
