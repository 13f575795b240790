package org.daybrief.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.Arrays;
import javax.net.ssl.SSLSocketFactory;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.Outcome;
import org.daybrief.mail.SmtpServer.Login;
import org.daybrief.mail.SmtpServer.Patience;
import org.daybrief.settings.MailSettings.Tls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Connections to a real mail server. */
class SmtpLaneTest {

    @TempDir
    static Path folder;

    private static TestCertificate certificate;
    private static SSLSocketFactory trusting;
    private static final SSLSocketFactory USUAL = (SSLSocketFactory) SSLSocketFactory.getDefault();

    private GreenMail server;

    @BeforeAll
    static void certify() throws Exception {
        certificate = TestCertificate.of("localhost", folder);
        trusting = certificate.context().getSocketFactory();
        System.setProperty("greenmail.tls.keystore.file", certificate.file().toString());
        System.setProperty("greenmail.tls.keystore.password", TestCertificate.PASSWORD);
    }

    @AfterAll
    static void forget() {
        System.clearProperty("greenmail.tls.keystore.file");
        System.clearProperty("greenmail.tls.keystore.password");
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({"smtp, NONE", "smtps, IMPLICIT"})
    void handsMessagesOverOnOneConnection(String protocol, Tls tls) throws Exception {
        start(protocol);
        try (SmtpLane lane = lane(tls, null, trusting)) {
            for (int i = 0; i < 3; i++) {
                assertThat(lane.send(message(), EmailAddress.parse("ann@example.org")))
                        .isInstanceOf(Outcome.Taken.class);
            }
        }
        assertThat(server.getReceivedMessages()).hasSize(3);
    }

    @Test
    void turnsToTlsBeforeAnythingElseIsSaid() throws Exception {
        try (ScriptedServer scripted = new ScriptedServer((step, command, message) -> null, certificate.context());
                SmtpLane lane = new SmtpLane(
                        new SmtpServer("localhost", scripted.port(), Tls.REQUIRED, null, Patience.USUAL, trusting),
                        EmailAddress.parse("desk@example.org"))) {
            assertThat(lane.send(message(), EmailAddress.parse("ann@example.org")))
                    .isInstanceOf(Outcome.Taken.class);
            assertThat(scripted.taken()).hasSize(1);
        }
    }

    @Test
    void aCertificateOfAnotherNameIsRefused() throws Exception {
        TestCertificate other = TestCertificate.of("elsewhere.example", folder);
        try (ScriptedServer scripted = new ScriptedServer((step, command, message) -> null, other.context());
                SmtpLane lane = new SmtpLane(
                        new SmtpServer(
                                "localhost",
                                scripted.port(),
                                Tls.REQUIRED,
                                null,
                                Patience.USUAL,
                                other.context().getSocketFactory()),
                        EmailAddress.parse("desk@example.org"))) {
            assertThatThrownBy(lane::open)
                    .isInstanceOf(ServerUnavailable.class)
                    .hasMessageContaining("cannot be trusted");
            assertThat(scripted.taken()).isEmpty();
        }
    }

    @Test
    void logsInWhereItIsTold() throws Exception {
        start("smtps");
        server.setUser("desk@example.org", "desk", "secret");
        try (SmtpLane lane = lane(Tls.IMPLICIT, new Login("desk", "secret"), trusting)) {
            assertThat(lane.send(message(), EmailAddress.parse("ann@example.org")))
                    .isInstanceOf(Outcome.Taken.class);
        }
    }

    @Test
    void aWrongPasswordIsSaidAndNothingIsSent() throws Exception {
        start("smtps");
        server.setUser("desk@example.org", "desk", "secret");
        try (SmtpLane lane = lane(Tls.IMPLICIT, new Login("desk", "wrong"), trusting)) {
            assertThatThrownBy(lane::open)
                    .isInstanceOf(ServerUnavailable.class)
                    .hasMessageContaining("refuses the login")
                    .hasMessageNotContaining("wrong");
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
        start("smtps");
        try (SmtpLane lane = lane(Tls.IMPLICIT, null, USUAL)) {
            assertThatThrownBy(lane::open)
                    .isInstanceOf(ServerUnavailable.class)
                    .hasMessageContaining("cannot be trusted");
        }
    }

    @Test
    void aServerWithoutTlsIsRefusedWhereTlsIsRequired() throws Exception {
        start("smtp");
        try (SmtpLane lane = lane(Tls.REQUIRED, null, trusting)) {
            assertThatThrownBy(lane::open).isInstanceOf(ServerUnavailable.class).hasMessageContaining("STARTTLS");
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aPasswordNeverCrossesTheNetworkInTheClear() {
        assertThatThrownBy(() -> new SmtpServer(
                        "mail.example.org", 25, Tls.NONE, new Login("desk", "secret"), Patience.USUAL, USUAL))
                .isInstanceOf(MailProblem.class)
                .hasMessageContaining("in the clear");
        new SmtpServer("127.0.0.1", 25, Tls.NONE, new Login("desk", "secret"), Patience.USUAL, USUAL);
    }

    @Test
    void onlyThisMachineIsSpokenToWithoutTlsUnlessTheSettingsSaySo() {
        assertThat(Arrays.stream(new String[] {"localhost", "127.0.0.1", "127.8.8.8", "::1", "LOCALHOST"}))
                .allMatch(SmtpServer::isLoopback);
        assertThat(Arrays.stream(
                        new String[] {"mail.example.org", "127.evil.example", "localhost.example.org", "1.27.0.0"}))
                .noneMatch(SmtpServer::isLoopback);
    }

    private void start(String protocol) {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        server.start();
    }

    private SmtpLane lane(Tls tls, Login login, SSLSocketFactory certificates) throws Exception {
        int port = tls == Tls.IMPLICIT
                ? server.getSmtps().getPort()
                : server.getSmtp().getPort();
        return new SmtpLane(
                new SmtpServer("localhost", port, tls, login, Patience.USUAL, certificates),
                EmailAddress.parse("desk@example.org"));
    }

    private static MimeMessage message() throws Exception {
        MimeMessage message = new MimeMessage((Session) null);
        message.setFrom("desk@example.org");
        message.setRecipients(MimeMessage.RecipientType.TO, "ann@example.org");
        message.setSubject("Daily briefing");
        message.setText("A short text.");
        message.saveChanges();
        return message;
    }
}
