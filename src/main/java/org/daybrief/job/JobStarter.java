package org.daybrief.job;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.daybrief.render.TemplateProblem;
import org.daybrief.store.EditionKey;
import org.daybrief.store.EditionState;
import org.daybrief.store.Stores;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.InvalidJobParametersException;
import org.springframework.batch.core.launch.JobExecutionAlreadyRunningException;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.JobRestartException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** Starts the job of an edition and tells how it ended. */
final class JobStarter {

    private static final Logger LOG = LoggerFactory.getLogger(JobStarter.class);

    private final JobRepository repository;
    private final JobOperator operator;
    private final PlatformTransactionManager transactions;
    private final Stores stores;
    private final Clock clock;
    private final Recovery recovery;
    private final StopSignal stop = new StopSignal();

    JobStarter(
            JobRepository repository,
            JobOperator operator,
            PlatformTransactionManager transactions,
            Stores stores,
            Clock clock) {
        this.clock = clock;
        this.repository = repository;
        this.operator = operator;
        this.transactions = transactions;
        this.stores = stores;
        this.recovery = new Recovery(repository, operator);
    }

    /**
     * How a job ended.
     *
     * @param state DONE, STOPPED, FAILED or REFUSED
     * @param problem what went wrong; null where nothing did
     * @param step in which it went wrong; null where nothing did, or before the first
     */
    record Ending(
            EditionState state,
            @Nullable String problem,
            @Nullable String step) {

        /** Nothing went wrong. */
        Ending(EditionState state) {
            this(state, null, null);
        }
    }

    Ending start(EditionRun run) {
        ThreadPoolTaskExecutor threads = threads(run.settings().threads());
        try {
            EditionSteps steps =
                    new EditionSteps(stores, run.key(), run.settings().numericDates(), clock);
            BriefingJob job = new BriefingJob(repository, transactions, steps, stop);
            JobExecution execution = operator.start(job.of(run, threads), BriefingJob.parameters(run.key()));
            Ending ending = ending(execution);
            return ending.state() == EditionState.FAILED ? failed(run, ending) : ending;
        } catch (JobExecutionAlreadyRunningException | DataAccessException e) {
            LOG.error("The job of {} was refused", run.key(), e);
            return failed(run, new Ending(EditionState.FAILED, told(e), null));
        } catch (JobInstanceAlreadyCompleteException e) {
            return new Ending(EditionState.DONE); // killed between its last step and the note of its end
        } catch (JobRestartException | InvalidJobParametersException e) {
            LOG.error("The job of {} could not be started", run.key(), e);
            return new Ending(EditionState.FAILED, "The job could not be started: " + e.getMessage(), null);
        } finally {
            threads.shutdown();
        }
    }

    /** Whatever it died of: one that has lost its lease has been taken over. */
    private static Ending failed(EditionRun run, Ending ending) {
        if (run.lease().isLost()) {
            throw EditionBusyException.takenOver();
        }
        return ending;
    }

    void recover(EditionKey key) {
        recovery.recover(key);
    }

    void forget(EditionKey key) {
        recovery.forget(key);
    }

    void stop() {
        stop.request();
    }

    private static ThreadPoolTaskExecutor threads(int count) {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(count);
        threads.setDaemon(true);
        threads.setThreadNamePrefix("read-");
        threads.initialize();
        return threads;
    }

    private static Ending ending(JobExecution execution) {
        return switch (execution.getStatus()) {
            case COMPLETED -> new Ending(EditionState.DONE);
            case STOPPED, STOPPING -> new Ending(EditionState.STOPPED);
            default -> failure(execution);
        };
    }

    private static Ending failure(JobExecution execution) {
        boolean refused =
                execution.getAllFailureExceptions().stream().anyMatch(EditionRefusedException.class::isInstance);
        execution.getAllFailureExceptions().forEach(problem -> LOG.error("The run failed", problem));
        String problem = execution.getAllFailureExceptions().stream()
                .map(JobStarter::told)
                .distinct()
                .collect(Collectors.joining("\n"));
        return new Ending(refused ? EditionState.REFUSED : EditionState.FAILED, problem, failedStep(execution));
    }

    private static @Nullable String failedStep(JobExecution execution) {
        return execution.getStepExecutions().stream()
                .filter(step -> step.getStatus().isUnsuccessful())
                .max(Comparator.comparingLong(StepExecution::getId))
                .map(StepExecution::getStepName)
                .orElse(null);
    }

    private static String told(Throwable problem) {
        if (isForPeople(problem)) {
            return String.valueOf(problem.getMessage());
        }
        if (problem instanceof OutOfMemoryError) {
            return "Not enough memory. Give Java more, such as -Xmx2g, or lower --threads; run again to go on.";
        }
        if (problem instanceof IOException) {
            return "A file could not be written or read: " + problem.getMessage()
                    + ". Make room on the disk or change the rights, and run again to go on.";
        }
        if (isOfTheDatabase(problem)) {
            return "The database failed. Make room on the disk of the home folder, or see whether the database server is up,"
                    + " and run again to go on; the log has the details.";
        }
        return "The run failed: " + problem + ". The log has the details; run again to go on.";
    }

    private static boolean isOfTheDatabase(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return true;
            }
        }
        return false;
    }

    /** Whether its message says by itself what happened and what to do. */
    private static boolean isForPeople(Throwable problem) {
        return problem instanceof EditionRefusedException
                || problem instanceof EditionBusyException
                || problem instanceof TemplateProblem;
    }
}
