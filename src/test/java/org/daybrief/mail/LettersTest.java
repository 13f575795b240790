package org.daybrief.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.apache.james.mime4j.dom.Message;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.Sender;
import org.daybrief.render.Templates;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LettersTest {

    private static final Instant DATE = Instant.parse("2025-03-07T04:00:00Z");
    private static final URI LINK = URI.create("https://briefing.example.org/confirm?token=aZ09-_&n=1");

    @Test
    void asksForTheConfirmationOfASubscription() throws Exception {
        Message mail = EditionMessagesTest.parsed(new MimeComposer(null)
                .compose(letters()
                        .confirmation(
                                EmailAddress.parse("reader@example.net"),
                                LINK,
                                List.of("Daily briefing", "Kursk desk"),
                                Instant.parse("2025-03-09T04:00:00Z"),
                                DATE)));

        assertThat(mail.getSubject()).isEqualTo("Please confirm your subscription");
        assertThat(mail.getHeader().getFields("List-Unsubscribe")).isEmpty();
        assertThat(mail.getHeader().getField("Auto-Submitted").getBody()).isEqualTo("auto-generated");
        assertThat(EditionMessagesTest.text(mail).replace("\r\n", "\n")).isEqualTo("""
                        Please confirm your subscription
                        --------------------------------

                        Somebody, probably you, has asked for “Daily briefing”, “Kursk desk” by
                        mail to this address. Nothing is sent before you confirm.

                        Confirm the subscription:
                        https://briefing.example.org/confirm?token=aZ09-_&n=1

                        The link works until 9 March 2025, 04:00 UTC.

                        If it was not you, ignore this mail: the request lapses, and nobody
                        learns that you got it.
                        """);
        assertThat(Jsoup.parse(EditionMessagesTest.html(mail)).select("a").eachAttr("href"))
                .containsExactly(LINK.toString(), LINK.toString());
    }

    @Test
    void tellsTheOperatorOfAFailureWhateverItsCauseHolds() throws Exception {
        Message mail = EditionMessagesTest.parsed(new MimeComposer(null)
                .compose(letters()
                        .notice(
                                EmailAddress.parse("root@localhost"),
                                "daily of 7 March 2025 failed\r\nBcc: evil@example.net",
                                List.of("Step: compose", "Cause: <b>\u0000 & \u202e", "Run it again."),
                                DATE)));

        assertThat(mail.getSubject()).isEqualTo("daily of 7 March 2025 failed Bcc: evil@example.net");
        assertThat(mail.getBcc()).isNull();
        assertThat(EditionMessagesTest.text(mail)).contains("Cause: <b>[U+0000] & [U+202E]");
        assertThat(Jsoup.parse(EditionMessagesTest.html(mail)).select("p").eachText())
                .containsExactly("Step: compose", "Cause: <b>[U+0000] & [U+202E]", "Run it again.");
    }

    private static Letters letters() throws Exception {
        return new Letters(Templates.builtIn(), Sender.parse("Desk <desk@example.org>"));
    }
}
