package org.daybrief.job;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.daybrief.mail.LetterRun;
import org.daybrief.store.Compaction;
import org.daybrief.store.Prune;
import org.daybrief.store.Stores;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/** Keeps the database small: old editions go with all that belongs to them, the embedded file is compacted. */
public final class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final Stores stores;
    private final DataSource source;
    private final Recovery jobs;
    private final Clock clock;

    Housekeeping(Stores stores, DataSource source, JobRepository repository, JobOperator operator, Clock clock) {
        this.stores = stores;
        this.source = source;
        this.jobs = new Recovery(repository, operator);
        this.clock = clock;
    }

    /**
     * What went.
     *
     * @param before editions of dates before this day went; null where none were to go
     * @param editions how many
     * @param rows with them, and of other tables
     * @param compacted sizes of the file; null where it was not compacted
     */
    public record Report(@Nullable LocalDate before, int editions, int rows, Compaction.@Nullable Result compacted) {

        /** In one line. */
        @Override
        public String toString() {
            String pruned = before == null
                    ? "all editions are kept"
                    : editions + (editions == 1 ? " edition" : " editions") + " before " + before + " went with " + rows
                            + (rows == 1 ? " row" : " rows");
            return compacted == null
                    ? pruned
                    : pruned + "; the database has " + megabytes(compacted.after()) + " MB, had "
                            + megabytes(compacted.before());
        }

        private static String megabytes(long bytes) {
            return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
        }
    }

    /** Lets go what is older than that many days, where a number is given, and makes the file small. */
    public Report run(@Nullable Integer keepDays) {
        LocalDate before = keepDays == null
                ? null
                : LocalDate.now(clock.withZone(ZoneOffset.UTC)).minusDays(keepDays);
        int editions = 0;
        int rows = 0;
        if (before != null) {
            List<Prune.Old> old = stores.prune().before(before);
            for (Prune.Old edition : old) {
                // the job first: killed here, the edition is found again
                jobs.forget(edition.key());
                rows += stores.transactions().execute(status -> stores.prune().remove(edition));
            }
            editions = old.size();
        }
        rows += LetterRun.purge(stores, clock);
        Report report = new Report(before, editions, rows, Compaction.of(source).orElse(null));
        LOG.info("Housekeeping: {}", report);
        return report;
    }
}
