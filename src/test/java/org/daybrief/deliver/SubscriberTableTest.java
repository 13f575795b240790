package org.daybrief.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.daybrief.briefing.Marking;
import org.daybrief.deliver.Subscriber.State;
import org.daybrief.deliver.SubscriberTable.Bad;
import org.daybrief.deliver.SubscriberTable.Entry;
import org.daybrief.deliver.SubscriberTable.Line;
import org.daybrief.render.MailFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriberTableTest {

    @Test
    void isAsAnySpreadsheetReadsIt() throws MalformedAddress {
        Wishes wishes = new Wishes(
                MailFormat.PDF, Marking.AMBER_STRICT, List.of("harbour \"strike\", ferry", "rail"), List.of("coast"));
        assertThat(SubscriberTable.write(List.of(
                        subscriber("ann@example.org", State.ACTIVE, Wishes.DEFAULT),
                        subscriber("jo@bücher.example", State.UNSUBSCRIBED, wishes))))
                .isEqualTo("address,state,format,marking,briefings,topics\r\n"
                        + "ann@example.org,active,html,TLP:CLEAR,,\r\n"
                        + "jo@xn--bcher-kva.example,unsubscribed,pdf,TLP:AMBER+STRICT,coast,"
                        + "\"harbour \"\"strike\"\", ferry;rail\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-2+3",
                "@SUM(A1:A9)",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM",
                "'=1+1",
                "''=1+1",
                "'quoted'",
                "a\"b",
                "a,b",
                "%0A",
                "|calc"
            })
    void noCellIsAFormulaAndEachComesBack(String topic) throws MalformedAddress {
        Subscriber ann = subscriber("ann@example.org", State.ACTIVE, Wishes.DEFAULT.withTopics(List.of(topic)));
        String table = SubscriberTable.write(List.of(ann));

        String cell = Csv.read(table, ',').get(1).cells().get(5);
        assertThat("=+-@\t\r\n|%＝＋－＠".indexOf(cell.charAt(0))).isNegative();
        assertThat(SubscriberTable.read(table))
                .containsExactly(new Entry(
                        2, ann.address(), State.ACTIVE, MailFormat.HTML, Marking.CLEAR, List.of(topic), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd@example.org",
                "+ann@example.org",
                "-@example.org",
                "'=ann@example.org",
                "'ann@example.org",
                "|a@example.org"
            })
    void noAddressIsAFormulaEither(String address) throws MalformedAddress {
        Subscriber ann = subscriber(address, State.ACTIVE, Wishes.DEFAULT);
        String table = SubscriberTable.write(List.of(ann));

        assertThat(table.lines().skip(1).findFirst().orElseThrow().charAt(0)).isIn('\'', '"');
        assertThat(SubscriberTable.read(table))
                .singleElement()
                .isInstanceOfSatisfying(
                        Entry.class, entry -> assertThat(entry.address()).isEqualTo(ann.address()));
    }

    @Test
    void aPlainListIsOneAddressALine() throws MalformedAddress {
        assertThat(SubscriberTable.read("\ufeff# readers\nann@example.org\r\n\n  Bo B <bo@example.org>\nbo\n"))
                .containsExactly(
                        entry(2, "ann@example.org"),
                        entry(4, "bo@example.org"),
                        new Bad(5, "'bo' is no mail address: it has no @."));
    }

    @Test
    void columnsAreFoundByTheirNamesInAnyOrder() throws MalformedAddress {
        assertThat(SubscriberTable.read("Name;Format;E-Mail\nAnn;PDF;ann@example.org\nBo;;bo@example.org\n"))
                .containsExactly(
                        new Entry(2, EmailAddress.parse("ann@example.org"), null, MailFormat.PDF, null, null, null),
                        entry(3, "bo@example.org"));
    }

    @Test
    void eachBadLineIsNamedAndTheRestGoesOn() throws MalformedAddress {
        List<Line> lines = SubscriberTable.read("""
                address,format,marking,topics
                ann@example.org,post,,
                bo@example.org,html,TLP:PURPLE,
                "cy@example.org,html,,
                dan@example.org
                "eve"@example.org,html,,
                fay@example.org,html,tlp:green,"rail;\u202eferry"
                @@
                ,html,,
                """);

        assertThat(lines.get(0)).isEqualTo(new Bad(2, "format: 'post' is not allowed. Allowed: html, pdf, link."));
        assertThat(lines.get(1))
                .isEqualTo(new Bad(
                        3,
                        "marking: 'TLP:PURPLE' is not allowed. Allowed: TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT,"
                                + " TLP:RED."));
        assertThat(lines.get(2))
                .isEqualTo(new Bad(4, "A quotation mark is not closed, or does not enclose its whole cell."));
        assertThat(lines.get(3))
                .isEqualTo(new Entry(5, EmailAddress.parse("dan@example.org"), null, null, null, List.of(), null));
        assertThat(lines.get(4)).isInstanceOf(Bad.class);
        assertThat(lines.get(5))
                .isEqualTo(new Bad(
                        7,
                        "A topic is a word or phrase of at most 80 characters, without ';' and control characters."));
        assertThat(lines.get(6)).isEqualTo(new Bad(8, "'@@' is no mail address: it has more than one @."));
        assertThat(lines.get(7)).isEqualTo(new Bad(9, "'' is no mail address: it is empty."));
        assertThat(lines).hasSize(8);
    }

    @Test
    void whatTheTableDoesNotSayStays() throws MalformedAddress {
        Wishes wishes = new Wishes(MailFormat.LINK, Marking.RED, List.of("rail"), List.of("coast"));
        assertThat(entry(1, "ann@example.org").over(wishes)).isEqualTo(wishes);
        assertThat(new Entry(1, EmailAddress.parse("ann@example.org"), null, MailFormat.PDF, null, List.of(), null)
                        .over(wishes))
                .isEqualTo(new Wishes(MailFormat.PDF, Marking.RED, List.of(), List.of("coast")));
    }

    @Test
    void aCellMayHaveLineEnds() {
        assertThat(Csv.read("\"a\nb\",c\r\nd,\"e\"\"\r\nf\"\n\n", ','))
                .containsExactly(new Csv.Row(1, List.of("a\nb", "c")), new Csv.Row(3, List.of("d", "e\"\r\nf")));
    }

    @Test
    void quotationMarksThatNobodyClosesCostLittle() {
        String hostile = "\"a@example.org\n".repeat(20_001);
        long begin = System.nanoTime();
        assertThat(Csv.read(hostile, ',')).hasSizeGreaterThan(100);
        assertThat(System.nanoTime() - begin).isLessThan(10_000_000_000L);
    }

    @Test
    void tenThousandComeBack() throws MalformedAddress {
        List<Subscriber> many = IntStream.range(0, 10_000)
                .mapToObj(i -> {
                    try {
                        return subscriber("reader" + i + "@example.org", State.ACTIVE, Wishes.DEFAULT);
                    } catch (MalformedAddress e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
        assertThat(SubscriberTable.read(SubscriberTable.write(many)))
                .hasSize(10_000)
                .allMatch(Entry.class::isInstance);
    }

    private static Entry entry(int line, String address) throws MalformedAddress {
        return new Entry(line, EmailAddress.parse(address), null, null, null, null, null);
    }

    private static Subscriber subscriber(String address, State state, Wishes wishes) throws MalformedAddress {
        return new Subscriber(1, EmailAddress.parse(address), state, wishes);
    }
}
