package org.daybrief.job;

import org.daybrief.store.EditionKey;
import org.daybrief.store.ManifestStore.StoredFile;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.listener.StepListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.builder.TaskletStepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The table of contents of a run. No step keeps state of its own: the rows of the edition say what is done. */
final class BriefingJob {

    static final String NAME = "briefing";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final EditionSteps steps;
    private final StopSignal stop;

    BriefingJob(
            JobRepository repository, PlatformTransactionManager transactions, EditionSteps steps, StopSignal stop) {
        this.repository = repository;
        this.transactions = transactions;
        this.steps = steps;
        this.stop = stop;
    }

    /** The job of one run of one edition. */
    Job of(EditionRun run, AsyncTaskExecutor threads) {
        return new JobBuilder(NAME, repository)
                .listener(stop)
                .start(once("scan", steps.scan(), run))
                .next(analyze(run, threads))
                .next(again("group", steps.group(), run))
                .next(once("compose", steps.compose(), run))
                .next(again("render", steps.render(), run))
                .next(again("verify", steps.verify(), run))
                .next(again("publish", steps.publish(), run))
                .next(again("settle", steps.settle(), run))
                .next(again("enqueue", steps.enqueue(), run))
                .build();
    }

    private Step analyze(EditionRun run, AsyncTaskExecutor threads) {
        AnalyzeStep analyze = steps.analyze(run);
        return new StepBuilder("analyze", repository)
                .<StoredFile, ReadFile>chunk(AnalyzeStep.CHUNK)
                .transactionManager(transactions)
                .reader(analyze)
                .processor(analyze)
                .writer(analyze)
                .taskExecutor(threads)
                .listener((StepListener) stop)
                .build();
    }

    /** A step that a restart passes over when it is done. */
    private Step once(String name, EditionStep step, EditionRun run) {
        return tasklet(name, step, run).build();
    }

    /** A step that a restart does again: cheap, and sure to fit what lies in the folders now. */
    private Step again(String name, EditionStep step, EditionRun run) {
        return tasklet(name, step, run).allowStartIfComplete(true).build();
    }

    private TaskletStepBuilder tasklet(String name, EditionStep step, EditionRun run) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            run.progress().at(name, 0, 0);
                            run.lease().check();
                            step.run(run);
                            run.lease().hold();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .listener((StepExecutionListener) stop);
    }

    /** The identifying parameters: one job instance for each edition. */
    static JobParameters parameters(EditionKey key) {
        return new JobParametersBuilder()
                .addString("briefing", key.briefing())
                .addString("date", key.date().toString())
                .addLong("revision", (long) key.revision())
                .toJobParameters();
    }
}
