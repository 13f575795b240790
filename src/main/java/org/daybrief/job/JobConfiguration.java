package org.daybrief.job;

import java.time.Clock;
import javax.sql.DataSource;
import org.daybrief.store.Stores;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/** What the job runs on. Named bean by bean: auto-configuration would cost a short run a second. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Bean
    JdbcJobRepositoryFactoryBean jobRepository(DataSource source, PlatformTransactionManager transactions) {
        JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(source);
        factory.setTransactionManager(transactions);
        // our lease lets one start an edition; serializable starts of two different ones would refuse each other
        factory.setIsolationLevelForCreateEnum(Isolation.READ_COMMITTED);
        return factory;
    }

    @Bean
    JobOperatorFactoryBean jobOperator(JobRepository repository, PlatformTransactionManager transactions) {
        JobOperatorFactoryBean factory = new JobOperatorFactoryBean();
        factory.setJobRepository(repository);
        factory.setTransactionManager(transactions);
        factory.setJobRegistry(new MapJobRegistry());
        return factory;
    }

    /** One for each who asks: whoever stops his runs stops nobody else's. */
    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    JobStarter jobStarter(
            JobRepository repository,
            JobOperator operator,
            PlatformTransactionManager transactions,
            Stores stores,
            Clock clock) {
        return new JobStarter(repository, operator, transactions, stores, clock);
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    BriefingRunner briefingRunner(Stores stores, JobStarter starter, Clock clock) {
        return new BriefingRunner(stores, starter, clock);
    }

    @Bean
    Housekeeping housekeeping(
            Stores stores, DataSource source, JobRepository repository, JobOperator operator, Clock clock) {
        return new Housekeeping(stores, source, repository, operator, clock);
    }
}
