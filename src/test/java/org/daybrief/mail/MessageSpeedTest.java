package org.daybrief.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.daybrief.render.FrozenEditions;
import org.daybrief.render.MailFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A recipient costs no more than putting ready pieces together. */
@Tag("proof")
class MessageSpeedTest {

    private static final int MESSAGES = 3_000;

    @Test
    void composesThreeHundredMessagesWithAPdfInASecondOfOneCore() throws Exception {
        EditionMessages messages = EditionMessagesTest.messages(
                FrozenEditions.ferry(), EditionMessagesTest.settings(), EditionMessagesTest.pdf(300_000));
        MimeComposer composer = new MimeComposer(null);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long before = clock.getCurrentThreadCpuTime();
            for (int i = 0; i < MESSAGES; i++) {
                Recipient recipient =
                        EditionMessagesTest.recipient("reader" + i + "@example.net", MailFormat.PDF, List.of(), null);
                composer.compose(EditionMessagesTest.ready(messages.compose(recipient)))
                        .writeTo(OutputStream.nullOutputStream());
            }
            best = Math.min(best, clock.getCurrentThreadCpuTime() - before);
        }
        assertThat(MESSAGES * 1e9 / best).isGreaterThan(300);
    }
}
