package org.daybrief.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.daybrief.briefing.Marking;
import org.daybrief.deliver.Delivery;
import org.daybrief.deliver.DeliveryState;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.Outcome;
import org.daybrief.deliver.Reply;
import org.daybrief.deliver.Subscriber;
import org.daybrief.deliver.Wishes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEveryDatabase
class DeliveryStoreTest {

    private static final Instant FIVE = Instant.parse("2026-03-02T05:00:00Z");
    private static final EditionKey MONDAY = new EditionKey("daily", LocalDate.of(2026, 3, 2), 1);
    private static final Reply BUSY = new Reply(450, "450 4.2.0 busy");

    @Parameter
    TestDatabase database;

    @TempDir
    Path home;

    private HikariDataSource source;
    private DeliveryStore deliveries;
    private DeliveryLedger ledger;

    @BeforeEach
    void open() {
        source = database.open(home);
        Stores stores = Stores.of(source);
        deliveries = stores.deliveries();
        ledger = stores.ledger();
        for (EditionKey key : List.of(MONDAY, MONDAY.next())) {
            stores.editions().create(key);
        }
        JdbcClient.create(source).sql("update edition set state = 'DONE'").update();
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void theEditionBeforeIsTheLastOneThatSomebodyWasSent() throws Exception {
        EditionStore editions = Stores.of(source).editions();
        LocalDate wednesday = MONDAY.date().plusDays(2);
        StoredEdition tuesday =
                editions.create(new EditionKey("daily", MONDAY.date().plusDays(1), 1));
        JdbcClient.create(source)
                .sql("update edition set number = case when id = :tuesday then 2 else 1 end")
                .param("tuesday", tuesday.id())
                .update();
        long monday = editions.find(MONDAY).orElseThrow().id();
        deliveries.enqueue(monday, MONDAY, Marking.CLEAR, recipients("ann@example.org"), FIVE);

        assertThat(editions.delivered("daily", wednesday))
                .map(StoredEdition::id)
                .contains(tuesday.id());

        JdbcClient.create(source).sql("update delivery set state = 'SENT'").update();

        assertThat(editions.delivered("daily", wednesday))
                .as("tuesday's was for nobody")
                .map(StoredEdition::id)
                .contains(tuesday.id());

        deliveries.enqueue(tuesday.id(), tuesday.key(), Marking.CLEAR, recipients("ann@example.org"), FIVE);

        assertThat(editions.delivered("daily", wednesday))
                .as("tuesday's is not sent yet")
                .map(StoredEdition::id)
                .contains(monday);
        assertThat(editions.delivered("daily", MONDAY.date())).isEmpty();
    }

    @Test
    void anAddressGetsOneMessageOfADateHoweverOftenItIsEnqueued() throws Exception {
        assertThat(deliveries.enqueue(1, MONDAY, Marking.CLEAR, recipients("ann@example.org", "Ben@Example.ORG"), FIVE))
                .isEqualTo(2);
        settle(claim(0), new Outcome.Taken(new Reply(250, "250 ok")), FIVE);

        assertThat(deliveries.enqueue(
                        2,
                        MONDAY.next(),
                        Marking.CLEAR,
                        recipients("ANN@example.org", "ben@example.org", "ben@EXAMPLE.org", "cy@example.org"),
                        FIVE))
                .isEqualTo(1);

        assertThat(ledger.all(null, null, null, 1000))
                .extracting(row -> row.address() + " " + row.state() + " of " + row.edition() + "/" + row.revision())
                .containsExactly(
                        "ann@example.org SENT of 1/1",
                        "Ben@example.org PENDING of 2/2",
                        "cy@example.org PENDING of 2/2");
    }

    @Test
    void nothingIsDueBeforeItsEditionIsDone() throws Exception {
        deliveries.enqueue(1, MONDAY, Marking.CLEAR, recipients("ann@example.org"), FIVE);
        JdbcClient.create(source).sql("update edition set state = 'RUNNING'").update();

        assertThat(deliveries.due(FIVE, 10)).isEmpty();
    }

    @Test
    void oneOfManyWhoWantARowGetsIt() throws Exception {
        List<Subscriber> many = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            many.add(subscriber(i, "reader" + i + "@example.org"));
        }
        deliveries.enqueue(1, MONDAY, Marking.CLEAR, many, FIVE);
        ConcurrentLinkedQueue<Long> claimed = new ConcurrentLinkedQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> lanes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String owner = "lane " + i;
            lanes.add(threads.submit(() -> {
                for (List<Delivery> due = deliveries.due(FIVE, 7); !due.isEmpty(); due = deliveries.due(FIVE, 7)) {
                    for (Delivery each : due) {
                        deliveries.claim(each.id(), owner, "m", FIVE).ifPresent(row -> claimed.add(row.id()));
                    }
                }
            }));
        }
        for (Future<?> lane : lanes) {
            lane.get();
        }
        threads.shutdown();

