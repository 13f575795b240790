package org.daybrief.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Properties;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.Outcome;
import org.daybrief.deliver.Reply;
import org.daybrief.deliver.Stage;
import org.daybrief.settings.MailSettings.Tls;
import org.daybrief.text.Printable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection to the mail server, kept over many messages. Not for several threads at a time. */
public final class SmtpLane implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpLane.class);

    /** After so many a new connection is opened: many servers end one at a number of their own. */
    static final int MOST_MESSAGES = 100;

    private static final int CLOSING_DOWN = 421;

    static {
        MailLibrary.ready();
    }

    private final SmtpServer server;
    private final EmailAddress from;
    private final Session session;
    private @Nullable StagedTransport transport;
    private @Nullable SmtpSocket socket;
    private int messages;

    /** @param from whom failures are reported to */
    public SmtpLane(SmtpServer server, EmailAddress from) {
        this.server = server;
        this.from = from;
        this.session = Session.getInstance(properties(server, from));
    }

    private static Properties properties(SmtpServer server, EmailAddress from) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", Integer.toString(server.port()));
        properties.put("mail.smtp.auth", Boolean.toString(server.login() != null));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(server.tls() == Tls.REQUIRED));
        properties.put("mail.smtp.starttls.required", Boolean.toString(server.tls() == Tls.REQUIRED));
        properties.put("mail.smtp.ssl.socketFactory", server.certificates());
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.from", from.text());
        return properties;
    }

    boolean isOpen() {
        return transport != null;
    }

    /** Connects, secures, logs in; nothing where that is done. */
    public void open() throws ServerUnavailable {
        if (transport != null) {
            return;
        }
        StagedTransport opening = new StagedTransport(session, url());
        try {
            SmtpSocket connected = SmtpSocket.connect(server.host(), server.port(), server.patience());
            socket = connected;
            opening.connect(secured(connected));
            if (server.login() != null
                    && !opening.supportsExtension("AUTH")
                    && !opening.supportsExtension("AUTH=LOGIN")) {
                throw new MessagingException("the server offers no login");
            }
            transport = opening;
            messages = 0;
        } catch (MessagingException | IOException | RuntimeException e) {
            drop();
            throw new ServerUnavailable(told(e, opening), e);
        }
    }

    private URLName url() {
        SmtpServer.Login login = server.login();
        return new URLName(
                "smtp",
                server.host(),
                server.port(),
                null,
                login == null ? null : login.username(),
                login == null ? null : login.password());
    }

    private Socket secured(SmtpSocket plain) throws IOException {
        if (server.tls() != Tls.IMPLICIT) {
            return plain;
        }
        SSLSocket secure = (SSLSocket) server.certificates().createSocket(plain, server.host(), server.port(), true);
        SSLParameters parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    private String told(Exception problem, StagedTransport opening) {
        String where = "The mail server " + Printable.of(server.toString());
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return where + " is not known by that name. Check daybrief.mail.host.";
            } else if (cause instanceof SSLException) {
                return where + " cannot be trusted, or does not speak TLS: " + Printable.of(cause.getMessage())
                        + ". Check daybrief.mail.host, port and tls, and its certificate.";
            } else if (cause instanceof AuthenticationFailedException) {
                return where + " refuses the login: "
                        + Printable.of(String.valueOf(cause.getMessage()).strip())
                        + ". Check daybrief.mail.username and password.";
            } else if (cause instanceof SocketTimeoutException) {
                return where + " does not answer in time. It is tried again.";
            } else if (cause instanceof ConnectException) {
                return where + " refuses the connection. Check daybrief.mail.host and port, and whether it runs.";
            }
        }
        String answer = opening.odd().isEmpty() ? opening.refusal() : opening.odd();
        return where + " lets nobody in: "
                + Printable.of((answer.isEmpty() ? String.valueOf(problem.getMessage()) : answer).strip())
                + ". It is tried again.";
    }

    /**
     * Hands a message over.
     *
     * @param message complete, with all headers; its bytes are sent as they are
     * @throws ServerUnavailable where the connection was gone and no other could be opened: the server has seen nothing of it
     */
    public Outcome send(MimeMessage message, EmailAddress to) throws ServerUnavailable {
        if (messages >= MOST_MESSAGES) {
            close();
        }
        boolean used = messages > 0;
        Attempt attempt = attempt(message, to);
        if (used && attempt.isStale()) {
            drop();
            attempt = attempt(message, to);
        }
        return attempt.outcome();
    }

    private record Attempt(Stage stage, @Nullable Reply reply, Outcome outcome) {

        /** Whether the server had ended the connection before it was told of this message. */
        boolean isStale() {
            return stage == Stage.SENDER && (reply == null || reply.code() == CLOSING_DOWN);
        }
    }

    private Attempt attempt(MimeMessage message, EmailAddress to) throws ServerUnavailable {
        open();
        StagedTransport open = Objects.requireNonNull(transport);
        Objects.requireNonNull(socket).endAfter(server.patience().message());
        messages++;
        open.begin();
        try {
            open.sendMessage(message, new Address[] {new InternetAddress(to.text(), false)});
            Reply reply = Objects.requireNonNull(open.reply());
            return new Attempt(open.stage(), reply, new Outcome.Taken(reply));
        } catch (MessagingException | RuntimeException e) {
            LOG.info("A message to {} was not taken at {}", to.masked(), open.stage(), e);
            Reply reply = open.reply();
            if (reply == null || reply.code() == CLOSING_DOWN || !open.isOpen()) {
                drop();
            }
            return new Attempt(open.stage(), reply, Outcome.of(open.stage(), reply, why(e, open)));
        }
    }

    private static String why(Exception problem, StagedTransport open) {
        if (!open.odd().isEmpty()) {
            return open.odd();
        }
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return "the connection broke: " + cause.getMessage();
            }
        }
        return "the connection broke: " + problem.getMessage();
    }

    /** Takes leave of the server. */
    @Override
    public void close() {
        StagedTransport open = transport;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException e) {
                LOG.debug("The mail server was gone already", e);
            }
        }
        drop();
    }

    private void drop() {
        transport = null;
        messages = 0;
        SmtpSocket open = socket;
        socket = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                LOG.debug("The connection was closed already", e);
            }
        }
    }
}
