package org.daybrief.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.briefing.Marking;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.LetterBox;
import org.daybrief.deliver.MalformedAddress;
import org.daybrief.deliver.Message;
import org.daybrief.deliver.Outcome;
import org.daybrief.deliver.Reply;
import org.daybrief.deliver.Sender;
import org.daybrief.deliver.Subscriber;
import org.daybrief.deliver.Subscriber.State;
import org.daybrief.deliver.Subscriber.Step;
import org.daybrief.deliver.Token;
import org.daybrief.deliver.Token.Purpose;
import org.daybrief.deliver.Wishes;
import org.daybrief.mail.SignUpDesk.Answer;
import org.daybrief.render.MailFormat;
import org.daybrief.render.Templates;
import org.daybrief.settings.WebSettings;
import org.daybrief.store.OnEveryDatabase;
import org.daybrief.store.Stores;
import org.daybrief.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEveryDatabase
class SignUpDeskTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Reply OK = new Reply(250, "250 taken");

    @Parameter
    TestDatabase database;

    @TempDir
    Path home;

    private final List<Message> posted = new ArrayList<>();
    private Instant now = NOON;
    private boolean stopped;
    private Outcome outcome = new Outcome.Taken(OK);
    private HikariDataSource source;
    private Stores stores;
    private SignUpDesk desk;
    private LetterRun letters;

    @BeforeEach
    void open() throws MalformedAddress {
        source = database.open(home);
        stores = Stores.of(source);
        desk = new SignUpDesk(stores, new Hands());
        letters = letters(letter -> {
            posted.add(letter);
            return outcome;
        });
    }

    private LetterRun letters(LetterBox box) throws MalformedAddress {
        return new LetterRun(
                stores,
                new Letters(Templates.builtIn(), Sender.parse("Daybrief <desk@example.org>")),
                new MailLinks(stores.tokens(), WebSettings.DEFAULT, new SecureRandom(), new Hands()),
                box,
                List.of(BriefingDefinition.daily()),
                true,
                new Hands(),
                () -> stopped);
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void nothingIsSentBeforeTheReaderConfirms() throws MalformedAddress {
        assertThat(signUp("ann@example.org")).isEqualTo(Answer.TAKEN);
        assertThat(letters.run()).isEqualTo(1);
        assertThat(posted).singleElement().satisfies(letter -> {
            assertThat(letter.to().text()).isEqualTo("ann@example.org");
            assertThat(letter.subject().text()).isEqualTo("Please confirm your subscription");
            assertThat(letter.list()).isNull();
        });
        assertThat(recipients()).isEmpty();
        Token link = link(posted.get(0), "/confirm/");

        assertThat(desk.ofConfirmation(link))
                .hasValueSatisfying(found -> assertThat(found.state()).isEqualTo(State.PENDING));
        assertThat(recipients()).isEmpty();
        assertThat(desk.confirm(link))
                .hasValueSatisfying(found -> assertThat(found.state()).isEqualTo(State.ACTIVE));
        assertThat(recipients()).containsExactly("ann@example.org");
        assertThat(desk.confirm(link)).isPresent();
        assertThat(letters.run()).isZero();
    }

    @Test
    void aStopLetsTheLetterUnderWayEndAndBeginsNoOther() throws MalformedAddress {
        signUp("ann@example.org");
        signUp("ben@example.org");
        signUp("cy@example.org");
        letters = letters(letter -> {
            posted.add(letter);
            stopped = true;
            return outcome;
        });

        assertThat(letters.run()).isEqualTo(1);
        assertThat(letters.run()).isZero();
        stopped = false;
        assertThat(letters(letter -> outcome).run()).isEqualTo(2);
        assertThat(posted).hasSize(1);
    }

    @Test
    void whatIsNotConfirmedIsForgottenAfterTwoDays() throws MalformedAddress {
        signUp("ann@example.org");
        letters.run();
        Token link = link(posted.get(0), "/confirm/");

        now = NOON.plus(Duration.ofHours(48)).minusSeconds(1);
        letters.run();
        assertThat(desk.ofConfirmation(link)).isPresent();
        now = NOON.plus(Duration.ofHours(48));
        assertThat(desk.confirm(link)).isEmpty();
        letters.run();
        assertThat(stores.subscribers().all()).isEmpty();
        assertThat(posted).hasSize(1);
    }

    @Test
    void aMailboxGetsOneLetterADayHoweverItIsWrittenAndWhoeverAsks() throws MalformedAddress {
        for (int i = 0; i < 50; i++) {
            String address = List.of("jo@bücher.example", "JO@xn--bcher-kva.example", "Jo@bu\u0308cher.example")
                    .get(i % 3);
            assertThat(desk.signUp(EmailAddress.parse(address), "192.0.2." + i)).isEqualTo(Answer.TAKEN);
            letters.run();
        }
        assertThat(posted).hasSize(1);
        now = NOON.plus(Duration.ofHours(24));
        signUp("jo@bücher.example");
        letters.run();
        assertThat(posted).hasSize(2);
        assertThat(stores.subscribers().all()).hasSize(1);
    }

    @Test
    void aNetworkAddressMayAskTwentyTimesAnHour() throws MalformedAddress {
        for (int i = 0; i < 20; i++) {
            assertThat(signUp("reader" + i + "@example.org")).isEqualTo(Answer.TAKEN);
        }
        assertThat(signUp("reader20@example.org")).isEqualTo(Answer.TOO_MANY);
        assertThat(letters.run()).isEqualTo(20);
        assertThat(stores.subscribers().all()).hasSize(20);
        now = NOON.plus(Duration.ofHours(1));
        assertThat(signUp("reader20@example.org")).isEqualTo(Answer.TAKEN);
    }

    @Test
    void whoIsSubscribedIsToldSoByMailAlone() throws MalformedAddress {
        add("ann@example.org", State.ACTIVE);

        assertThat(signUp("ann@example.org")).isEqualTo(Answer.TAKEN);
        letters.run();
        assertThat(posted).singleElement().satisfies(letter -> {
            assertThat(letter.subject().text()).isEqualTo("You are subscribed already");
            assertThat(letter.text()).doesNotContain("/confirm/").contains("/preferences");
        });
        assertThat(desk.ofMail(link(posted.get(0), "/unsubscribe/"))).isPresent();
        assertThat(recipients()).containsExactly("ann@example.org");
    }

    @Test
    void whoHasLeftComesBackOnlyByConfirming() throws MalformedAddress {
        Subscriber ann = add("ann@example.org", State.UNSUBSCRIBED);

        signUp("ann@example.org");
        assertThat(recipients()).isEmpty();
        letters.run();
        desk.confirm(link(posted.get(0), "/confirm/"));
        assertThat(recipients()).containsExactly("ann@example.org");
        assertThat(stores.subscribers().find(ann.id())).isPresent();
    }

    @Test
    void aLinkIsGoodForItsPurposeAlone() throws MalformedAddress {
        signUp("ann@example.org");
        letters.run();
        Token confirm = link(posted.get(0), "/confirm/");
        Subscriber bo = add("bo@example.org", State.ACTIVE);
        Token leave = leave(bo);

        assertThat(desk.unsubscribe(confirm)).isEmpty();
        assertThat(desk.wish(confirm, Wishes.DEFAULT)).isEmpty();
        assertThat(desk.step(confirm, Step.PAUSE)).isEmpty();
        assertThat(desk.confirm(leave)).isEmpty();
        assertThat(stores.subscribers().all())
                .extracting(Subscriber::state)
                .containsExactly(State.PENDING, State.ACTIVE);
    }

    @Test
    void whatTheDatabaseHoldsOpensNothing() throws MalformedAddress {
        leave(add("bo@example.org", State.ACTIVE));

        List<String> hashes = JdbcClient.create(source)
                .sql("select hash from token")
                .query(String.class)
                .list();
        assertThat(hashes).hasSize(1);
        assertThat(Token.parse(hashes.get(0)).flatMap(desk::unsubscribe)).isEmpty();
        assertThat(recipients()).containsExactly("bo@example.org");
    }

    @Test
    void leavingIsFinalWhateverLinksAreOut() throws MalformedAddress {
        signUp("ann@example.org");
        letters.run();
        now = NOON.plus(Duration.ofHours(24));
        signUp("ann@example.org");
        letters.run();
        Token first = link(posted.get(0), "/confirm/");
        Token second = link(posted.get(1), "/confirm/");
        Subscriber ann = desk.confirm(first).orElseThrow();
        Token leave = leave(ann);

        assertThat(desk.unsubscribe(leave)).isPresent();
        assertThat(desk.unsubscribe(leave)).isPresent();
        assertThat(desk.confirm(first)).isEmpty();
        assertThat(desk.confirm(second)).isEmpty();
        assertThat(desk.step(leave, Step.RESUME)).isPresent();
        assertThat(recipients()).isEmpty();
    }

    @Test
    void aReaderChoosesButNeverRaisesTheMarking() throws MalformedAddress {
        Token link = leave(add("ann@example.org", State.ACTIVE));

        desk.wish(link, new Wishes(MailFormat.LINK, Marking.RED, List.of("rail"), List.of("daily")));
        assertThat(stores.subscribers().all())
                .extracting(Subscriber::wishes)
                .containsExactly(new Wishes(MailFormat.LINK, Marking.CLEAR, List.of("rail"), List.of("daily")));
        desk.step(link, Step.PAUSE);
        assertThat(recipients()).isEmpty();
        desk.step(link, Step.RESUME);
        assertThat(recipients()).containsExactly("ann@example.org");
    }

    @Test
    void aLetterThatTheServerDefersIsTriedAgainWithALinkThatWorks() throws MalformedAddress {
        outcome = new Outcome.NotNow(new Reply(451, "451 later"), "451 later");
        signUp("ann@example.org");
        assertThat(letters.run()).isZero();
        assertThat(letters.run()).isZero();
        assertThat(posted).hasSize(1);
        outcome = new Outcome.Taken(OK);
        now = NOON.plusSeconds(60);
        assertThat(letters.run()).isEqualTo(1);
        assertThat(desk.confirm(link(posted.get(1), "/confirm/"))).isPresent();
    }

    @Test
    void aLetterThatMayHaveArrivedIsNotSentAgain() throws MalformedAddress {
        outcome = new Outcome.Lost("no answer");
        signUp("ann@example.org");
        letters.run();
        now = NOON.plus(Duration.ofHours(20));
        letters.run();
        assertThat(posted).hasSize(1);
    }

    @Test
    void aLetterSurvivesTheProcess() throws MalformedAddress {
        signUp("ann@example.org");
        Stores after = Stores.of(source);
        assertThat(after.letters().waiting()).isEqualTo(1);
        after.letters().claim("a process that is killed", OffsetDateTime.ofInstant(now, ZoneOffset.UTC));

        assertThat(letters.run()).isZero();
        assertThat(posted).isEmpty();
        assertThat(JdbcClient.create(source)
                        .sql("select state from letter")
                        .query(String.class)
                        .single())
                .isEqualTo("UNKNOWN");
    }

    @Test
    void oneAddressSignedUpByManyAtOnceIsOneSubscriberWithOneLetter() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Answer>> calls = IntStream.range(0, 40)
                .<Callable<Answer>>mapToObj(
                        i -> () -> desk.signUp(EmailAddress.parse("ann@example.org"), "192.0.2." + i))
                .toList();
        for (Future<Answer> answer : threads.invokeAll(calls)) {
            assertThat(answer.get()).isEqualTo(Answer.TAKEN);
        }
        threads.shutdown();
        assertThat(stores.subscribers().all()).hasSize(1);
        assertThat(letters.run()).isEqualTo(1);
    }

    /** P48: whoever measures learns nothing. */
    @Test
    @Tag("proof")
    void knownAndUnknownAddressesTakeTheSameTime() throws MalformedAddress {
        int rounds = 400;
        long[] known = new long[rounds];
        long[] unknown = new long[rounds];
        add("known@example.org", State.ACTIVE);
        for (int i = 0; i < rounds + 100; i++) {
            long begin = System.nanoTime();
            desk.signUp(EmailAddress.parse("known@example.org"), "192.0.2." + i);
            long middle = System.nanoTime();
            desk.signUp(EmailAddress.parse("unknown" + i + "@example.org"), "198.51.100." + i);
            long end = System.nanoTime();
            if (i >= 100) {
                known[i - 100] = middle - begin;
                unknown[i - 100] = end - middle;
            }
        }
        java.util.Arrays.sort(known);
        java.util.Arrays.sort(unknown);
        double difference = (unknown[rounds / 2] - known[rounds / 2]) / 1e6;
        System.out.printf(
                "sign-up on %s: known %.2f ms, unknown %.2f ms at p50%n",
                database, known[rounds / 2] / 1e6, unknown[rounds / 2] / 1e6);
        assertThat(Math.abs(difference)).isLessThan(5);
    }

    private Answer signUp(String address) throws MalformedAddress {
        return desk.signUp(EmailAddress.parse(address), "192.0.2.1");
    }

    private Subscriber add(String address, State state) throws MalformedAddress {
        return stores.subscribers()
                .add(EmailAddress.parse(address), state, Wishes.DEFAULT, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .orElseThrow();
    }

    private List<String> recipients() {
        return stores.subscribers().recipients("daily", Marking.CLEAR).stream()
                .map(found -> found.address().text())
                .toList();
    }

    /** The token of a message to the subscriber. */
    private Token leave(Subscriber subscriber) {
        byte[] random = new byte[Token.BYTES];
        random[0] = (byte) subscriber.id();
        Token token = Token.of(random);
        stores.tokens()
                .issue(token, subscriber.id(), Purpose.UNSUBSCRIBE, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
        return token;
    }

    private static Token link(Message letter, String path) {
        int begin = letter.text().indexOf(path) + path.length();
        return Token.parse(letter.text().substring(begin, begin + 43)).orElseThrow();
    }

    /** A clock that the test moves. */
    private final class Hands extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
