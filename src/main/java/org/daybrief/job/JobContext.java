package org.daybrief.job;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
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
     */
    public static JobContext open(Path home) {
        return open(home, Clock.systemUTC());
    }

    /**
     * The same with another clock, for nights that pass quickly.
     *
     * @param clock that dates the rows and the leases; no page depends on it
     */
    public static JobContext open(Path home, Clock clock) {
        DataSource source = Database.open(home);
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
