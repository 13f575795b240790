package org.daybrief.mail;

import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLSocketFactory;
import org.daybrief.settings.MailSettings;
import org.daybrief.settings.MailSettings.Tls;
import org.jspecify.annotations.Nullable;

/**
 * The mail server and how it is spoken to.
 *
 * @param host name or address
 * @param port 1 to 65535
 * @param tls how the connection is secured
 * @param login null: none
 * @param patience how long it may take over what
 * @param certificates decides whom to trust
 */
public record SmtpServer(
        String host, int port, Tls tls, @Nullable Login login, Patience patience, SSLSocketFactory certificates) {

    /** Name and password for the server. */
    public record Login(String username, String password) {

        /** Without the secret: what is printed is logged sooner or later. */
        @Override
        public String toString() {
            return "Login";
        }
    }

    /**
     * How long to wait.
     *
     * @param connect for the connection
     * @param answer for each answer as a whole, however slowly it trickles, and for each piece of content to be taken
     * @param message for one message as a whole
     */
    public record Patience(Duration connect, Duration answer, Duration message) {

        public static final Patience USUAL =
                new Patience(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(10));
    }

    /** @throws MailProblem where the password would cross the network unprotected */
    public SmtpServer {
        if (login != null && tls == Tls.NONE && !isLoopback(host)) {
            throw new MailProblem("The password of the mail server would cross the network in the clear."
                    + " Set daybrief.mail.tls to required or implicit, or take username and password out.");
        }
    }

    /**
     * As the settings have it.
     *
     * @throws MailProblem where they do not suffice
     */
    public static SmtpServer of(MailSettings settings) {
        String host = settings.host();
        if (host == null) {
            throw new MailProblem("No mail server is named. Set daybrief.mail.host.");
        }
        boolean half = (settings.username() == null) != (settings.password() == null);
        if (half) {
            throw new MailProblem("Of username and password for the mail server one is missing."
                    + " Set both daybrief.mail.username and daybrief.mail.password, or neither.");
        }
        Tls tls = settings.tls() != null ? settings.tls() : isLoopback(host) ? Tls.NONE : Tls.REQUIRED;
        Login login = settings.username() == null ? null : new Login(settings.username(), settings.password());
        return new SmtpServer(
                host, settings.port(), tls, login, Patience.USUAL, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    SmtpServer with(Patience other) {
        return new SmtpServer(host, port, tls, login, other, certificates);
    }

    /** Whether the host names this machine, whatever a name service says. */
    static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equals("::1")
                || name.equals("[::1]")
                || name.startsWith("127.") && name.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
