package org.daybrief.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Ends a running job between two chunks or steps, so that it can be resumed. */
final class StopSignal implements JobExecutionListener, StepExecutionListener {

    private volatile boolean requested;
    private volatile @Nullable JobExecution running;

    void request() {
        requested = true;
        JobExecution execution = running;
        if (execution != null) {
            execution.getStepExecutions().forEach(StepExecution::setTerminateOnly);
        }
    }

    boolean isRequested() {
        return requested;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        running = execution;
    }

    @Override
    public void afterJob(JobExecution execution) {
        running = null;
    }

    @Override
    public void beforeStep(StepExecution step) {
        if (requested) {
            step.setTerminateOnly();
        }
    }
}
