package org.daybrief.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import org.daybrief.deliver.DeliveryState;
import org.daybrief.store.EditionState;
import org.daybrief.store.Stores;

/** What is measured: the process, the requests, and what stands in the database. */
final class Metrics implements AutoCloseable {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    Metrics(Stores stores, WorkQueue queue) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
        for (EditionState state : EditionState.values()) {
            Gauge.builder("daybrief.editions", stores, all -> all.editions().count(state))
                    .tag("state", EditionView.label(state))
                    .description("Editions in the database, by state")
                    .register(registry);
        }
        for (DeliveryState state : DeliveryState.values()) {
            Gauge.builder("daybrief.deliveries", stores, all -> all.ledger().count(state))
                    .tag("state", EditionView.label(state))
                    .description("Messages in the ledger, by state")
                    .register(registry);
        }
        Gauge.builder("daybrief.queue", queue, all -> all.open().size())
                .description("Runs and requests that wait or work")
                .register(registry);
    }

    /** A request that has ended. */
    void request(String method, String route, int status, Duration took) {
        Timer.builder("http.server.requests")
                .description("HTTP requests")
                .tag("method", method)
                .tag("uri", route)
                .tag("status", Integer.toString(status))
                .register(registry)
                .record(took);
    }

    /** Everything in Prometheus' text format. */
    String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
