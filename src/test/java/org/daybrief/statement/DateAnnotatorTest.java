package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.daybrief.article.Article;
import org.daybrief.article.Block;
import org.daybrief.article.PublicationDate;
import org.daybrief.article.Role;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each sentence is said on Thursday, 14 November 2024, unless it says otherwise. */
class DateAnnotatorTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 14);

    @Test
    void readsDatesOfNumbersDayFirst() {
        assertThat(dates("The ferry sank on 04/11/2024 off the coast.")).containsExactly("04/11/2024 = 2024-11-04");
        assertThat(dates("The ferry sank on 2024-11-04.")).containsExactly("2024-11-04 = 2024-11-04");
        assertThat(dates("The ferry sank on 4.11.2024.")).containsExactly("4.11.2024 = 2024-11-04");
    }

    @Test
    void readsDatesOfNumbersMonthFirstWhereTheDocumentDoes() {
        assertThat(dates("It opened on 10/28/2024 and closed on 11/04/2024."))
                .containsExactly("10/28/2024 = 2024-10-28", "11/04/2024 = 2024-11-04");
    }

    @Test
    void givesMonthsAndDaysTheirYear() {
        assertThat(dates("The bridge fell on November 6.")).containsExactly("November 6 = 2024-11-06");
        assertThat(dates("The vote will be held on 3 February.")).containsExactly("3 February = 2025-02-03");
        assertThat(dates("The bridge fell on November 6, 2019, at night."))
                .containsExactly("November 6, 2019 = 2019-11-06");
        assertThat(dates("The bridge fell in June.")).containsExactly("June = 2024-06");
        assertThat(dates("The bridge fell in June last year.")).containsExactly("June last year = 2023-06");
    }

    @Test
    void leavesOpenWhatNoDayTells() {
        assertThat(dates(null, "The bridge fell on Wednesday.")).containsExactly("Wednesday = XXXX-WXX-3");
        assertThat(dates(null, "The bridge fell on November 6.")).containsExactly("November 6 = XXXX-11-06");
    }

    @Test
    void survivesAnything() {
        String[] soup = {
            "20cm",
            "99/99/9999",
            "0/0/0",
            "31/02/2024",
            "2147483648",
            "99999999999",
            "May",
            "may",
            "the",
            "end",
            "of",
            "last",
            "year",
            "-",
            "ago",
            ":",
            "10",
            "p.m.",
            "Feb.",
            "30",
            "'",
            "80",
            "s",
            "Q3",
            "half",
            "a",
            "and",
            "every",
            "night",
            "Friday",
            ",",
            ".",
            "of",
            "0000",
            "0",
            "years",
            "million",
            "hundred",
            "thousand",
            "twenty",
            "one",
            "first",
            "th",
            "2.5",
            "1/2",
            "12:61",
            "25:00",
            "fiscal",
            "quarter",
            "earlier",
            "in",
            "mid",
            "9999",
            "weeks",
            "next",
            "29",
            "\u00bd",
            "later",
            "9.30",
            "am",
            "1e9",
            "\ud83d\ude00",
            "century",
            "decade",
            "month"
        };
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14) + 1; i > 0; i--) {
                text.append(soup[random.nextInt(soup.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            assertThat(dates(round % 3 == 0 ? null : DAY, text.toString())).isNotNull();
        }
    }

    static List<String> dates(String text) {
        return dates(DAY, text);
    }

    static List<String> dates(@Nullable LocalDate day, String text) {
        List<String> found = new ArrayList<>();
        for (Statement statement : read(day, text).statements()) {
            for (DateExpression date : statement.dates()) {
                assertThat(date.text()).isEqualTo(date.span().of(text));
                found.add(date.text() + " = " + date.value());
            }
        }
        return found;
    }

    static AnalyzedArticle read(@Nullable LocalDate day, String text) {
        PublicationDate published = day == null
                ? PublicationDate.UNKNOWN
                : new PublicationDate(day, PublicationDate.Basis.METADATA, day.toString());
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(new Span(begin, begin + line.length()), Role.BODY));
            }
            begin += line.length() + 1;
        }
        return new ArticleAnalyzer()
                .analyze(new Article("a.txt", "0", null, null, null, null, "en", published, text, blocks));
    }
}
