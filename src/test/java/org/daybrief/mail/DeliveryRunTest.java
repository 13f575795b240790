package org.daybrief.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybrief.briefing.Marking;
import org.daybrief.deliver.Delivery;
import org.daybrief.deliver.DeliveryState;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.Subscriber;
import org.daybrief.mail.DeliveryRun.Options;
import org.daybrief.mail.ScriptedServer.Step;
import org.daybrief.store.EditionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryRunTest {

    private static final Options ONE = new Options(1, 0, false);
    private static final Options FOUR = new Options(4, 0, false);

    @TempDir
    Path home;

    @Test
    void givesEachReaderOneMessageOverFourConnections() throws Exception {
        try (Mailing mailing = new Mailing(home).to(50);
                ScriptedServer server = ScriptedServer.friendly()) {
            DeliveryReport report = mailing.run(server.port(), FOUR).run();

            assertThat(report.states()).isEqualTo(Map.of(DeliveryState.SENT, 50));
            assertThat(report.nextAt()).isNull();
            assertThat(server.connections()).isEqualTo(4);
            assertThat(readers(server)).hasSize(50).doesNotHaveDuplicates();
            assertThat(mailing.run(server.port(), FOUR).run().isEmpty()).isTrue();
            assertThat(server.taken()).hasSize(50);
        }
    }

    @Test
    void whoUnsubscribesWhileOthersAreServedGetsNothingAnyMore() throws Exception {
        try (Mailing mailing = new Mailing(home).to(3)) {
            Instant now = Instant.now();
            try (ScriptedServer server = new ScriptedServer((step, command, message) -> {
                if (step == Step.RECIPIENT && message == 1) {
                    Delivery next =
                            mailing.deliveries().due(now.plusSeconds(60), 3).get(0);
                    mailing.stores()
                            .subscribers()
                            .step(next.subscriber(), Subscriber.Step.UNSUBSCRIBE, now.atOffset(ZoneOffset.UTC));
                }
                return null;
            })) {
                DeliveryReport report = mailing.run(server.port(), ONE).run();

                assertThat(report.states()).isEqualTo(Map.of(DeliveryState.SENT, 2, DeliveryState.SUPPRESSED, 1));
                assertThat(mailing.states()).containsExactly("reader1 SENT", "reader2 SUPPRESSED", "reader3 SENT");
                assertThat(readers(server)).containsExactly("reader1", "reader3");
            }
        }
    }

    @Test
    void anEditionNeverGoesToWhoMayNotSeeItsMarking() throws Exception {
        try (Mailing mailing = new Mailing(home);
                ScriptedServer server = ScriptedServer.friendly()) {
            mailing.subscribe(2);
            Subscriber trusted = mailing.stores()
                    .subscribers()
                    .find(EmailAddress.parse("reader2@example.org"))
                    .orElseThrow();
            mailing.stores().subscribers().wish(trusted.id(), trusted.wishes().withCeiling(Marking.AMBER));
            mailing.enqueue(Mailing.EDITION, Marking.AMBER);
            assertThat(mailing.states()).containsExactly("reader2 PENDING");

            mailing.stores().subscribers().wish(trusted.id(), trusted.wishes().withCeiling(Marking.GREEN));
            mailing.run(server.port(), ONE).run();

            assertThat(mailing.states()).containsExactly("reader2 SUPPRESSED");
            assertThat(server.taken()).isEmpty();
        }
    }

    @Test
    void anotherRunRevisionOrSpellingOfTheAddressSendsNoSecondMessage() throws Exception {
        try (Mailing mailing = new Mailing(home);
                ScriptedServer server = ScriptedServer.friendly()) {
            mailing.add("Ann@BÜCHER.example");
            mailing.enqueue(Mailing.EDITION);
            mailing.run(server.port(), ONE).run();
            Subscriber first = mailing.stores()
                    .subscribers()
                    .find(address("ann@bücher.example"))
                    .orElseThrow();
            mailing.stores().subscribers().remove(first.id());
            mailing.add("ANN@xn--bcher-kva.example");
            mailing.enqueue(Mailing.EDITION);
            mailing.run(server.port(), ONE).run();
            mailing.stores().subscribers().remove(first.id() + 1);
            mailing.add("ann@bu\u0308cher.example");
            mailing.enqueue(Mailing.EDITION.next());
            mailing.run(server.port(), ONE).run();

            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void twentyFailuresInARowEndTheRunAndTheRestWaitsUntried() throws Exception {
        try (Mailing mailing = new Mailing(home).to(60);
                ScriptedServer server = new ScriptedServer((step, command, message) ->
                        step == Step.RECIPIENT ? line -> line.say("550 5.7.1 blocked") : null)) {
            DeliveryReport report = mailing.run(server.port(), FOUR).run();

            assertThat(report.states()).isEqualTo(Map.of(DeliveryState.REFUSED, 20));
            assertThat(report.problem()).startsWith("20 messages in a row were not taken.");
            assertThat(report.nextAt()).isAfter(Instant.now().plus(Duration.ofMinutes(14)));
            assertThat(mailing.ledger().count(DeliveryState.PENDING)).isEqualTo(40);
        }
    }

    @Test
    void noSecondHasMoreMessagesThanTheRate() throws Exception {
        try (Mailing mailing = new Mailing(home).to(35);
                ScriptedServer server = ScriptedServer.friendly()) {
            mailing.run(server.port(), new Options(4, 10, false)).run();

            List<Long> times = server.times();
            assertThat(times).hasSize(35);
            for (int i = 10; i < times.size(); i++) {
                assertThat(times.get(i) - times.get(i - 10))
                        .as("messages " + (i - 10) + " to " + i)
                        .isGreaterThanOrEqualTo(Duration.ofSeconds(1).toNanos());
            }
        }
    }

    @Test
    void aServerThatEndsItsConnectionsIsAskedForAnother() throws Exception {
        try (Mailing mailing = new Mailing(home).to(30);
                ScriptedServer server = new ScriptedServer((step, command, message) -> {
                    if (step == Step.SENDER && message % 7 == 0) {
                        return line -> line.drop();
                    } else if (step == Step.SENDER && message % 7 == 3) {
                        return line -> line.say("421 4.7.0 too many messages on this connection");
                    }
                    return null;
                })) {
            DeliveryReport report = mailing.run(server.port(), ONE).run();

            assertThat(report.states()).isEqualTo(Map.of(DeliveryState.SENT, 30));
            assertThat(mailing.ledger().all(null, null, null, 1000)).allMatch(row -> row.attempts() == 1);
            assertThat(server.connections()).isGreaterThan(8);
        }
    }

    @Test
    void aServerThatLetsInFewerConnectionsThanAskedForGetsAllMessagesOverThose() throws Exception {
        Set<Integer> greeted = new HashSet<>();
        try (Mailing mailing = new Mailing(home).to(20);
                ScriptedServer server = new ScriptedServer((step, command, message) -> {
                    synchronized (greeted) {
                        if (step == Step.BANNER && !greeted.isEmpty()) {
                            return line -> line.say("421 4.7.0 too many connections");
                        }
                        greeted.add(1);
                        return null;
                    }
                })) {
            DeliveryReport report = mailing.run(server.port(), FOUR).run();

            assertThat(report.states()).isEqualTo(Map.of(DeliveryState.SENT, 20));
            assertThat(report.problem()).isNull();
        }
    }

    @Test
    void aMessageThatIsNotTakenGoesOutAtItsTimeWithTheSameMessageId() throws Exception {
        try (Mailing mailing = new Mailing(home).to(1);
                ScriptedServer server = new ScriptedServer((step, command, message) ->
                        step == Step.END && message < 3 ? line -> line.say("451 4.3.0 later") : null)) {
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
            List<Long> minutes = new ArrayList<>();
            List<String> ids = new ArrayList<>();
            for (Instant at = now; at != null; ) {
                minutes.add(Duration.between(now, at).toMinutes());
                DeliveryReport report = mailing.run(Mailing.server(server.port()), ONE, Clock.fixed(at, ZoneOffset.UTC))
                        .run();
                ids.add(mailing.only().messageId());
                at = report.nextAt();
            }

            assertThat(minutes).containsExactly(0L, 1L, 6L);
            assertThat(new HashSet<>(ids)).hasSize(1);
            assertThat(mailing.states()).containsExactly("reader1 SENT");
            assertThat(server.taken().get(0)).contains("Message-ID: <" + ids.get(0) + ">");
        }
    }

    @Test
    void threeHardBouncesInARowEndASubscription() throws Exception {
        try (Mailing mailing = new Mailing(home).to(1);
                ScriptedServer server = new ScriptedServer((step, command, message) ->
                        step == Step.RECIPIENT ? line -> line.say("550 5.1.1 no such user") : null)) {
            for (int day = 1; day <= 4; day++) {
                mailing.run(server.port(), ONE).run();
                mailing.enqueue(new EditionKey("daily", LocalDate.of(2026, 3, 2 + day), 1));
            }

            assertThat(mailing.states()).containsExactly("reader1 REFUSED", "reader1 REFUSED", "reader1 REFUSED");
            assertThat(mailing.stores().subscribers().find(address("reader1@example.org")))
                    .hasValueSatisfying(reader -> assertThat(reader.state()).isEqualTo(Subscriber.State.SUPPRESSED));
        }
    }

    @Test
    void aMessageThatCannotBeMadeIsTriedAgainAndHoldsUpNoOther() throws Exception {
        try (Mailing mailing = new Mailing(home).to(2);
                ScriptedServer server = ScriptedServer.friendly()) {
            MessageSource broken = (delivery, subscriber) -> {
                if (delivery.address().startsWith("reader1")) {
                    throw new IllegalStateException("a picture is damaged");
                }
                return Mailing.source(mailing.from(), "text").message(delivery, subscriber);
            };
            new DeliveryRun(
                            mailing.deliveries(),
                            mailing.stores().subscribers(),
                            mailing.stores().presence(),
                            broken,
                            Mailing.server(server.port()),
                            mailing.from(),
                            ONE,
                            Clock.systemUTC())
                    .run();

            assertThat(mailing.states()).containsExactly("reader1 RETRY", "reader2 SENT");
        }
    }

    private static EmailAddress address(String text) throws Exception {
        return EmailAddress.parse(text);
    }

    private static List<String> readers(ScriptedServer server) {
        return server.taken().stream()
                .map(message -> message.lines()
                        .filter(line -> line.startsWith("To: "))
                        .findFirst()
                        .orElseThrow()
                        .replace("To: ", "")
                        .replace("@example.org", ""))
                .toList();
    }
}
