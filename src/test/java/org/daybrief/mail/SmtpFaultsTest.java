package org.daybrief.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import org.daybrief.deliver.Delivery;
import org.daybrief.deliver.DeliveryState;
import org.daybrief.mail.ScriptedServer.Answer;
import org.daybrief.mail.ScriptedServer.Step;
import org.daybrief.settings.MailSettings.Tls;
import org.daybrief.store.EditionKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of docs/mail.md: what a server may do, and the one thing that follows from it. */
class SmtpFaultsTest {

    private static final Duration PATIENCE = Mailing.SHORT.answer();

    @TempDir
    static Path home;

    private static Mailing mailing;
    private static EditionKey edition = Mailing.EDITION;

    @BeforeAll
    static void twoReaders() throws Exception {
        mailing = new Mailing(home);
        mailing.subscribe(2);
    }

    @AfterAll
    static void close() {
        mailing.close();
    }

    /**
     * A row of the table.
     *
     * @param name of the fault
     * @param at where the server misbehaves; null: it does not listen
     * @param answer what it does there
     * @param state of the message afterwards
     * @param code that is kept; 0: none
     * @param pauses whether nothing more is sent in this run
     * @param told part of what is kept of it
     */
    record Fault(String name, Step at, Answer answer, DeliveryState state, int code, boolean pauses, String told) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                closed("refused connection", null, null, "refuses the connection"),
                closed("421 at the banner", Step.BANNER, line -> line.say("421 too busy"), "421 too busy"),
                closed("hang at the banner", Step.BANNER, line -> line.hang(), "does not answer in time"),
                closed("closed before the banner", Step.BANNER, line -> line.drop(), "closed the connection"),
                closed("TLS failure", Step.STARTTLS, line -> line.raw("220 go\r\nthis is no TLS\r\n"), "TLS"),
                answered("450 to the recipient", Step.RECIPIENT, "450 4.2.1 busy", DeliveryState.RETRY),
                answered("550 to the recipient", Step.RECIPIENT, "550 5.1.1 nobody", DeliveryState.REFUSED),
                answered("451 after the content", Step.END, "451 4.3.0 later", DeliveryState.RETRY),
                answered("452 to the recipient", Step.RECIPIENT, "452 4.3.1 full", DeliveryState.RETRY),
                answered("552 after the content", Step.END, "552 5.3.4 too large", DeliveryState.REFUSED),
                silent("drop inside the content", Step.INSIDE, line -> line.drop(), DeliveryState.UNKNOWN, ""),
                silent("drop after the dot", Step.END, line -> line.drop(), DeliveryState.UNKNOWN, "closed"),
                silent("hang after the dot", Step.END, line -> line.hang(), DeliveryState.UNKNOWN, "no answer within"),
                silent(
                        "an answer that trickles",
                        Step.RECIPIENT,
                        line -> line.trickle("250-", 20),
                        DeliveryState.RETRY,
                        "no answer within"),
                silent(
                        "an answer of 10 MB",
                        Step.END,
                        line -> line.say("250 " + "x".repeat(10 << 20)),
                        DeliveryState.UNKNOWN,
                        "more than 256 kB"),
                silent(
                        "lines of different codes",
                        Step.END,
                        line -> line.say("250-taken\r\n550 not taken"),
                        DeliveryState.UNKNOWN,
                        "different codes"));
    }

    private static Fault closed(String name, Step at, Answer answer, String told) {
        return new Fault(name, at, answer, DeliveryState.RETRY, 0, true, told);
    }

    private static Fault answered(String name, Step at, String reply, DeliveryState state) {
        return new Fault(
                name, at, line -> line.say(reply), state, Integer.parseInt(reply.substring(0, 3)), false, reply);
    }

    private static Fault silent(String name, Step at, Answer answer, DeliveryState state, String told) {
        return new Fault(name, at, answer, state, 0, false, told);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void hasItsOneEffect(Fault fault) throws Exception {
        edition = new EditionKey(edition.briefing(), edition.date().plusDays(1), 1);
        mailing.enqueue(edition);
        try (ScriptedServer server = new ScriptedServer(script(fault))) {
            if (fault.at() == null) {
                server.close();
            }
            long begin = System.nanoTime();
            DeliveryReport report = mailing.run(spokenTo(server, fault), new DeliveryRun.Options(1, 0, false))
                    .run();
            Duration took = Duration.ofNanos(System.nanoTime() - begin);

            List<Delivery> rows = mailing.ledger().all(null, edition.date(), null, 1000);
            Delivery first = rows.get(0);
            Delivery second = rows.get(1);
            assertThat(first.state()).as(first.message()).isEqualTo(fault.state());
            assertThat(first.code()).isEqualTo(fault.code() == 0 ? null : fault.code());
            assertThat(first.message()).contains(fault.told());
            assertThat(first.attempts()).isEqualTo(1);
            assertThat(second.state()).isEqualTo(fault.pauses() ? fault.state() : DeliveryState.SENT);
            assertThat(report.problem() != null).isEqualTo(fault.pauses());
            assertThat(server.taken()).hasSize(fault.pauses() ? 0 : 1);
            assertThat(took).isLessThan(PATIENCE.plusSeconds(1));
            mailing.deliveries()
                    .rest(Instant.now().plus(Duration.ofDays(1)), Instant.now().plus(Duration.ofDays(2)));
        }
    }

    /** The first message meets the fault, the second a server without faults. */
    private static ScriptedServer.Script script(Fault fault) {
        Function<Step, Answer> tls = step ->
                fault.at() == Step.STARTTLS && step == Step.HELLO ? line -> line.say("250-test\r\n250 STARTTLS") : null;
        List<Step> atOpening = List.of(Step.BANNER, Step.STARTTLS);
        return (step, command, message) ->
                step == fault.at() && (message == 1 || atOpening.contains(step)) ? fault.answer() : tls.apply(step);
    }

    private static SmtpServer spokenTo(ScriptedServer server, Fault fault) {
        SmtpServer plain = Mailing.server(server.port());
        return fault.at() != Step.STARTTLS
                ? plain
                : new SmtpServer(plain.host(), plain.port(), Tls.REQUIRED, null, plain.patience(), (SSLSocketFactory)
                        SSLSocketFactory.getDefault());
    }
}
