package org.daybrief.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.daybrief.settings.Settings;
import org.daybrief.store.Stores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the upkeep once a day, an hour after the last edition of the day, in one process only. */
public final class NightlyUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyUpkeep.class);
    private static final Duration AFTER = Duration.ofHours(1);
    private static final int REMEMBERED_DAYS = 60;

    private final Settings settings;
    private final Stores stores;
    private final Upkeep upkeep;
    private final OperatorNews news;
    private final Clock clock;

    public NightlyUpkeep(Settings settings, Stores stores, Upkeep upkeep, OperatorNews news, Clock clock) {
        this.settings = settings;
        this.stores = stores;
        this.upkeep = upkeep;
        this.news = news;
        this.clock = clock;
    }

    /** Does it where its time has come; never throws for what the upkeep itself throws. */
    public void look() {
        Instant now = clock.instant();
        LocalDate day = day(now.minus(AFTER));
        if (stores.upkeep().last().filter(last -> !last.day().isBefore(day)).isPresent()
                || !stores.upkeep().begin(day, now)) {
            return;
        }
        try {
            forget(now);
            stores.upkeep().end(day, upkeep.run(), clock.instant());
        } catch (RuntimeException e) {
            LOG.error("The nightly upkeep failed", e);
            stores.upkeep().end(day, "failed: " + e, clock.instant());
            news.trouble("The nightly upkeep failed: " + e + ". The log has the details.");
        }
    }

    /** The last day whose editions all had their moment: of the first briefing's calendar. */
    private LocalDate day(Instant then) {
        LocalDate day = LocalDate.ofInstant(then, settings.briefings().get(0).zone());
        boolean over = settings.briefings().stream()
                .map(briefing -> Timetable.of(briefing, settings.schedule()))
                .noneMatch(timetable ->
                        timetable.has(day) && timetable.moment(day).toInstant().isAfter(then));
        return over ? day : day.minusDays(1);
    }

    private void forget(Instant now) {
        LocalDate before = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(REMEMBERED_DAYS);
        stores.schedule().prune(before);
        stores.upkeep().prune(before);
        stores.news().prune(now.minus(Duration.ofDays(REMEMBERED_DAYS)));
    }
}