        assertThat(claimed).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void aMessageThatIsNotTakenWaitsByTheScheduleAndIsGivenUpAfterADay() throws Exception {
        deliveries.enqueue(1, MONDAY, Marking.CLEAR, recipients("ann@example.org"), FIVE);
        List<Long> minutes = new ArrayList<>();
        Instant now = FIVE;
        while (deliveries.nextAt().isPresent()) {
            now = deliveries.nextAt().orElseThrow();
            assertThat(deliveries.due(now.minusMillis(1), 10)).isEmpty();
            minutes.add(Duration.between(FIVE, now).toMinutes());
            settle(claim(0, now), new Outcome.NotNow(BUSY, BUSY.text()), now);
        }

        assertThat(minutes).containsExactly(0L, 1L, 6L, 21L, 81L, 321L, 561L, 801L, 1041L, 1281L);
        assertThat(ledger.all("daily", null, null, 1000)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(DeliveryState.REFUSED);
            assertThat(row.attempts()).isEqualTo(10);
            assertThat(row.code()).isEqualTo(450);
            assertThat(row.message()).isEqualTo("given up after 24 hours: 450 4.2.0 busy");
        });
    }

    @Test
    void whatADeadProcessHadInHandIsUnknownOrSentAgainAsPromised() throws Exception {
        deliveries.enqueue(1, MONDAY, Marking.CLEAR, recipients("ann@example.org", "ben@example.org"), FIVE);
        Delivery first = claim(0);

        assertThat(deliveries.settleAbandoned("another", FIVE, false, FIVE)).isZero();
        assertThat(deliveries.settleAbandoned("me", FIVE.minusSeconds(1), false, FIVE))
                .isZero();
        assertThat(deliveries.settleAbandoned("me", FIVE, false, FIVE)).isEqualTo(1);
        assertThat(row(first)).satisfies(row -> {
            assertThat(row.state()).isEqualTo(DeliveryState.UNKNOWN);
            assertThat(row.nextAt()).isNull();
            assertThat(row.messageId()).isEqualTo("message-" + first.id());
        });

        Delivery second = claim(0);
        assertThat(deliveries.settleAbandoned("me", FIVE, true, FIVE)).isEqualTo(1);
        assertThat(row(second).state()).isEqualTo(DeliveryState.RETRY);
        assertThat(deliveries
                        .claim(second.id(), "another", "a new one", FIVE)
                        .orElseThrow()
                        .messageId())
                .isEqualTo("message-" + second.id());
    }

    @Test
    void lateNewsOfAMessageThatWasThoughtLostIsBelieved() throws Exception {
        deliveries.enqueue(1, MONDAY, Marking.CLEAR, recipients("ann@example.org"), FIVE);
        Delivery slow = claim(0);
        deliveries.settleAbandoned("me", FIVE, false, FIVE);

        settle(slow, new Outcome.Taken(new Reply(250, "250 ok")), FIVE);

        assertThat(row(slow).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void aLostMessageIsSentAgainOnlyWhereThatIsPromised() throws Exception {
        deliveries.enqueue(1, MONDAY, Marking.CLEAR, recipients("ann@example.org", "ben@example.org"), FIVE);
        Delivery first = claim(0);
        Delivery second = claim(0);

        assertThat(deliveries.settle(first, "me", new Outcome.Lost("closed"), false, FIVE))
                .isEqualTo(DeliveryState.UNKNOWN);
        assertThat(deliveries.settle(second, "me", new Outcome.Lost("closed"), true, FIVE))
                .isEqualTo(DeliveryState.RETRY);
    }

    @Test
    void aServerThatIsAwayCountsAsATryOfAllThatIsDue() throws Exception {
        deliveries.enqueue(1, MONDAY, Marking.CLEAR, recipients("ann@example.org", "ben@example.org"), FIVE);
        settle(claim(0), new Outcome.NotNow(BUSY, BUSY.text()), FIVE);
        Instant later = FIVE.plus(Duration.ofMinutes(2));

        assertThat(deliveries.postponeAll("connection refused", later)).isEqualTo(new DeliveryStore.Postponed(2, 0));
        assertThat(ledger.all(null, null, null, 1000))
                .extracting(row -> row.address() + " " + row.state() + " " + row.attempts() + " "
                        + Duration.between(later, row.nextAt()).toMinutes())
                .containsExactly("ann@example.org RETRY 2 5", "ben@example.org RETRY 1 1");

        Instant tomorrow = FIVE.plus(Duration.ofHours(25));
        assertThat(deliveries.postponeAll("connection refused", tomorrow)).isEqualTo(new DeliveryStore.Postponed(0, 2));
        assertThat(ledger.all(null, null, DeliveryState.REFUSED, 1000)).hasSize(2);
    }

    @Test
    void anOperatorSendsAgainWhatWasNotDeliveredButNeverWhatWas() throws Exception {
        deliveries.enqueue(
                1, MONDAY, Marking.CLEAR, recipients("a@example.org", "b@example.org", "c@example.org"), FIVE);
        settle(claim(0), new Outcome.Taken(new Reply(250, "250 ok")), FIVE);
        settle(claim(0), new Outcome.Refused(new Reply(550, "550 no"), true), FIVE);
        settle(claim(0), new Outcome.Lost("closed"), FIVE);
        Instant later = FIVE.plusSeconds(60);

        assertThat(deliveries.retry("daily", MONDAY.date(), Set.of(DeliveryState.REFUSED, DeliveryState.RETRY), later))
                .isEqualTo(1);
        assertThat(deliveries.due(later, 10)).extracting(Delivery::address).containsExactly("b@example.org");
        assertThat(ledger.counts("daily", MONDAY.date()))
                .isEqualTo(Map.of(DeliveryState.SENT, 1, DeliveryState.RETRY, 1, DeliveryState.UNKNOWN, 1));
        assertThatThrownBy(() -> deliveries.retry("daily", MONDAY.date(), Set.of(DeliveryState.SENT), later))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLedgerIsToldEditionByEditionTheLatestFirst() throws Exception {
        deliveries.enqueue(1, MONDAY, Marking.CLEAR, recipients("b@example.org", "a@example.org"), FIVE);
        EditionKey tuesday = new EditionKey("daily", MONDAY.date().plusDays(1), 1);
        deliveries.enqueue(1, tuesday, Marking.CLEAR, recipients("c@example.org"), FIVE);
        settle(claim(0), new Outcome.Lost("closed"), FIVE);

        List<Delivery> told = new ArrayList<>();
        ledger.each(null, null, null, told::add);
        assertThat(told)
                .extracting(each -> each.editionName() + " " + each.address())
                .containsExactly(
                        "daily/2026-03-03 c@example.org",
                        "daily/2026-03-02 a@example.org",
                        "daily/2026-03-02 b@example.org");
        assertThat(told).isEqualTo(ledger.all(null, null, null, 1000));
        List<Delivery> unknown = new ArrayList<>();
        ledger.each("daily", null, DeliveryState.UNKNOWN, unknown::add);
        assertThat(unknown)
                .isEqualTo(ledger.all(null, null, DeliveryState.UNKNOWN, 1000))
                .hasSize(1);
    }

    private Delivery claim(int index) {
        return claim(index, FIVE);
    }

    private Delivery claim(int index, Instant now) {
        Delivery due = deliveries.due(now, index + 1).get(index);
        return deliveries.claim(due.id(), "me", "message-" + due.id(), now).orElseThrow();
    }

    private void settle(Delivery claimed, Outcome outcome, Instant now) {
        deliveries.settle(claimed, "me", outcome, false, now);
    }

    private Delivery row(Delivery of) {
        return deliveries.find(of.id()).orElseThrow();
    }

    private static Subscriber subscriber(long id, String address) throws Exception {
        return new Subscriber(id, EmailAddress.parse(address), Subscriber.State.ACTIVE, Wishes.DEFAULT);
    }

    private static List<Subscriber> recipients(String... addresses) throws Exception {
        List<Subscriber> recipients = new ArrayList<>();
        for (String address : addresses) {
            recipients.add(subscriber(recipients.size() + 1, address));
        }
        return recipients;
    }
}
