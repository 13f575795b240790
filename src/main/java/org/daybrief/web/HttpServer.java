package org.daybrief.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.Http11NioProtocol;
import org.daybrief.settings.WebSettings;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.boot.web.server.servlet.Session;

/** Tomcat with small limits: what is too big, too long or too slow is refused early. */
final class HttpServer {

    static final int MOST_BODY_BYTES = 64 << 10;

    private static final int MOST_HEADER_BYTES = 16 << 10;
    private static final int MOST_HEADERS = 100;
    private static final int MOST_PARAMETERS = 100;
    private static final int MOST_CONNECTIONS = 4096;
    private static final int MOST_THREADS = 100;
    private static final int READ_MILLIS = 10_000;
    /** For requests that have outlived the term of the stop. */
    private static final String LAST_MOMENT_MILLIS = "1000";

    /** What it says below a warning has requests in it, and so the secrets of links. Held, because the logging forgets loggers that nobody holds. */
    private static final Logger TOMCAT = Logger.getLogger("org.apache");

    static {
        TOMCAT.setLevel(Level.WARNING);
    }

    private HttpServer() {}

    static TomcatServletWebServerFactory factory(WebSettings web, Path home) {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(web.port());
        try {
            factory.setAddress(InetAddress.getByName(web.bind()));
            factory.setBaseDirectory(
                    Files.createDirectories(home.resolve("tmp").resolve("http")).toFile());
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        boolean https = isHttps(web);
        factory.setShutdown(Shutdown.GRACEFUL);
        factory.setDisableMBeanRegistry(true);
        factory.getSettings().setRegisterDefaultServlet(false);
        factory.getSettings().getJsp().setRegistered(false);
        factory.addConnectorCustomizers(HttpServer::limit);
        factory.addEngineValves(new StrictHeaders(https), new TooMuch());
        // mail programs may send their one click as multipart/form-data (RFC 8058)
        factory.addContextCustomizers(context -> context.setAllowCasualMultipartParsing(true));
        factory.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).setErrorReportValveClass(PlainErrors.class.getName()));
        session(factory.getSettings().getSession(), https);
        return factory;
    }

    static boolean isHttps(WebSettings web) {
        return web.publicUrl() != null && "https".equals(web.publicUrl().getScheme());
    }

    private static void limit(Connector connector) {
        connector.setMaxPostSize(MOST_BODY_BYTES);
        connector.setMaxParameterCount(MOST_PARAMETERS);
        connector.setXpoweredBy(false);
        connector.setAllowTrace(false);
        Http11NioProtocol http = (Http11NioProtocol) connector.getProtocolHandler();
        http.setMaxHttpRequestHeaderSize(MOST_HEADER_BYTES);
        http.setMaxHeaderCount(MOST_HEADERS);
        http.setMaxSwallowSize(MOST_BODY_BYTES);
        http.setConnectionTimeout(READ_MILLIS);
        http.setKeepAliveTimeout(READ_MILLIS);
        http.setMaxConnections(MOST_CONNECTIONS);
        http.setMaxThreads(MOST_THREADS);
        connector.setProperty("executorTerminationTimeoutMillis", LAST_MOMENT_MILLIS);
        http.setMinSpareThreads(2);
    }

    private static void session(Session session, boolean https) {
        session.setTimeout(Duration.ofMinutes(30));
        session.setTrackingModes(java.util.Set.of(Session.SessionTrackingMode.COOKIE));
        session.getCookie().setName(https ? "__Host-daybrief" : "daybrief");
        session.getCookie().setHttpOnly(true);
        session.getCookie().setSecure(https);
        session.getCookie().setPath("/");
        session.getCookie().setSameSite(Cookie.SameSite.STRICT);
    }
}
