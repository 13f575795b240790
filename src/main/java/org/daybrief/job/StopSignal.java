package org.daybrief.job;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Ends the running jobs between two chunks or steps, so that they can be resumed. */
final class StopSignal implements JobExecutionListener, StepExecutionListener {

    private volatile boolean requested;
    private final Set<JobExecution> running = ConcurrentHashMap.newKeySet();

    void request() {
        requested = true;
        running.forEach(execution -> execution.getStepExecutions().forEach(StepExecution::setTerminateOnly));
    }

    boolean isRequested() {
        return requested;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        running.add(execution);
    }

    @Override
    public void afterJob(JobExecution execution) {
        running.remove(execution);
    }

    @Override
    public void beforeStep(StepExecution step) {
        if (requested) {
            step.setTerminateOnly();
        }
    }
}
