package org.daybrief.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** What the service is made of, bean by bean: auto-configuration would cost the start seconds and open routes nobody asked for. */
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
@Import({
    PagesController.class,
    SubscriptionConfiguration.class,
    StateController.class,
    SessionController.class,
    RunsController.class,
    EditionsController.class,
    DeliveriesController.class,
    BriefingsController.class,
    CommandController.class,
    Problems.class
})
class WebConfiguration {

    @Bean
    TomcatServletWebServerFactory server(ServiceParts parts) {
        return HttpServer.factory(parts.settings().web(), parts.settings().home());
    }

    @Bean
    DispatcherServlet dispatcherServlet() {
        DispatcherServlet servlet = new QuietDispatcher();
        servlet.setEnableLoggingRequestDetails(false);
        return servlet;
    }

    @Bean
    DefaultLifecycleProcessor lifecycleProcessor() {
        return new DefaultLifecycleProcessor();
    }

    @Bean
    WorkQueue queue(ServiceParts parts) {
        return new WorkQueue(parts.term());
    }

    @Bean
    EventStreams events() {
        return new EventStreams();
    }

    @Bean
    Metrics metrics(ServiceParts parts, WorkQueue queue) {
        return new Metrics(parts.context().stores(), queue);
    }
}
