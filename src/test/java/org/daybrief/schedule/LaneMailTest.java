package org.daybrief.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Instant;
import org.daybrief.deliver.HeaderText;
import org.junit.jupiter.api.Test;

class LaneMailTest {

    private static final Instant NOW = Instant.parse("2026-11-22T04:00:10Z");

    @Test
    void reachesTheOperatorAsPlainTextWithAStableIdentifier() throws Exception {
        GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try {
            LaneMail mail = new LaneMail(Nights.mail(server.getSmtp().getPort(), true));
            mail.send("failed/daily/2026-11-22/render", new HeaderText("Daybrief: it failed"), "Cause  <disk>\n", NOW);

            MimeMessage message = server.getReceivedMessages()[0];
            assertThat(message.getSubject()).isEqualTo("Daybrief: it failed");
            assertThat(message.getHeader("Message-ID")).containsExactly("<failed.daily.2026-11-22.render@example.org>");
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("operator@example.org");
            MimeMultipart alternatives = (MimeMultipart) message.getContent();
            assertThat(alternatives.getBodyPart(0).getContent().toString().replace("\r", ""))
                    .isEqualTo("Cause  <disk>\n");
            assertThat(alternatives.getBodyPart(1).getContent().toString()).contains("Cause  &lt;disk&gt;");
        } finally {
            server.stop();
        }
    }

    @Test
    void saysWhyNoMailLeaves() {
        assertThatThrownBy(() -> new LaneMail(Nights.mail(1, true))
                        .send("failed/daily", new HeaderText("Daybrief: it failed"), "", NOW))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("refuses the connection");
    }
}
