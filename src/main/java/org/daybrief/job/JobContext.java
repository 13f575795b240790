package org.daybrief.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.daybrief.settings.DatabaseSettings;
import org.daybrief.settings.Settings;
import org.daybrief.store.Backup;
import org.daybrief.store.Database;
import org.daybrief.store.Stores;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The running machinery of one home folder: database, job repository, runner. Opened again in the same process it shares what is open,
 * so that a command inside the service works on the service's database.
 */
public final class JobContext implements AutoCloseable {

    private static final Map<Place, Machinery> OPEN = new HashMap<>();

    private final Place place;
    private final Machinery machinery;
    private @Nullable BriefingRunner runner;
    private @Nullable OnDemand onDemand;
    private boolean closed;

    private JobContext(Place place, Machinery machinery) {
        this.place = place;
        this.machinery = machinery;
    }

    /** What two openings have in common that share everything. */
    private record Place(Path home, DatabaseSettings database, Clock clock) {}

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
        Place place = new Place(home.toAbsolutePath().normalize(), database, clock);
        synchronized (OPEN) {
            Machinery machinery = OPEN.get(place);
            if (machinery == null) {
                machinery = new Machinery(home, database, clock);
                OPEN.put(place, machinery);
            }
            machinery.users++;
            return new JobContext(place, machinery);
        }
    }

    /** The runner of this opening: stopping it stops the runs that it has started, and nobody else's. */
    public synchronized BriefingRunner runner() {
        if (runner == null) {
            runner = machinery.context().getBean(BriefingRunner.class);
        }
        return runner;
    }

    /** Briefings on demand; stopping it stops what this opening has asked for, and nobody else's. */
    public synchronized OnDemand onDemand() {
        if (onDemand == null) {
            onDemand = new OnDemand(stores(), () -> machinery.context().getBean(JobStarter.class), machinery.clock);
        }
        return onDemand;
    }

    /** What is stored. */
    public Stores stores() {
        return machinery.stores;
    }

    /** What keeps the database small. */
    public Housekeeping housekeeping() {
        return machinery.context().getBean(Housekeeping.class);
    }

    /** Writes all that is stored into a file; others may go on working. */
    public Backup.Report backup(Path file) throws IOException {
        return Backup.write(machinery.source, file);
    }

    /** A part of the machinery, for tests. */
    <T> T bean(Class<T> type) {
        return machinery.context().getBean(type);
    }

    @Override
    public void close() {
        synchronized (OPEN) {
            if (closed) {
                return;
            }
            closed = true;
            machinery.users--;
            if (machinery.users == 0) {
                OPEN.remove(place);
                machinery.close();
            }
        }
    }

    /** What the openings of one place share. */
    private static final class Machinery {

        private final DataSource source;
        private final Clock clock;
        private final Stores stores;
        private @Nullable ConfigurableApplicationContext context;
        private int users;

        private Machinery(Path home, DatabaseSettings database, Clock clock) {
            this.source = Database.open(home, database);
            this.clock = clock;
            this.stores = Stores.of(source);
        }

        /** Made when the first run is: what only reads or writes rows should not pay for it. */
        private synchronized ConfigurableApplicationContext context() {
            if (context == null) {
                context = start();
            }
            return context;
        }

        private ConfigurableApplicationContext start() {
            // the log is the command line's affair
            System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
            return new SpringApplicationBuilder(JobConfiguration.class)
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .registerShutdownHook(false)
                    .lazyInitialization(true)
                    .initializers(beans -> {
                        GenericApplicationContext registry = (GenericApplicationContext) beans;
                        registry.registerBean(DataSource.class, () -> source);
                        registry.registerBean(Clock.class, () -> clock);
                        registry.registerBean(Stores.class, () -> stores);
                    })
                    .run();
        }

        private synchronized void close() {
            if (context != null) {
                context.close();
            }
            Database.close(source);
        }
    }
}
