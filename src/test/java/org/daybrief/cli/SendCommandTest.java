package org.daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the delivery, against a real mail server. */
class SendCommandTest {

    @TempDir
    Path folder;

    private GreenMail server;

    @BeforeEach
    void start() throws IOException {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve("a.txt"), """
                Title: Ferry sinks in the harbour
                Date: 2026-03-01

                The ferry to the island sank in the harbour on Sunday. Nobody was hurt, the port said.
                """);
        settings(server.getSmtp().getPort(), "");
        assertThat(daybrief("subscribers", "add", "ann@example.org", "--confirmed").code)
                .isZero();
        assertThat(daybrief("subscribers", "add", "ben@example.org", "--confirmed").code)
                .isZero();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aRunSendsItsEditionAndSaysSo() throws Exception {
        Said run = daybrief("run", "--date", "2026-03-02");

        assertThat(run.code).as(run.err).isZero();
        assertThat(run.out).contains("  mail                   2 sent");
        assertThat(recipients()).containsExactlyInAnyOrder("ann@example.org", "ben@example.org");
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).contains("TLP:CLEAR").contains("Daily briefing");
        assertThat(message.getHeader("Message-ID", null)).endsWith("@example.org>");

        assertThat(daybrief("run", "--date", "2026-03-02").out).contains("2 sent");
        assertThat(daybrief("send").out).isEqualTo("nothing to send\n");
        assertThat(recipients()).hasSize(2);
    }

    @Test
    void sendTakesTheLettersOfTheSignUpToo() throws Exception {
        assertThat(daybrief("subscribers", "add", "kim@example.org").code).isZero();

        assertThat(daybrief("send").out).isEqualTo("  letters of the sign-up 1\n");
        assertThat(recipients()).containsExactly("kim@example.org");
        assertThat(daybrief("send").out).isEqualTo("nothing to send\n");
    }

    @Test
    void anOutageOfMailFailsNoEditionAndTheMessagesGoOutLater() throws Exception {
        int port = server.getSmtp().getPort();
        server.stop();
        Said run = daybrief("run", "--date", "2026-03-02");

        assertThat(run.code).isZero();
        assertThat(run.out).contains("edition 2026-03-02/daily is done").contains("2 to be retried at ");
        assertThat(run.err).contains("refuses the connection");
        assertThat(daybrief("send").out).contains("nothing to send").contains("next try");

        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        Said retried = daybrief("send", "--retry", "daily/2026-03-02");
        assertThat(retried.code).as(retried.err).isZero();
        assertThat(retried.out).contains("sent                   2");
        assertThat(recipients()).hasSize(2);
        assertThat(daybrief("send", "--retry", "2026-03-02/daily").out).isEqualTo("nothing to send\n");
        assertThat(recipients()).hasSize(2);
    }

    @Test
    void aTestGoesToOneAddressAndIntoNoLedger() throws Exception {
        settings(server.getSmtp().getPort(), "    nothing-new: skip\n");
        Files.delete(folder.resolve("input/a.txt"));
        Said run = daybrief("run", "--date", "2026-03-02");
        assertThat(run.out).contains("  mail                   not sent: nothing new");

        Said test = daybrief("send", "--to", "Me@Example.org");

        assertThat(test.code).as(test.err).isZero();
        assertThat(recipients()).containsExactly("Me@example.org");
        assertThat(server.getReceivedMessages()[0].getSubject()).startsWith("[Test] ");
        assertThat(daybrief("deliveries").out).isEqualTo("no deliveries\n");
    }

    @Test
    void theLedgerIsListed() throws Exception {
        daybrief("run", "--date", "2026-03-02");

        Said table = daybrief("deliveries", "--edition", "daily/2026-03-02");
        assertThat(table.code).isZero();
        assertThat(table.out.lines().toList().get(1))
                .startsWith("daily/2026-03-02")
                .contains("ann@example.org", " sent ", " 1 ", "@example.org");
        assertThat(daybrief("deliveries", "--json").out.lines().toList().get(1))
                .startsWith(
                        "{\"edition\":\"daily/2026-03-02\",\"revision\":1,\"address\":\"ben@example.org\",\"state\":\"sent\"");
        Said unknown = daybrief("deliveries", "--unknown");
        assertThat(unknown.code).isZero();
        assertThat(unknown.out).isEqualTo("no deliveries\n");
    }

    @Test
    void whatCannotBeMeantIsRefusedBeforeAnythingIsSent() throws Exception {
        assertThat(daybrief("send", "--to", "ann").err).contains("is no mail address");
        assertThat(daybrief("send", "--retry", "yesterday").err)
                .contains("'yesterday' is no edition. Write it as daily/2024-11-14.");
        assertThat(daybrief("send", "--unknown").code).isEqualTo(ExitCodes.USAGE);
        assertThat(daybrief("send", "--to", "ann@example.org").err).contains("There is no such edition to send");
    }

    @Test
    void theLinkFormatAndATooLargePdfComeAsALinkOfTheReadersOwn() throws Exception {
        settings(server.getSmtp().getPort(), """
                    max-size: 20 KB
                  web:
                    public-url: https://briefing.example.org
                """);
        daybrief("subscribers", "add", "ann@example.org", "--format", "link");
        daybrief("subscribers", "add", "ben@example.org", "--format", "pdf");
        assertThat(daybrief("run", "--date", "2026-03-02").out).contains("2 sent");

        Set<String> links = new HashSet<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            String wire = GreenMailUtil.getWholeMessage(message).replace("=\r\n", "");
            assertThat(wire).doesNotContain("application/pdf");
            Matcher link = Pattern.compile("https://briefing\\.example\\.org/edition/[A-Za-z0-9_-]{43}")
                    .matcher(wire);
            assertThat(link.find()).as(wire).isTrue();
            links.add(link.group());
            assertThat(wire).contains("As PDF: " + link.group() + ".pdf");
        }
        assertThat(links).hasSize(2);
    }

    @Test
    void saysThatAnEditionHasNothingOnAReadersTopics() {
        daybrief("subscribers", "add", "ben@example.org", "--topic", "barley");

        assertThat(daybrief("run", "--date", "2026-03-02").out)
                .contains("1 sent, 1 not sent: the edition has nothing on the subscriber's topics")
                .doesNotContain("no longer wanted");
    }

    private List<String> recipients() {
        return Arrays.stream(server.getReceivedMessages())
                .map(message -> {
                    try {
                        return message.getAllRecipients()[0].toString();
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private void settings(int port, String more) throws IOException {
        Files.writeString(folder.resolve("daybrief.yaml"), """
                daybrief:
                  input: %1$s/input
                  output: %1$s/output
                  home: %1$s/home
                  mail:
                    host: 127.0.0.1
                    port: %2$d
                    from: Daybrief <desk@example.org>
                """.formatted(folder, port) + more);
    }

    private record Said(int code, String out, String err) {}

    private Said daybrief(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new java.util.ArrayList<>(List.of(arguments));
        all.addAll(List.of("--config", folder.resolve("daybrief.yaml").toString()));
        int code = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
        return new Said(code, out.toString(), err.toString());
    }
}
