package org.daybrief.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybrief.briefing.Marking;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.MalformedAddress;
import org.daybrief.deliver.SignUp.Letter;
import org.daybrief.deliver.Subscriber;
import org.daybrief.deliver.Subscriber.State;
import org.daybrief.deliver.Subscriber.Step;
import org.daybrief.deliver.Token;
import org.daybrief.deliver.Token.Purpose;
import org.daybrief.deliver.Wishes;
import org.daybrief.render.MailFormat;
import org.daybrief.store.LetterStore.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEveryDatabase
class SubscriberStoreTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-03-02T12:00:00Z");

    @Parameter
    TestDatabase database;

    @TempDir
    Path home;

    private HikariDataSource source;
    private Stores stores;
    private SubscriberStore subscribers;

    @BeforeEach
    void open() {
        source = database.open(home);
        stores = Stores.of(source);
        subscribers = stores.subscribers();
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void keepsWhatASubscriberWants() throws MalformedAddress {
        Wishes wishes = new Wishes(
                MailFormat.PDF, Marking.AMBER, List.of("ferry", "harbour strike"), List.of("coast", "daily"));
        Subscriber ann = add("ann@example.org", State.ACTIVE, wishes);

        assertThat(subscribers.find(ann.id())).hasValue(ann);
        subscribers.wish(ann.id(), Wishes.DEFAULT.withTopics(List.of("rail")));
        assertThat(subscribers.find(ann.address()))
                .hasValueSatisfying(
                        found -> assertThat(found.wishes()).isEqualTo(Wishes.DEFAULT.withTopics(List.of("rail"))));
        assertThat(subscribers.all()).hasSize(1);
        assertThat(subscribers.remove(ann.id())).isTrue();
        assertThat(subscribers.find(ann.id())).isEmpty();
    }

    @Test
    void anAddressIsOneSubscriberHoweverItIsWritten() throws MalformedAddress {
        Subscriber first = add("Jo.Doe@bücher.example", State.ACTIVE, Wishes.DEFAULT);

        for (String same : List.of(
                "jo.doe@BÜCHER.example",
                "JO.DOE@xn--bcher-kva.example",
                "jo.doe@bu\u0308cher.example",
                " Jo.Doe@bücher.example ")) {
            assertThat(subscribers.add(EmailAddress.parse(same), State.ACTIVE, Wishes.DEFAULT, NOON))
                    .as(same)
                    .isEmpty();
            assertThat(subscribers.find(EmailAddress.parse(same))).hasValue(first);
        }
    }

    @Test
    void anEditionGoesToThoseWhoAreActiveMaySeeItAndTakeTheBriefing() throws MalformedAddress {
        add("all@example.org", State.ACTIVE, Wishes.DEFAULT);
        add("amber@example.org", State.ACTIVE, Wishes.DEFAULT.withCeiling(Marking.AMBER));
        add(
                "red-coast@example.org",
                State.ACTIVE,
                Wishes.DEFAULT.withCeiling(Marking.RED).withBriefings(List.of("coast")));
        add("daily@example.org", State.ACTIVE, Wishes.DEFAULT.withBriefings(List.of("daily", "rail")));
        for (State state : List.of(State.PENDING, State.PAUSED, State.SUPPRESSED, State.UNSUBSCRIBED)) {
            add(state.name() + "@example.org", state, Wishes.DEFAULT.withCeiling(Marking.RED));
        }

        assertThat(recipients("daily", Marking.CLEAR))
                .containsExactly("all@example.org", "amber@example.org", "daily@example.org");
        assertThat(recipients("coast", Marking.CLEAR))
                .containsExactly("all@example.org", "amber@example.org", "red-coast@example.org");
        assertThat(recipients("daily", Marking.AMBER)).containsExactly("amber@example.org");
        assertThat(recipients("coast", Marking.RED)).containsExactly("red-coast@example.org");
        assertThat(recipients("daily", Marking.RED)).isEmpty();
        assertThat(JdbcClient.create(source)
                        .sql("select count(*) from (" + SubscriberStore.RECIPIENTS + ") r")
                        .param("briefing", "coast")
                        .param("ceilings", SubscriberStore.ceilings(Marking.GREEN))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void anUnsubscriptionWinsOverAQueue() throws MalformedAddress {
        Subscriber ann = add("ann@example.org", State.ACTIVE, Wishes.DEFAULT.withBriefings(List.of("daily")));

        assertThat(subscribers.recipient(ann.id(), "daily", Marking.CLEAR)).hasValue(ann);
        assertThat(subscribers.recipient(ann.id(), "coast", Marking.CLEAR)).isEmpty();
        assertThat(subscribers.recipient(ann.id(), "daily", Marking.GREEN)).isEmpty();
        assertThat(subscribers.step(ann.id(), Step.UNSUBSCRIBE, NOON)).isTrue();
        assertThat(subscribers.recipient(ann.id(), "daily", Marking.CLEAR)).isEmpty();
        assertThat(subscribers.recipient(ann.id() + 1, "daily", Marking.CLEAR)).isEmpty();
    }

    @Test
    void aStepIsTakenOnlyFromWhereItMayStart() throws MalformedAddress {
        Subscriber ann = add("ann@example.org", State.PENDING, Wishes.DEFAULT);

        assertThat(subscribers.step(ann.id(), Step.PAUSE, NOON)).isFalse();
        assertThat(subscribers.step(ann.id(), Step.CONFIRM, NOON)).isTrue();
        assertThat(subscribers.step(ann.id(), Step.CONFIRM, NOON)).isFalse();
        assertThat(subscribers.step(ann.id(), Step.PAUSE, NOON)).isTrue();
        assertThat(subscribers.step(ann.id(), Step.RESUME, NOON)).isTrue();
        assertThat(subscribers.step(ann.id(), Step.UNSUBSCRIBE, NOON)).isTrue();
        assertThat(subscribers.step(ann.id(), Step.RESUME, NOON)).isFalse();
        assertThat(subscribers.counts()).isEqualTo(Map.of(State.UNSUBSCRIBED, 1));
    }

    @Test
    void threeHardBouncesInARowEndTheSending() throws MalformedAddress {
        Subscriber ann = add("ann@example.org", State.ACTIVE, Wishes.DEFAULT);

        assertThat(subscribers.bounced(ann.id(), NOON)).isFalse();
        assertThat(subscribers.bounced(ann.id(), NOON)).isFalse();
        subscribers.delivered(ann.id());
        assertThat(subscribers.bounced(ann.id(), NOON)).isFalse();
        assertThat(subscribers.bounced(ann.id(), NOON)).isFalse();
        assertThat(subscribers.bounced(ann.id(), NOON)).isTrue();
        assertThat(subscribers.counts()).isEqualTo(Map.of(State.SUPPRESSED, 1));
        subscribers.step(ann.id(), Step.RESUME, NOON);
        assertThat(subscribers.bounced(ann.id(), NOON)).isFalse();
    }

    @Test
    void aMailboxGetsOneLetterADay() throws MalformedAddress {
        Subscriber ann = add("ann@example.org", State.PENDING, Wishes.DEFAULT);

        assertThat(subscribers.takeLetter(ann.id(), NOON)).isTrue();
        assertThat(subscribers.takeLetter(ann.id(), NOON.plusHours(23))).isFalse();
        assertThat(subscribers.takeLetter(ann.id(), NOON.plusHours(24))).isTrue();
    }

    @Test
    void whatNobodyConfirmsIsForgottenAfterTwoDays() throws MalformedAddress {
        Subscriber late = add("late@example.org", State.PENDING, Wishes.DEFAULT);
        add("ann@example.org", State.ACTIVE, Wishes.DEFAULT);
        stores.letters().add(late.id(), Letter.CONFIRM, NOON);
        stores.tokens().issue(token(1), late.id(), Purpose.CONFIRM, NOON.plusHours(1));

        assertThat(subscribers.purge(NOON.plusHours(48))).isZero();
        assertThat(subscribers.purge(NOON.plusHours(49))).isEqualTo(1);
        assertThat(subscribers.all())
                .extracting(found -> found.address().text())
                .containsExactly("ann@example.org");
        assertThat(stores.letters().waiting()).isZero();
        assertThat(stores.tokens().find(token(1), Purpose.CONFIRM, NOON)).isEmpty();
    }

    @Test
    void aTokenIsGoodForItsPurposeWhileItLives() throws MalformedAddress {
        Subscriber ann = add("ann@example.org", State.PENDING, Wishes.DEFAULT);
        TokenStore tokens = stores.tokens();
        tokens.issue(token(1), ann.id(), Purpose.CONFIRM, NOON);

        assertThat(tokens.find(token(1), Purpose.CONFIRM, NOON)).hasValue(new TokenStore.Found(ann.id(), false));
        assertThat(tokens.find(token(1), Purpose.UNSUBSCRIBE, NOON)).isEmpty();
        assertThat(tokens.find(token(2), Purpose.CONFIRM, NOON)).isEmpty();
        assertThat(tokens.find(token(1), Purpose.CONFIRM, NOON.plusHours(48))).isEmpty();
        tokens.use(ann.id(), Purpose.CONFIRM, NOON);
        assertThat(tokens.find(token(1), Purpose.CONFIRM, NOON)).hasValue(new TokenStore.Found(ann.id(), true));
        assertThat(tokens.purge(NOON.plusHours(47))).isZero();
        assertThat(tokens.purge(NOON.plusHours(48))).isEqualTo(1);
    }

    @Test
    void aLinkToReadOpensItsEditionAndDoesNothingElse() throws MalformedAddress {
        Subscriber ann = add("ann@example.org", State.ACTIVE, Wishes.DEFAULT);
        TokenStore tokens = stores.tokens();
        tokens.issueToRead(token(1), ann.id(), 7, NOON);
        tokens.issue(token(2), ann.id(), Purpose.UNSUBSCRIBE, NOON);
        tokens.issue(token(3), ann.id(), Purpose.CONFIRM, NOON);

        assertThat(tokens.edition(token(1), NOON)).hasValue(7L);
        assertThat(tokens.edition(token(1), NOON.plusDays(90))).isEmpty();
        assertThat(tokens.edition(token(2), NOON)).isEmpty();
        assertThat(tokens.edition(token(3), NOON)).isEmpty();
        assertThat(tokens.find(token(1), Purpose.UNSUBSCRIBE, NOON)).isEmpty();
        assertThat(tokens.find(token(1), Purpose.CONFIRM, NOON)).isEmpty();
    }

    @Test
    void noTableHasWhatALinkHas() throws MalformedAddress {
        Subscriber ann = add("ann@example.org", State.ACTIVE, Wishes.DEFAULT);
        stores.tokens().issue(token(1), ann.id(), Purpose.UNSUBSCRIBE, NOON);

        List<String> stored = new ArrayList<>();
        JdbcClient.create(source)
                .sql("select hash from token")
                .query(String.class)
                .list()
                .forEach(stored::add);
        assertThat(stored).containsExactly(token(1).hash()).doesNotContain(token(1).text());
        assertThat(Token.parse(stored.get(0)))
                .hasValueSatisfying(guess -> assertThat(stores.tokens().find(guess, Purpose.UNSUBSCRIBE, NOON))
                        .isEmpty());
    }

    @Test
    void aNetworkAddressMayAskTwentyTimesAnHour() {
        SignUpStore signUps = stores.signUps();
        for (int i = 0; i < 20; i++) {
            assertThat(signUps.attempt("192.0.2.1", NOON.plusMinutes(i))).isTrue();
        }
        assertThat(signUps.attempt("192.0.2.1", NOON.plusMinutes(59))).isFalse();
        assertThat(signUps.attempt("192.0.2.2", NOON.plusMinutes(59))).isTrue();
        assertThat(signUps.attempt("192.0.2.1", NOON.plusMinutes(60))).isTrue();
        assertThat(signUps.attempt("192.0.2.1", NOON.plusMinutes(60))).isFalse();
        assertThat(signUps.purge(NOON.plusMinutes(90))).isEqualTo(20);
    }

    @Test
    void aLetterIsTakenByOneAndNotAgainAfterAKill() throws MalformedAddress {
        Subscriber ann = add("ann@example.org", State.PENDING, Wishes.DEFAULT);
        LetterStore letters = stores.letters();
        letters.add(ann.id(), Letter.CONFIRM, NOON);

        Waiting letter = letters.claim("one", NOON).orElseThrow();
        assertThat(letter).isEqualTo(new Waiting(letter.id(), ann.id(), Letter.CONFIRM, 0, NOON));
        assertThat(letters.claim("two", NOON)).isEmpty();
        letters.retry(letter.id(), NOON.plusMinutes(1), "451 later");
        assertThat(letters.claim("two", NOON)).isEmpty();
        assertThat(letters.claim("two", NOON.plusMinutes(1)))
                .hasValue(new Waiting(letter.id(), ann.id(), Letter.CONFIRM, 1, NOON));
        assertThat(letters.abandon("two", NOON.plusDays(1))).isZero();
        assertThat(letters.abandon("three", NOON)).isZero();
        assertThat(letters.abandon("three", NOON.plusMinutes(1))).isEqualTo(1);
        assertThat(letters.claim("three", NOON.plusDays(1))).isEmpty();
        assertThat(letters.waiting()).isZero();
        assertThat(letters.purge(NOON)).isEqualTo(1);
    }

    private Subscriber add(String address, State state, Wishes wishes) throws MalformedAddress {
        return subscribers.add(EmailAddress.parse(address), state, wishes, NOON).orElseThrow();
    }

    private List<String> recipients(String briefing, Marking marking) {
        return subscribers.recipients(briefing, marking).stream()
                .map(found -> found.address().text())
                .toList();
    }

    private static Token token(int seed) {
        byte[] random = new byte[Token.BYTES];
        random[0] = (byte) seed;
        return Token.of(random);
    }
}
