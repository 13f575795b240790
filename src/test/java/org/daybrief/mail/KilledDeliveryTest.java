package org.daybrief.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.daybrief.cli.WarmStart;
import org.daybrief.deliver.Delivery;
import org.daybrief.deliver.DeliveryState;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.Subscriber;
import org.daybrief.deliver.Wishes;
import org.daybrief.store.Database;
import org.daybrief.store.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program is killed while it sends, again and again: what it promises of its messages holds. */
class KilledDeliveryTest {

    private static final int CONNECTIONS = 4;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("daybrief.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @BeforeEach
    void anArticle() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("input")).resolve("a.txt"), """
                Title: Ferry sinks in the harbour
                Date: 2026-03-01

                The ferry to the island sank in the harbour on Sunday. Nobody was hurt, the port said.
                """);
    }

    @Test
    void nobodyGetsAMessageTwiceAfterFiveKills() throws Exception {
        atMostOnce(5);
    }

    @Test
    void nobodyMissesAMessageAfterFiveKillsWhereThatIsPromised() throws Exception {
        atLeastOnce(5);
    }

    @Test
    @Tag("proof")
    void nobodyGetsAMessageTwiceAfterAHundredKills() throws Exception {
        atMostOnce(100);
    }

    @Test
    @Tag("proof")
    void nobodyMissesAMessageAfterAHundredKillsWhereThatIsPromised() throws Exception {
        atLeastOnce(100);
    }

    private void atMostOnce(int kills) throws Exception {
        try (RecordingServer server = new RecordingServer(folder.resolve("taken"))) {
            List<Delivery> rows = killed(kills, server, "at-most-once");
            Map<String, List<String>> taken = server.byReader();
            int unknown = 0;
            int doubtfulButTaken = 0;
            for (Delivery row : rows) {
                List<String> ids = taken.getOrDefault(row.address(), List.of());
                if (row.state() == DeliveryState.UNKNOWN) {
                    unknown++;
                    doubtfulButTaken += ids.size();
                    assertThat(ids).as(told(row)).hasSizeLessThanOrEqualTo(1);
                    assertThat(row.messageId()).as(told(row)).isNotNull();
                } else {
                    assertThat(row.state()).as(told(row)).isEqualTo(DeliveryState.SENT);
                    assertThat(ids).as(told(row)).containsExactly(row.messageId());
                }
            }
            System.out.println("killed delivery, at most once: seed " + seed + ", " + kills + " kills, " + rows.size()
                    + " messages, 0 twice, " + unknown + " unknown, of which " + doubtfulButTaken + " were taken");
            assertThat(unknown).isLessThanOrEqualTo(kills * CONNECTIONS);
            Process listed = start("deliveries", "--unknown");
            assertThat(listed.waitFor())
                    .as("exit code with " + unknown + " unknown")
                    .isEqualTo(unknown > 0 ? 1 : 0);
        }
    }

    private void atLeastOnce(int kills) throws Exception {
        try (RecordingServer server = new RecordingServer(folder.resolve("taken"))) {
            List<Delivery> rows = killed(kills, server, "at-least-once");
            Map<String, List<String>> taken = server.byReader();
            int twice = 0;
            for (Delivery row : rows) {
                List<String> ids = taken.getOrDefault(row.address(), List.of());
                assertThat(row.state()).as(told(row)).isEqualTo(DeliveryState.SENT);
                assertThat(ids).as(told(row)).isNotEmpty();
                assertThat(Set.copyOf(ids)).as(told(row)).containsExactly(row.messageId());
                twice += ids.size() - 1;
            }
            System.out.println("killed delivery, at least once: seed " + seed + ", " + kills + " kills, " + rows.size()
                    + " messages, 0 missing, " + twice + " doubles, each with the same Message-ID");
            assertThat(twice).isLessThanOrEqualTo(kills * CONNECTIONS);
        }
    }

    private String told(Delivery row) {
        return row.address() + " of seed " + seed + ": " + row.state() + " " + row.message();
    }

    /** Kills the program so often while it sends, lets it end its work then, and answers the ledger. */
    private List<Delivery> killed(int kills, RecordingServer server, String promise) throws Exception {
        settings(server.port(), promise);
        subscribe(kills * 20);
        start("config", "check").waitFor();
        for (int i = 0; i < kills; i++) {
            server.awaited = server.taken().size() + random.nextInt(16);
            Process process = i == 0 ? start("run", "--date", "2026-03-02") : start("send");
            while (process.isAlive() && server.started() <= server.awaited) {
                process.waitFor(1, TimeUnit.MILLISECONDS);
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(8000));
            process.destroyForcibly();
            assertThat(process.waitFor())
                    .as("killed, trial " + i + " of seed " + seed + ": " + said())
                    .isNotZero();
        }
        Process last = start("send");
        assertThat(last.waitFor()).as(said()).isZero();
        try (HikariDataSource source = Database.open(folder.resolve("home"))) {
            List<Delivery> rows = Stores.of(source).ledger().all(null, null, null, 100_000);
            assertThat(rows).hasSize(kills * 20);
            return rows;
        }
    }

    private void settings(int port, String promise) throws IOException {
        Files.writeString(folder.resolve("daybrief.yaml"), """
                daybrief:
                  mail:
                    host: 127.0.0.1
                    port: %d
                    from: Daybrief <desk@example.org>
                    connections: %d
                    promise: %s
                """.formatted(port, CONNECTIONS, promise));
    }

    private void subscribe(int readers) throws Exception {
        try (HikariDataSource source = Database.open(Files.createDirectories(folder.resolve("home")))) {
            Stores stores = Stores.of(source);
            OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
            for (int i = 0; i < readers; i++) {
                EmailAddress address = EmailAddress.parse("reader" + i + "@example.org");
                stores.subscribers().add(address, Subscriber.State.ACTIVE, Wishes.DEFAULT, now);
            }
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx192m"));
        command.addAll(WarmStart.options());
        command.add("org.daybrief.cli.Main");
        command.addAll(List.of(arguments));
        command.addAll(List.of("--config", folder.resolve("daybrief.yaml").toString()));
        if (!arguments[0].equals("config")) {
            command.addAll(List.of("--home", folder.resolve("home").toString()));
        }
        if (arguments[0].equals("run")) {
            command.addAll(List.of(
                    "--input", folder.resolve("input").toString(),
                    "--output", folder.resolve("output").toString()));
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        builder.environment().remove("DAYBRIEF_HOME");
        return builder.start();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }

    /** Writes every message to the disk, for good, before it says that it has it. */
    private static final class RecordingServer extends ScriptedServer {

        private final FileChannel file;
        private volatile int awaited;
        private final java.util.concurrent.atomic.AtomicInteger started =
                new java.util.concurrent.atomic.AtomicInteger();

        RecordingServer(Path kept) throws IOException {
            super((step, command, message) -> null);
            this.file = FileChannel.open(kept, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }

        int started() {
            return started.get();
        }

        @Override
        synchronized void keep(String content) throws IOException {
            started.incrementAndGet();
            String id = header(content, "Message-ID: <");
            file.write(ByteBuffer.wrap((id + "\n").getBytes(StandardCharsets.UTF_8)));
            file.force(true);
        }

        /** The Message-IDs of all that was taken, by the address that it went to. */
        Map<String, List<String>> byReader() {
            Map<String, List<String>> taken = new HashMap<>();
            for (String content : taken()) {
                String id = header(content, "Message-ID: <");
                taken.computeIfAbsent(header(content, "To: "), to -> new ArrayList<>())
                        .add(id.substring(0, id.length() - 1));
            }
            return taken;
        }

        private static String header(String content, String begin) {
            return content.lines()
                    .filter(line -> line.startsWith(begin))
                    .findFirst()
                    .orElseThrow()
                    .substring(begin.length());
        }
    }
}
