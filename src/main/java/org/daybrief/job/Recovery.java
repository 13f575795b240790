package org.daybrief.job;

import org.daybrief.store.EditionKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** Makes a job startable again that a dead process has left behind. Only for the holder of the lease: it cannot see who is alive. */
final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final JobRepository repository;
    private final JobOperator operator;

    Recovery(JobRepository repository, JobOperator operator) {
        this.repository = repository;
        this.operator = operator;
    }

    /** Spring Batch refuses to start a job that looks alive, and one whose instance has no execution (killed between the two). */
    void recover(EditionKey key) {
        JobInstance instance = repository.getJobInstance(BriefingJob.NAME, BriefingJob.parameters(key));
        if (instance == null) {
            return;
        }
        repository.getJobExecutions(instance).forEach(this::settle);
        JobExecution last = repository.getLastJobExecution(instance);
        if (last == null) {
            LOG.info("Removing the job instance of {} that was left without an execution", key);
            repository.deleteJobInstance(instance);
        } else if (last.isRunning() || last.getStepExecutions().stream().anyMatch(Recovery::isRunning)) {
            LOG.info("Recovering the job of {} that a dead process has left {}", key, last.getStatus());
            operator.recover(last);
        }
    }

    /** One that was taken over while it only slept leaves UNKNOWN, which Spring Batch never starts again. */
    private void settle(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.UNKNOWN) {
            execution.setStatus(BatchStatus.FAILED);
            execution.setEndTime(execution.getLastUpdated());
            repository.update(execution);
        }
    }

    /** Forgets the job of an edition, so that it begins anew. */
    void forget(EditionKey key) {
        JobInstance instance = repository.getJobInstance(BriefingJob.NAME, BriefingJob.parameters(key));
        if (instance != null) {
            repository.getJobExecutions(instance).forEach(repository::deleteJobExecution);
            repository.deleteJobInstance(instance);
        }
    }

    private static boolean isRunning(StepExecution step) {
        return step.getStatus().isRunning();
    }
}
