package org.daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.daybrief.settings.DatabaseSettings;
import org.daybrief.store.OnEveryDatabase;
import org.daybrief.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A process that is killed at any moment has lost nothing: one more start leaves the bytes of an undisturbed run. */
@OnEveryDatabase
class KillRestartTest {

    private static final int ARTICLES = 200;

    @Parameter
    TestDatabase database;

    @TempDir
    Path folder;

    private Map<String, String> undisturbed;
    private Duration cpu;

    @BeforeEach
    void runUndisturbed() throws Exception {
        GeneratedArticles.write(folder.resolve("input"), ARTICLES, 1);
        DaybriefProcess run = run("undisturbed", DatabaseSettings.EMBEDDED);
        cpu = run.cpuUntil(Duration.ofDays(1));
        assertThat(run.exitCode()).as(run.said()).isZero();
        undisturbed = DaybriefProcess.hashes(output("undisturbed"));
        assertThat(undisturbed.keySet())
                .containsExactly("2026-03-21/daily.html", "2026-03-21/daily.json", "2026-03-21/daily.pdf");
    }

    @Test
    void survivesKills() throws Exception {
        kill(Integer.getInteger("daybrief.kills", database == TestDatabase.H2 ? 5 : 2));
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
            boolean killed = killedAt("trial-" + i, settings, moment);
            hit += killed ? 1 : 0;
            String trial = "trial " + i + " of seed " + seed + ", " + (killed ? "killed" : "ended before its kill")
                    + " after " + moment.toMillis() + " ms of CPU";
            DaybriefProcess again = run("trial-" + i, settings);
            assertThat(again.exitCode()).as(trial + ": " + again.said()).isZero();
            assertThat(DaybriefProcess.hashes(output("trial-" + i))).as(trial).isEqualTo(undisturbed);
        }
        System.out.println("kill test: " + hit + " of " + times + " runs were killed, all " + times
                + " left the bytes of the undisturbed run after one more start");
        assertThat(hit).as("runs that were killed").isGreaterThanOrEqualTo(times / 2);
    }

    /** The moment is one of the process's CPU clock: it does not depend on what else the machine does. */
    private boolean killedAt(String trial, DatabaseSettings settings, Duration moment)
            throws IOException, InterruptedException {
        DaybriefProcess run = run(trial, settings);
        run.cpuUntil(moment);
        run.process().destroyForcibly();
        return run.exitCode() != 0;
    }

    private DaybriefProcess run(String trial, DatabaseSettings settings) throws IOException {
        Path place = Files.createDirectories(folder.resolve(trial));
        DaybriefProcess.configure(place.resolve("config.yaml"), settings);
        return DaybriefProcess.start(
                place,
                "run",
                "--config",
                "config.yaml",
                "--input",
                "../input",
                "--home",
                "home",
                "--output",
                "output",
                "--date",
                "2026-03-21");
    }

    private Path output(String trial) {
        return folder.resolve(trial).resolve("output");
    }
}
