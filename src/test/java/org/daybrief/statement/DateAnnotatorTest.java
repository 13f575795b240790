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
import org.daybrief.statement.time.NumericOrder;
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
    void takesTheConfiguredOrderWhereTheDocumentsOwnDatesDoNotTell() {
        assertThat(numeric("It sank on 04/11/2024.")).isEqualTo("2024-04-11");
        assertThat(numeric("It sank on 04/11/2024, not on 28/10/2024.")).isEqualTo("2024-11-04");
    }

    /** The value of the first date of an analysis that reads the month first by default. */
    private static @Nullable String numeric(String text) {
        Article article = read(DAY, text).article();
        return new ArticleAnalyzer(NumericOrder.MONTH_FIRST)
                .analyze(article)
                .statements()
                .get(0)
                .dates()
                .get(0)
                .value();
    }

    @Test
    void inventsNoDayWhereNoneIsKnown() {
        assertThat(days(null, "“Today's talks went well,” he said.")).containsExactly("Today = XXXX-XX-XX null..null");
        assertThat(days(null, "Geese came over the past three weeks."))
                .containsExactly("the past three weeks = P3W null..null");
        assertThat(days(null, "It rained earlier this month and this week."))
                .containsExactly("earlier this month = XXXX-XX null..null", "this week = XXXX-WXX null..null");
        assertThat(days(null, "The pact was signed in June.")).containsExactly("June = XXXX-06 null..null");
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
    void turnsTheWeekdayByTheTenseOfItsClause() {
        assertThat(dates("The mayor resigned on Friday.")).containsExactly("Friday = 2024-11-08");
        assertThat(dates("The mayor will resign on Friday.")).containsExactly("Friday = 2024-11-15");
        assertThat(dates("The talks were postponed until Monday.")).containsExactly("Monday = 2024-11-18");
        assertThat(dates("Talks failed last Tuesday, the envoy said Thursday night."))
                .containsExactly("last Tuesday = 2024-11-12", "Thursday night = 2024-11-14TNI");
        assertThat(dates("The shop opens on Tuesdays and every Friday morning."))
                .containsExactly("Tuesdays = XXXX-WXX-2", "every Friday morning = XXXX-WXX-5TMO");
        assertThat(dates("It was a Good Friday procession.")).isEmpty();
    }

    @Test
    void turnsADateByTheVerbNearestBeforeIt() {
        assertThat(dates("He announced an inquiry and said that its first findings are expected in December."))
                .containsExactly("December = 2024-12");
        assertThat(dates("The clerk said a vote is due in January.")).containsExactly("January = 2025-01");
        assertThat(dates("He told them that a fair, held by fishermen, will open on 3 May."))
                .containsExactly("3 May = 2025-05-03");
        assertThat(dates("She said the hearing was moved and is scheduled on Monday."))
                .containsExactly("Monday = 2024-11-18");
        assertThat(dates("The crew planned to leave the port on Monday.")).containsExactly("Monday = 2024-11-18");
        assertThat(dates("It agreed to buy the mill in February.")).containsExactly("February = 2025-02");
        assertThat(dates("The fee would fall due on a still unnamed date in January."))
                .containsExactly("January = 2025-01");
        assertThat(dates("It gave the port until mid-December to answer.")).containsExactly("mid-December = 2024-12");
        assertThat(dates("The results were expected and came in December.")).containsExactly("December = 2023-12");
        assertThat(dates("Neither of them could be reached Monday.")).containsExactly("Monday = 2024-11-11");
    }

    @Test
    void takesWhatAWeekdayOwnsForOneOfTheNews() {
        assertThat(dates("They would hunt for gaps in Tuesday's ruling.")).containsExactly("Tuesday = 2024-11-12");
        assertThat(dates("They said that Monday's hearing could be long.")).containsExactly("Monday = 2024-11-18");
    }

    @Test
    void readsTheEndOfAStateByItsVerb() {
        assertThat(dates("Until Tuesday, the pilots had refused to fly.")).containsExactly("Tuesday = 2024-11-12");
        assertThat(dates("The pilots refused to fly until Tuesday.")).containsExactly("Tuesday = 2024-11-19");
        assertThat(dates("Sales fell in the nine months through September."))
                .containsExactly("the nine months = P9M", "September = 2024-09");
        assertThat(dates("It prolonged its credit through January.")).containsExactly("January = 2025-01");
    }

    @Test
    void turnsPlansForwardAndRecordsBack() {
        assertThat(dates("Farmers were planning to block the port on Monday.")).containsExactly("Monday = 2024-11-18");
        assertThat(dates("The two mayors meet Monday in the town hall.")).containsExactly("Monday = 2024-11-18");
        assertThat(dates("This leaves it near its record height set in May.")).containsExactly("May = 2024-05");
        assertThat(dates("This leaves it near its record height set on May 20."))
                .containsExactly("May 20 = 2024-05-20");
    }

    @Test
    void joinsWhatBelongsTogether() {
        assertThat(dates("The blast came at 11:25 p.m. Wednesday."))
                .containsExactly("11:25 p.m. Wednesday = 2024-11-13T23:25");
        assertThat(dates("They met on Saturday, November 9.")).containsExactly("Saturday, November 9 = 2024-11-09");
        assertThat(dates("Profit fell in the third quarter of 2023."))
                .containsExactly("the third quarter of 2023 = 2023-Q3");
        assertThat(dates("Last year's third quarter was bad.")).containsExactly("Last year's third quarter = 2023-Q3");
        assertThat(dates("Fires raged in summer 2022.")).containsExactly("summer 2022 = 2022-SU");
    }

    @Test
    void givesTheTimeOfTheClockItsDay() {
        assertThat(dates("The train left at 9.30am on 4 November."))
                .containsExactly("9.30am = 2024-11-04T09:30", "4 November = 2024-11-04");
        assertThat(dates("The score was 3:15 and the ratio 2:1.")).isEmpty();
        assertThat(dates("They rose at noon.")).containsExactly("noon = 2024-11-14T12:00");
    }

    @Test
    void countsFromTheDayOfSpeaking() {
        assertThat(dates("It rained yesterday, last week and earlier this month."))
                .containsExactly("yesterday = 2024-11-13", "last week = 2024-W45", "earlier this month = 2024-11");
        assertThat(dates("He left three days ago, not two years ago."))
                .containsExactly("three days ago = 2024-11-11", "two years ago = 2022");
        assertThat(dates("Votes were counted overnight.")).containsExactly("overnight = 2024-11-13TNI");
        assertThat(dates("The day before yesterday the dam broke."))
                .containsExactly("The day before yesterday = 2024-11-12");
    }

    @Test
    void countsFromTheTimeToldBefore() {
        assertThat(
                        dates(
                                "The dam broke on 3 October. The following day the valley was empty. It had rained the week before."))
                .containsExactly(
                        "3 October = 2024-10-03", "The following day = 2024-10-04", "the week before = 2024-W39");
        assertThat(dates("The dam broke in October. The following day the valley was empty."))
                .containsExactly("October = 2024-10", "The following day = XXXX-XX-XX");
    }

    @Test
    void countsInsideQuotationMarksFromTheDayTheyWereSaid() {
        assertThat(dates("“Today I can say that the bridge will open tomorrow,” the engineer said on November 12."))
                .containsExactly("Today = 2024-11-12", "tomorrow = 2024-11-13", "November 12 = 2024-11-12");
        assertThat(dates("“We thank you for today,” the minister said.")).containsExactly("today = 2024-11-14");
    }

    @Test
    void keepsVagueTimesVague() {
        assertThat(dates("The reports came a few days ago, and recently more came."))
                .containsExactly("a few days ago = PAST_REF", "recently = PAST_REF");
        assertThat(days(DAY, "The port is now shut.")).containsExactly("now = PRESENT_REF 2024-11-14..2024-11-14");
        assertThat(dates("He will return in the near future.")).containsExactly("the near future = FUTURE_REF");
    }

    @Test
    void measuresDurations() {
        assertThat(dates("They marched for three and a half years, 24 hours and half an hour."))
                .containsExactly("three and a half years = P3Y6M", "24 hours = PT24H", "half an hour = PT30M");
        assertThat(dates("A five-year plan took nearly two decades."))
                .containsExactly("five-year = P5Y", "nearly two decades = P20Y");
        assertThat(dates("It will take several weeks or a couple of months."))
                .containsExactly("several weeks = PXW", "a couple of months = P2M");
        assertThat(days(DAY, "Geese came over the past three weeks."))
                .containsExactly("the past three weeks = P3W 2024-10-24..2024-11-14");
    }

    @Test
    void repeats() {
        assertThat(dates("Buses leave daily, every two hours, twice a week and each July."))
                .containsExactly("daily = P1D", "every two hours = PT2H", "twice a week = P1W", "each July = XXXX-07");
        assertThat(dates("It loses $3 million a year.")).containsExactly("a year = P1Y");
        assertThat(dates("She writes for the Daily Harbour.")).isEmpty();
    }

    @Test
    void readsYearsDecadesAndCenturies() {
        assertThat(dates("It grew from 1998 to 2004, in the late 1970s, the '80s and the 20th century."))
                .containsExactly(
                        "1998 = 1998",
                        "2004 = 2004",
                        "the late 1970s = 197",
                        "the '80s = 198",
                        "the 20th century = 19");
        assertThat(dates("In nineteen ninety-six and in mid-2023 it snowed."))
                .containsExactly("nineteen ninety-six = 1996", "mid-2023 = 2023");
    }

    @Test
    void readsPartsOfYears() {
        assertThat(dates("Sales rose in Q3 2024, the first half of 2024 and the end of last year."))
                .containsExactly(
                        "Q3 2024 = 2024-Q3", "the first half of 2024 = 2024-H1", "the end of last year = 2023");
        assertThat(days(DAY, "Troops came in the summer."))
                .containsExactly("the summer = 2024-SU 2024-06-01..2024-08-31");
        assertThat(dates("Profit was $2 million in the third quarter, up from $1 million a year earlier."))
                .containsExactly("the third quarter = 2024-Q3", "a year earlier = 2023-Q3");
    }

    @Test
    void comparesWithThePeriodThatTheAccountsSpeakOf() {
        assertThat(dates("Profit fell in the second quarter. In the year-earlier period it had risen."))
                .containsExactly("the second quarter = 2024-Q2", "the year-earlier period = 2023-Q2");
        assertThat(dates("Profit fell in the second quarter. In the 2022 period the mill was shut."))
                .containsExactly("the second quarter = 2024-Q2", "the 2022 period = 2022-Q2");
        assertThat(dates("Profit fell in the second quarter. It lost more in the same quarter last year."))
                .containsExactly("the second quarter = 2024-Q2", "the same quarter last year = 2023-Q2");
        assertThat(dates("Second-quarter profit fell. A poor fourth quarter is expected. Sales rose from a year ago."))
                .containsExactly("Second-quarter = 2024-Q2", "fourth quarter = 2024-Q4", "a year ago = 2023-Q2");
    }

    @Test
    void comparesALongerStretchWithItsYear() {
        assertThat(dates("Third-quarter profit rose. For the nine months it was $3 million, up from a year earlier."))
                .containsExactly("Third-quarter = 2024-Q3", "the nine months = P9M", "a year earlier = 2023");
    }

    @Test
    void readsAQuarterByItsLastDay() {
        assertThat(dates("Sales rose in the quarter ended April 30."))
                .containsExactly("the quarter = 2024-Q1", "April 30 = 2024-04-30");
        assertThat(dates("Sales rose in the latest quarter.")).containsExactly("the latest quarter = 2024-Q3");
        assertThat(dates("Sales rose in the quarter.")).containsExactly("the quarter = XXXX-QX");
    }

    @Test
    void readsEndsAndWholesOfTheCalendar() {
        assertThat(dates("The sale should be done by year-end.")).containsExactly("year-end = 2024-12-31");
        assertThat(dates("Its year-end results pleased the owners.")).isEmpty();
        assertThat(dates("The harvest was late earlier in the year because of rain."))
                .containsExactly("earlier in the year = 2024");
        assertThat(dates("It will open by the end of the month.")).containsExactly("the end of the month = 2024-11");
        assertThat(dates("The court sits in the week of December 2."))
                .containsExactly("the week of December 2 = 2024-W49");
        assertThat(dates("Shares fell on Friday. For the week, they rose."))
                .containsExactly("Friday = 2024-11-08", "the week = 2024-W45");
    }

    @Test
    void keepsBothEndsOfAnAmount() {
        assertThat(dates("Cadets serve 5 to 7 years.")).containsExactly("5 to 7 years = P5Y/P7Y");
        assertThat(dates("It opens in two or three weeks.")).containsExactly("two or three weeks = P2W/P3W");
    }

    @Test
    void datesWhatNobodyKnowsSoFar() {
        assertThat(days(DAY, "Who paid is not yet clear."))
                .containsExactly("not yet = PRESENT_REF 2024-11-14..2024-11-14");
        assertThat(dates("Who paid is not clear yet; the sum is still to be determined."))
                .containsExactly("not clear yet = PRESENT_REF", "still = PRESENT_REF");
        assertThat(dates("The cause is still unclear and has still not yet been established."))
                .containsExactly("still = PRESENT_REF", "still not yet = PRESENT_REF");
        assertThat(dates("He was not yet known, and is not tall, yet still he plays."))
                .isEmpty();
    }

    @Test
    void datesADayOfAnEventByTheDayBesideIt() {
        assertThat(dates("She sang on Tuesday on the third day of the five-day fair."))
                .containsExactly("Tuesday = 2024-11-12", "the third day of the five-day fair = 2024-11-12");
        assertThat(dates("Tempers rose on the 3rd day of the strike.")).containsExactly("the 3rd day = XXXX-XX-XX");
    }

    @Test
    void takesNamesMadeOfTimeWordsForNames() {
        assertThat(dates("She was named Baker of the Year.")).isEmpty();
        assertThat(dates("He told Harbour Today that the “Tonight” show is over."))
                .isEmpty();
        assertThat(dates("“Tonight we sail,” he said.")).containsExactly("Tonight = 2024-11-14TNI");
        assertThat(dates("THE PORT CLOSED TODAY AFTER A STORM")).containsExactly("TODAY = 2024-11-14");
        assertThat(dates("The shop at 1920 W. Hill Road sells a midnight blue van."))
                .isEmpty();
        assertThat(dates("Two 17-year-olds met Ruth Lund, the future Northern captain, after hours."))
                .isEmpty();
    }

    @Test
    void takesASeasonInATitleForAName() {
        assertThat(dates("She skied at the Winter Games.")).isEmpty();
        assertThat(dates("She skied in the winter of 2019.")).containsExactly("the winter of 2019 = 2019-WI");
    }

    @Test
    void takesFollowingForAPrepositionBeforeAWeekday() {
        assertThat(dates("The school was shut following Tuesday's storm.")).containsExactly("Tuesday = 2024-11-12");
        assertThat(dates("He said that Tuesday was too early.")).containsExactly("Tuesday = 2024-11-12");
    }

    @Test
    void givesATimeOfTheClockTheDayOfTheStory() {
        assertThat(dates("A barn burned down on Saturday night. The fire began at about 8:40 p.m. in the loft."))
                .containsExactly("Saturday night = 2024-11-09TNI", "8:40 p.m. = 2024-11-09T20:40");
        assertThat(dates("A barn burned down on Saturday. He had bought it two days ago. It fell at 9 p.m."))
                .containsExactly("Saturday = 2024-11-09", "two days ago = 2024-11-12", "9 p.m. = 2024-11-09T21:00");
    }

    @Test
    void countsNothingLaterFromTheDayOfTheArticle() {
        assertThat(dates("Sixteen years later the walls fell.")).containsExactly("Sixteen years later = XXXX");
        assertThat(dates("They wed in 1998 and parted a decade later."))
                .containsExactly("1998 = 1998", "a decade later = 2008");
        assertThat(dates("The mill closed a decade ago.")).containsExactly("a decade ago = 2014");
    }

    @Test
    void turnsDatesByWhatIsOverAndWhatIsAwaited() {
        assertThat(dates("By June, she had begun to paint.")).containsExactly("June = 2024-06");
        assertThat(dates("They will finish it by June.")).containsExactly("June = 2025-06");
        assertThat(dates("It blamed her choice to visit him at the end of April."))
                .containsExactly("the end of April = 2024-04");
        assertThat(dates("They would be delaying Friday's regatta.")).containsExactly("Friday = 2024-11-15");
        assertThat(dates("The crew has a second chance on Monday.")).containsExactly("Monday = 2024-11-18");
        assertThat(dates("He was treated, and went home later Tuesday.")).containsExactly("later Tuesday = 2024-11-12");
    }

    @Test
    void measuresWhatLiesAheadAndWhatIsRough() {
        assertThat(dates("It will raise a million over the next decade and in the next couple of years."))
                .containsExactly("the next decade = P10Y", "the next couple of years = P2Y");
        assertThat(dates("It took a day or two; he left a week or so ago."))
                .containsExactly("a day or two = P1D/P2D", "a week or so ago = 2024-W45");
        assertThat(dates("Earlier in the week it rained every single day."))
                .containsExactly("Earlier in the week = 2024-W46", "every single day = P1D");
    }

    @Test
    void readsRangesOfDays() {
        assertThat(dates("It ran on 3-5 June and on Nov. 6 and 7."))
                .containsExactly("3 = 2024-06-03", "5 June = 2024-06-05", "Nov. 6 = 2024-11-06", "7 = 2024-11-07");
    }

    @Test
    void isNotFooledByOtherMeanings() {
        assertThat(dates("They may march again, and the second man will spring up after a fall."))
                .isEmpty();
        assertThat(dates("We stand firm until victory day, he said; the sun sat low."))
                .isEmpty();
        assertThat(dates("About 1,500 men flew K2 drones at 2000 troops for $1990 on Flight 2019."))
                .isEmpty();
        assertThat(dates("A 26-year-old man, 26 years old, waited a second on 99/99/9999."))
                .isEmpty();
        assertThat(dates("Three-quarters of them watched 60 Minutes about Windows 2000."))
                .isEmpty();
    }

    @Test
    void takesTheYearFromAnEmbeddedPost() {
        assertThat(dates(null, "The bridge fell on November 12.\nHarbour News (@harbour_news) November 5, 2023"))
                .containsExactly("November 12 = 2023-11-12", "November 5, 2023 = 2023-11-05");
    }

    @Test
    void takesTheYearFromAThingOfTheTimeButNotFromThePast() {
        assertThat(dates(null, "The bridge fell on November 12 during his 2023 campaign."))
                .containsExactly("November 12 = 2023-11-12", "2023 = 2023");
        assertThat(dates(null, "The bridge fell on November 12, long after the 2016 election."))
                .containsExactly("November 12 = XXXX-11-12", "2016 = 2016");
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
            "twentieth",
            "year-earlier",
            "year",
            "ago",
            "today",
            "noon",
            "decade",
            "month"
        };
        Random random = new Random(7);
        for (int round = 0; round < 4_000; round++) {
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

    /** With the days that the briefing uses. */
    private static List<String> days(@Nullable LocalDate day, String text) {
        List<String> found = new ArrayList<>();
        for (Statement statement : read(day, text).statements()) {
            for (DateExpression date : statement.dates()) {
                found.add(date.text() + " = " + date.value() + " " + date.from() + ".." + date.to());
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
