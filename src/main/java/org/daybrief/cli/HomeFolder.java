package org.daybrief.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The folder of all state: nothing that a run leaves behind, but its output, lies anywhere else. */
final class HomeFolder {

    private static @Nullable Path prepared;

    private HomeFolder() {}

    /** Creates it, and sends the log and all temporary files there. */
    static synchronized void prepare(Path home) throws IOException {
        if (home.equals(prepared)) {
            return; // a command inside the service: the log goes on
        }
        System.setProperty(
                "java.io.tmpdir", folder(home, "tmp").toAbsolutePath().toString());
        log(folder(home, "log").resolve("daybrief.log"));
        folder(home, "db");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install(); // the HTTP server's messages go to the log too
        prepared = home;
    }

    private static Path folder(Path home, String name) throws IOException {
        try {
            Path folder = Files.createDirectories(home.resolve(name));
            if (Files.isWritable(folder)) {
                return folder;
            }
        } catch (IOException e) {
            throw new IOException(unusable(home), e);
        }
        throw new IOException(unusable(home));
    }

    private static String unusable(Path home) {
        return "The home folder " + home
                + " takes no files, or cannot be made. Change its rights, or name another with --home.";
    }

    private static void log(Path file) {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return;
        }
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        // line feeds inside a message would let a file's name forge a line of the log
        encoder.setPattern(
                "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{20} %replace(%msg){'[\\r\\n]+',' | '}%n%ex");
        encoder.start();
        FileAppender<ILoggingEvent> appender = new FileAppender<>();
        appender.setContext(context);
        appender.setName("home");
        appender.setFile(file.toString());
        appender.setEncoder(encoder);
        appender.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.detachAppender("home");
        root.addAppender(appender);
        root.setLevel(Level.INFO);
        // what a visitor has mistyped is in the metrics; a line each would let him fill the disk
        context.getLogger("org.springframework.web.servlet.PageNotFound").setLevel(Level.ERROR);
    }
}
