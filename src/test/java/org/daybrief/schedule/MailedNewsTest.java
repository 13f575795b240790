package org.daybrief.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.daybrief.deliver.HeaderText;
import org.daybrief.schedule.OperatorNews.Failure;
import org.daybrief.store.EditionKey;
import org.daybrief.store.OnEveryDatabase;
import org.daybrief.store.Stores;
import org.daybrief.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnEveryDatabase
class MailedNewsTest {

    private static final EditionKey KEY = new EditionKey("daily", LocalDate.of(2026, 11, 22), 1);

    @Parameter
    TestDatabase database;

    @TempDir
    Path home;

    private final MovingClock clock = new MovingClock("2026-11-22T04:00:10Z");
    private final Box box = new Box();
    private HikariDataSource source;
    private MailedNews news;

    @BeforeEach
    void open() {
        source = database.open(home);
        news = new MailedNews(Stores.of(source).news(), box, Path.of("/var/lib/daybrief"), clock);
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void saysWhichEditionWhichStepWhyAndWhatToDo() {
        news.failed(failure("render", "The disk is full.\nMake room."));
        news.send();

        assertThat(box.mails)
                .containsExactly("failed/daily/2026-11-22/render"
                        + " | Daybrief: edition 2026-11-22/daily failed in step render"
                        + " | The edition 2026-11-22/daily was not made.\n\n"
                        + "Due      2026-11-22 05:00 Europe/Berlin\n"
                        + "Step     render (makes the pages). Look at your templates, and at the free space of the"
                        + " output folder.\n"
                        + "Cause    The disk is full.\n         Make room.\n"
                        + "Now      It is tried again from 2026-11-22 05:05 Europe/Berlin on, 4 times in all; after"
                        + " that it waits for you.\n"
                        + "By hand  Mend the cause, then: daybrief run --briefing daily --date 2026-11-22\n"
                        + "Log      /var/lib/daybrief/log/daybrief.log\n\n"
                        + "This is said once for each edition and step. When the edition is made after all, one more"
                        + " message says so.\n");
    }

    @Test
    void theSameFailureOfTheSameEditionIsToldOnce() {
        news.failed(failure("render", "The disk is full."));
        news.send();
        news.failed(failure("render", "The disk is full."));
        news.failed(failure("publish", "The disk is full."));
        news.send();
        news.send();

        assertThat(box.mails)
                .extracting(mail -> mail.substring(0, mail.indexOf(' ')))
                .containsExactly("failed/daily/2026-11-22/render", "failed/daily/2026-11-22/publish");
    }

    @Test
    void isKeptWhileNoMailLeavesAndSentLater() {
        box.broken = true;
        news.failed(failure("render", "The disk is full."));
        news.send();
        clock.add(Duration.ofSeconds(59));
        news.send();
        assertThat(box.tries).isEqualTo(1);
        box.broken = false;
        clock.add(Duration.ofSeconds(1));
        news.send();
        assertThat(box.mails).hasSize(1);
        clock.add(Duration.ofHours(1));
        news.send();
        assertThat(box.mails).hasSize(1);
    }

    @Test
    void isGivenUpAfterADay() {
        box.broken = true;
        news.recovered(KEY);
        for (int i = 0; i < 3 * 24 * 60; i++) {
            news.send();
            clock.add(Duration.ofMinutes(1));
        }
        assertThat(box.tries).isBetween(8, 14);
    }

    @Test
    void twoProcessesDoNotSendItTwice() {
        MailedNews other = new MailedNews(Stores.of(source).news(), box, home, clock);
        news.failed(failure("render", "The disk is full."));
        box.during = other::send;

        news.send();

        assertThat(box.mails).hasSize(1);
    }

    @Test
    void leavesAtOnceWhereTheDatabaseTakesNothing() {
        source.close();

        news.trouble("The database is gone.");

        assertThat(box.mails)
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .contains("Daybrief: the schedule cannot work", "Cause    The database is gone."));
        news.send();
        assertThat(box.mails).hasSize(1);
    }

    private static Failure failure(String step, String cause) {
        return new Failure(
                KEY,
                ZonedDateTime.parse("2026-11-22T05:00+01:00[Europe/Berlin]"),
                step,
                cause,
                ZonedDateTime.parse("2026-11-22T05:05+01:00[Europe/Berlin]"));
    }

    private static final class Box implements NewsMail {

        private final List<String> mails = new ArrayList<>();
        private boolean broken;
        private int tries;
        private Runnable during = () -> {};

        @Override
        public void send(String id, HeaderText subject, String text, Instant date) throws IOException {
            tries++;
            during.run();
            if (broken) {
                throw new IOException("The mail server refuses the connection.");
            }
            mails.add(id + " | " + subject + " | " + text);
        }
    }
}
