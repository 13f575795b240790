package org.daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.daybrief.job.JobContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SubscribersCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path config;
    private JobContext open;

    @BeforeEach
    void twoBriefings() throws IOException {
        config = Files.writeString(folder.resolve("daybrief.yaml"), """
                daybrief:
                  briefings:
                    - id: daily
                      title: Daily briefing
                    - id: coast
                      title: Coast desk
                """);
    }

    /** The commands of a test share the database: opening it takes longer than all they do. */
    @BeforeEach
    void open() throws IOException {
        open = JobContext.open(Files.createDirectories(folder.resolve("home")));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void addsWhoHasConsentedAndListsThem() {
        assertThat(execute(
                        "add",
                        "Jo@bücher.example",
                        "--confirmed",
                        "--briefing",
                        "coast",
                        "--topic",
                        "harbour strike",
                        "--format",
                        "pdf",
                        "--marking",
                        "TLP:AMBER"))
                .isZero();
        assertThat(out).hasToString("Jo@xn--bcher-kva.example is added: active\n");
        assertThat(err).hasToString("");

        execute("list");
        assertThat(out).hasToString("""
                address                                  state        format marking          briefings            topics
                Jo@xn--bcher-kva.example                 active       pdf    TLP:AMBER        coast                harbour strike
                """);
        execute("list", "--json", "--state", "active");
        assertThat(out)
                .hasToString("{\"address\":\"Jo@xn--bcher-kva.example\",\"state\":\"active\",\"format\":\"pdf\","
                        + "\"marking\":\"TLP:AMBER\",\"briefings\":[\"coast\"],\"topics\":[\"harbour strike\"]}\n");
        execute("list", "--state", "paused");
        assertThat(out).hasToString("no subscribers\n");
    }

    @Test
    void anAddressWrittenOtherwiseIsTheSameSubscriber() {
        execute("add", "Jo@bücher.example", "--confirmed");
        assertThat(execute("add", "jo@BÜCHER.example", "--confirmed")).isZero();
        assertThat(out)
                .hasToString("jo@xn--bcher-kva.example is a subscriber already: active, nothing to change\n"
                        .replace("jo@", "Jo@"));
        assertThat(execute("add", "jo@bücher.example", "--format", "link")).isZero();
        assertThat(out).hasToString("Jo@xn--bcher-kva.example is changed: active\n");
    }

    @Test
    void whoHasNotConsentedIsPendingAndToldHowToConfirm() throws IOException {
        assertThat(execute("add", "ann@example.org")).isZero();
        assertThat(out).hasToString("ann@example.org is added: pending\n");
        assertThat(err.toString()).startsWith("Nobody is asked to confirm: mail is not set up");

        Files.writeString(
                config, "  mail: {host: localhost, from: desk@example.org}\n", java.nio.file.StandardOpenOption.APPEND);
        execute("add", "ann@example.org");
        assertThat(err.toString()).startsWith("A mail that asks to confirm is queued");
        execute("add", "ann@example.org");
        assertThat(err.toString()).startsWith("A mail that asks to confirm was sent or queued within the last day");
        assertThat(execute("resume", "ann@example.org")).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("daybrief: ann@example.org is pending and cannot become active by this command. ");
        assertThat(execute("add", "ann@example.org", "--confirmed")).isZero();
        assertThat(out).hasToString("ann@example.org is changed: active\n");
    }

    @Test
    void pausesResumesAndRemoves() {
        execute("add", "ann@example.org", "--confirmed");
        assertThat(execute("pause", "ANN@example.org")).isZero();
        assertThat(execute("pause", "ann@example.org")).isZero();
        assertThat(out).hasToString("ann@example.org is paused already\n");
        assertThat(execute("resume", "ann@example.org")).isZero();
        assertThat(out).hasToString("ann@example.org is active\n");
        assertThat(execute("remove", "ann@exampel.org")).isEqualTo(1);
        assertThat(err)
                .hasToString(
                        "daybrief: No subscriber has the address ann@exampel.org. Did you mean 'ann@example.org'?\n");
        assertThat(execute("remove", "ann@example.org")).isZero();
        execute("list");
        assertThat(out).hasToString("no subscribers\n");
    }

    @Test
    void importsAListAndNamesEachBadLine() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.txt"), "ann@example.org\nBo <bo@example.org>\nnobody\nAnn@Example.org\n");

        assertThat(execute("import", list.toString(), "--confirmed")).isEqualTo(3);
        assertThat(out).hasToString("2 added, 0 changed, 1 unchanged, 0 have unsubscribed, 1 line not taken\n");
        assertThat(err).hasToString(list + ":3: 'nobody' is no mail address: it has no @.\n");
        execute("import", list.toString(), "--confirmed");
        assertThat(out).hasToString("0 added, 0 changed, 3 unchanged, 0 have unsubscribed, 1 line not taken\n");
    }

    @Test
    void whatIsExportedComesBackTheSame() throws IOException {
        Path table = Files.writeString(folder.resolve("in.csv"), """
                address,state,format,marking,briefings,topics
                active@example.org,active,pdf,TLP:RED,coast;daily,"'=cmd|' /C calc'!A0;-1"
                paused@example.org,paused,link,TLP:CLEAR,,
                gone@example.org,unsubscribed,html,TLP:CLEAR,,
                bounced@example.org,suppressed,html,TLP:CLEAR,,
                """);
        assertThat(execute("import", table.toString(), "--confirmed")).isZero();
        assertThat(execute("export", "-")).isZero();
        String exported = out.toString();
        assertThat(exported)
                .isEqualTo("address,state,format,marking,briefings,topics\r\n"
                        + "active@example.org,active,pdf,TLP:RED,\"coast;daily\",\"'-1;=cmd|' /C calc'!A0\"\r\n"
                        + "bounced@example.org,suppressed,html,TLP:CLEAR,,\r\n"
                        + "gone@example.org,unsubscribed,html,TLP:CLEAR,,\r\n"
                        + "paused@example.org,paused,link,TLP:CLEAR,,\r\n");

        Path copy = folder.resolve("out.csv");
        assertThat(execute("export", copy.toString())).isZero();
        assertThat(copy).hasContent(exported);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
        assertThat(execute("import", copy.toString())).isZero();
        assertThat(out).hasToString("0 added, 0 changed, 4 unchanged, 0 have unsubscribed, 0 lines not taken\n");
        for (String address : List.of("active", "bounced", "gone", "paused")) {
            execute("remove", address + "@example.org");
        }
        execute("import", copy.toString(), "--confirmed");
        execute("export");
        assertThat(out).hasToString(exported);
    }

    @Test
    void nobodyWhoHasUnsubscribedComesBackByAList() throws IOException {
        Path gone = Files.writeString(folder.resolve("gone.csv"), "address,state\nann@example.org,unsubscribed\n");
        Path list = Files.writeString(folder.resolve("list.txt"), "ann@example.org\n");
        execute("import", gone.toString());

        assertThat(execute("import", list.toString(), "--confirmed")).isZero();
        assertThat(out).hasToString("0 added, 0 changed, 0 unchanged, 1 have unsubscribed, 0 lines not taken\n");
        assertThat(execute("add", "ann@example.org", "--confirmed")).isEqualTo(1);
        assertThat(err.toString()).startsWith("daybrief: ann@example.org has unsubscribed and is not added again.");
        execute("list", "--json");
        assertThat(out.toString()).contains("\"state\":\"unsubscribed\"");
    }

    @Test
    void endsWith2ForWrongUsageAndSaysWhatIsAllowed() throws IOException {
        assertThat(execute("add", "ann@example.org", "--briefing", "dialy")).isEqualTo(2);
        assertThat(err.toString()).startsWith("No briefing 'dialy'. Did you mean 'daily'? Known: daily, coast.\n");
        assertThat(execute("add", "ann")).isEqualTo(2);
        assertThat(err.toString()).startsWith("'ann' is no mail address: it has no @.\n");
        assertThat(execute("add", "ann@example.org", "--format", "post")).isEqualTo(2);
        assertThat(err.toString()).startsWith("--format: 'post' is not allowed. Allowed: html, pdf, link.\n");
        assertThat(execute("add", "ann@example.org", "--marking", "TLP:GREN")).isEqualTo(2);
        assertThat(err.toString()).contains("'TLP:GREN' is not allowed. Did you mean 'TLP:GREEN'?");
        assertThat(execute("list", "--state", "activ")).isEqualTo(2);
        assertThat(execute("add", "ann@example.org", "--topic", "a;b")).isEqualTo(2);
        assertThat(execute()).isEqualTo(2);
        Path table = Files.writeString(folder.resolve("t.csv"), "address,briefings\nann@example.org,dialy\n");
        assertThat(execute("import", table.toString())).isEqualTo(3);
        assertThat(err).hasToString(table + ":2: No briefing 'dialy'. Did you mean 'daily'? Known: daily, coast.\n");
        assertThat(execute("import", folder.resolve("none.csv").toString())).isEqualTo(1);
        execute("list");
        assertThat(out).hasToString("no subscribers\n");
    }

    private int execute(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        List<String> all = new ArrayList<>(List.of("subscribers"));
        all.addAll(List.of(arguments));
        if (arguments.length > 0) {
            all.addAll(List.of("--home", folder.resolve("home").toString(), "--config", config.toString()));
        }
        return line.execute(all.toArray(String[]::new));
    }
}
