package org.daybrief.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.Message;
import org.daybrief.deliver.Outcome;
import org.daybrief.deliver.Sender;
import org.daybrief.render.Templates;
import org.daybrief.settings.MailSettings.Tls;
import org.junit.jupiter.api.Test;

class SmtpLetterBoxTest {

    @Test
    void aLetterArrivesAndAServerThatIsAwayIsNotNow() throws Exception {
        Sender from = Sender.parse("Daybrief <desk@example.org>");
        Message letter = new Letters(Templates.builtIn(), from)
                .confirmation(
                        EmailAddress.parse("ann@example.org"),
                        URI.create("https://briefing.example.org/confirm/x"),
                        List.of("Daily briefing"),
                        Instant.parse("2026-03-04T12:00:00Z"),
                        Instant.parse("2026-03-02T12:00:00Z"));
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        int port = server.getSmtp().getPort();
        try (SmtpLetterBox box = box(port, from)) {
            assertThat(box.post(letter)).isInstanceOf(Outcome.Taken.class);
            MimeMessage arrived = server.getReceivedMessages()[0];
            assertThat(arrived.getSubject()).isEqualTo("Please confirm your subscription");
            assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(arrived.getHeader("List-Id")).isNull();
        } finally {
            server.stop();
        }
        try (SmtpLetterBox box = box(port, from)) {
            assertThat(box.post(letter))
                    .isInstanceOfSatisfying(
                            Outcome.NotNow.class,
                            later -> assertThat(later.reply()).isNull());
        }
    }

    private static SmtpLetterBox box(int port, Sender from) {
        SmtpServer server =
                new SmtpServer("127.0.0.1", port, Tls.NONE, null, SmtpServer.Patience.USUAL, (SSLSocketFactory)
                        SSLSocketFactory.getDefault());
        return new SmtpLetterBox(new Outgoing(server, from, new MimeComposer(null)));
    }
}
