package org.daybrief.job;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.daybrief.settings.DatabaseSettings;
import org.daybrief.settings.Settings;
import org.daybrief.store.Database;
import org.daybrief.store.Stores;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The running machinery of one home folder: database, job repository, runner. */
public final class JobContext implements AutoCloseable {

    private final DataSource source;
    private final ConfigurableApplicationContext context;

    private JobContext(DataSource source, ConfigurableApplicationContext context) {
        this.source = source;
        this.context = context;
    }

    /**
     * Opens the database and starts what runs on it.
     *
     * @throws org.daybrief.store.DatabaseInUseException where another process has it open
     * @throws java.io.UncheckedIOException where it cannot be used; its message says why and what to do
     */
    public static JobContext open(Settings settings) {
        return open(settings.home(), settings.database(), Clock.systemUTC());
    }

    /** On the embedded database. */
    public static JobContext open(Path home) {
        return open(home, DatabaseSettings.EMBEDDED, Clock.systemUTC());
    }

    /** On the embedded database, with another clock. */
    public static JobContext open(Path home, Clock clock) {
        return open(home, DatabaseSettings.EMBEDDED, clock);
    }

    /**
     * The same with another clock, for nights that pass quickly.
     *
     * @param home folder of the state
     * @param database where the state is kept
     * @param clock that dates the rows; no page depends on it, and leases go by the database's own
     */
    public static JobContext open(Path home, DatabaseSettings database, Clock clock) {
        DataSource source = Database.open(home, database);
        // the log is the command line's affair
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(JobConfiguration.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .lazyInitialization(true)
                .initializers(beans -> {
                    GenericApplicationContext registry = (GenericApplicationContext) beans;
                    registry.registerBean(DataSource.class, () -> source);
                    registry.registerBean(Clock.class, () -> clock);
                })
                .run();
        return new JobContext(source, context);
    }

    public BriefingRunner runner() {
        return context.getBean(BriefingRunner.class);
    }

    /** What is stored. */
    public Stores stores() {
        return context.getBean(Stores.class);
    }

    /** A part of the machinery, for tests. */
    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        Database.close(source);
    }
}
