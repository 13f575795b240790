package org.daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.daybrief.settings.DatabaseSettings;
import org.daybrief.store.OnEveryDatabase;
import org.daybrief.store.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A process that is killed at any moment has lost nothing: one more start leaves the bytes of an undisturbed run. */
@OnEveryDatabase
class KillRestartTest {

    private static final int ARTICLES = 200;
    private static final int SIGTERM = 128 + 15;

    @Parameter
    TestDatabase database;

    @TempDir
    Path folder;

    @TempDir
    static Path shared;

    private static Map<String, String> undisturbed;
    private static Duration cpu;

    /** Once for both databases: what is published is the same bytes. */
    @BeforeAll
    static void runUndisturbed() throws Exception {
        GeneratedArticles.write(shared.resolve("input"), ARTICLES, 1);
        DaybriefProcess run = run(shared.resolve("undisturbed"), DatabaseSettings.EMBEDDED);
        cpu = run.cpuUntil(Duration.ofDays(1));
        assertThat(run.exitCode()).as(run.said()).isZero();
        undisturbed = DaybriefProcess.hashes(shared.resolve("undisturbed/output"));
        assertThat(undisturbed.keySet())
                .containsExactly("2026-03-21/daily.html", "2026-03-21/daily.json", "2026-03-21/daily.pdf");
    }

    @Test
    void survivesKills() throws Exception {
        kill(Integer.getInteger("daybrief.kills", database == TestDatabase.H2 ? 5 : 2));
    }

    @Test
    void aRunThatIsToldToStopSaysSoAndGoesOnWithTheSameBytes() throws Exception {
        DatabaseSettings settings = database.fresh();
        DaybriefProcess run = run(folder.resolve("stopped"), settings);
        Path log = folder.resolve("stopped/home/log/daybrief.log");
        while (run.process().isAlive()
                && !(Files.exists(log) && Files.readString(log).contains("Executing step: [analyze]"))) {
            Thread.sleep(5);
        }

        run.process().destroy();

        assertThat(run.process().waitFor(20, TimeUnit.SECONDS)).as(run.said()).isTrue();
        assertThat(run.exitCode()).as(run.said()).isEqualTo(SIGTERM);
        assertThat(run.said()).contains("edition 2026-03-21/daily was stopped: run again to go on with it\n");
        DaybriefProcess again = run(folder.resolve("stopped"), settings);
        assertThat(again.exitCode()).as(again.said()).isZero();
        assertThat(DaybriefProcess.hashes(folder.resolve("stopped/output"))).isEqualTo(undisturbed);
    }

    @Test
    @Tag("proof")
    void survivesAHundredKills() throws Exception {
        kill(100);
    }

    private void kill(int times) throws Exception {
        long seed = Long.getLong("daybrief.seed", System.nanoTime());
        System.out.println("kill test on " + database + ": seed " + seed
                + " (-Ddaybrief.seed), an undisturbed run takes " + cpu.toMillis() + " ms of CPU");
        Random random = new Random(seed);
        int hit = 0;
        for (int i = 1; i <= times; i++) {
            Duration moment = Duration.ofMillis((long) (cpu.toMillis() * random.nextDouble()));
            DatabaseSettings settings = database.fresh();
            boolean killed = killedAt(folder.resolve("trial-" + i), settings, moment);
            hit += killed ? 1 : 0;
            String trial = "trial " + i + " of seed " + seed + ", " + (killed ? "killed" : "ended before its kill")
                    + " after " + moment.toMillis() + " ms of CPU";
            DaybriefProcess again = run(folder.resolve("trial-" + i), settings);
            assertThat(again.exitCode()).as(trial + ": " + again.said()).isZero();
            assertThat(DaybriefProcess.hashes(folder.resolve("trial-" + i + "/output")))
                    .as(trial)
                    .isEqualTo(undisturbed);
        }
        System.out.println("kill test: " + hit + " of " + times + " runs were killed, all " + times
                + " left the bytes of the undisturbed run after one more start");
        assertThat(hit).as("runs that were killed").isGreaterThanOrEqualTo(times / 2);
    }

    /** The moment is one of the process's CPU clock: it does not depend on what else the machine does. */
    private static boolean killedAt(Path place, DatabaseSettings settings, Duration moment)
            throws IOException, InterruptedException {
        DaybriefProcess run = run(place, settings);
        run.cpuUntil(moment);
        run.process().destroyForcibly();
        return run.exitCode() != 0;
    }

    private static DaybriefProcess run(Path place, DatabaseSettings settings) throws IOException {
        Files.createDirectories(place);
        DaybriefProcess.configure(place.resolve("config.yaml"), settings);
        return DaybriefProcess.start(
                place,
                "run",
                "--config",
                "config.yaml",
                "--input",
                shared.resolve("input").toString(),
                "--home",
                "home",
                "--output",
                "output",
                "--date",
                "2026-03-21");
    }
}
