package org.daybrief.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.daybrief.job.StopTerm;
import org.daybrief.mail.MailProblem;
import org.daybrief.settings.WebSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.context.support.GenericApplicationContext;

/** The running service: HTTP server, queue of runs, what runs in the background, and the file by which the command line finds it. */
public final class WebService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebService.class);

    private final Path home;
    private final ServletWebServerApplicationContext context;
    private final TokenFile file;
    private final Background background;
    private final StopTerm term;

    private WebService(
            Path home,
            ServletWebServerApplicationContext context,
            TokenFile file,
            Background background,
            StopTerm term) {
        this.term = term;
        this.home = home;
        this.context = context;
        this.file = file;
        this.background = background;
    }

    /**
     * Starts to listen.
     *
     * @throws IOException where the port is taken, mail cannot be sent with these settings, or the home folder takes no file; its message
     *     says so
     */
    public static WebService start(ServiceParts parts) throws IOException {
        WebSettings web = parts.settings().web();
        LocalToken token = LocalToken.random();
        // the log is the command line's affair
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        ServletWebServerApplicationContext context;
        try {
            context = (ServletWebServerApplicationContext)
                    new SpringApplicationBuilder(WebConfiguration.class, SecurityRules.class)
                            .web(WebApplicationType.SERVLET)
                            .bannerMode(Banner.Mode.OFF)
                            .logStartupInfo(false)
                            .registerShutdownHook(false)
                            .initializers(beans -> {
                                GenericApplicationContext generic = (GenericApplicationContext) beans;
                                generic.registerBean(ServiceParts.class, () -> parts);
                                generic.registerBean(LocalToken.class, () -> token);
                            })
                            .run();
        } catch (RuntimeException e) {
            throw told(e, web);
        }
        TokenFile file = new TokenFile(
                local(web, port(context)),
                token.value(),
                ProcessHandle.current().pid());
        WebService service =
                new WebService(parts.settings().home(), context, file, background(parts, context), parts.term());
        try {
            file.write(parts.settings().home());
            return service;
        } catch (IOException | RuntimeException e) {
            service.close();
            throw e;
        }
    }

    private static IOException told(RuntimeException problem, WebSettings web) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return new IOException(
                        "Port " + web.port() + " of " + web.bind()
                                + " is taken. Stop the program that listens there, or set daybrief.web.port to another.",
                        problem);
            }
            if (cause instanceof java.net.BindException || cause instanceof java.net.UnknownHostException) {
                return new IOException(
                        "This machine cannot listen on " + web.bind() + " port " + web.port()
                                + ". Set daybrief.web.bind to one of its addresses, and a port that this user may take.",
                        problem);
            }
        }
        throw problem;
    }

    private static Background background(ServiceParts parts, ServletWebServerApplicationContext context)
            throws IOException {
        try {
            return Background.start(parts, port(context));
        } catch (MailProblem e) {
            context.close();
            throw new IOException(e.getMessage(), e);
        }
    }

    private static int port(ServletWebServerApplicationContext context) {
        return context.getWebServer().getPort();
    }

    /** The address for callers on this machine. */
    private static URI local(WebSettings web, int port) throws IOException {
        InetAddress bind = InetAddress.getByName(web.bind());
        try {
            return new URI(
                    "http",
                    null,
                    bind.isAnyLocalAddress() ? "127.0.0.1" : bind.getHostAddress(),
                    port,
                    null,
                    null,
                    null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("an address of this machine is no host", e);
        }
    }

    /** The address for callers on this machine. */
    public URI url() {
        return file.url();
    }

    /** A part of the service, for tests. */
    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Tells all that works to come to its end: nothing is begun any more, runs stop between two chunks. Does not wait. */
    public void stop() {
        if (!context.isActive()) {
            return;
        }
        try {
            file.remove(home);
        } catch (IOException e) {
            LOG.warn("The token file could not be removed", e);
        }
        for (Ending ending : List.copyOf(context.getBeansOfType(Ending.class).values())) {
            ending.end();
        }
        background.stop();
    }

    /** Takes no more requests, lets those that run come to their end, within the term. */
    @Override
    public void close() {
        if (!context.isActive()) {
            return;
        }
        stop();
        background.await(term);
        context.getBean(DefaultLifecycleProcessor.class)
                .setTimeoutPerShutdownPhase(Math.max(1, term.left().toMillis()));
        context.close();
    }
}
