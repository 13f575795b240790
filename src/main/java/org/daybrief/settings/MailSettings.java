package org.daybrief.settings;

import java.nio.file.Path;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.Sender;
import org.daybrief.deliver.SubjectTemplate;
import org.jspecify.annotations.Nullable;

/**
 * How mail leaves.
 *
 * @param host of the SMTP server; null: no mail is sent
 * @param port of the SMTP server
 * @param username null: no authentication
 * @param password null: no authentication
 * @param from whom messages are from; null: no mail is sent
 * @param tls how the connection is secured; null: none on loopback hosts, else required
 * @param subject template of the subject line
 * @param maxSize of a message in bytes; above it the PDF is linked, not attached
 * @param connections at most open at a time
 * @param rate messages a second at most; 0: no limit
 * @param promise what happens to a message whose fate is unknown
 * @param sendsNothingNew whether an edition without new content is sent
 * @param operator who is told of a failed run; null: nobody
 * @param unsubscribe mailbox that takes requests to unsubscribe beside the link; null: none
 * @param dkim how messages are signed; null: not at all
 */
public record MailSettings(
        @Nullable String host,
        int port,
        @Nullable String username,
        @Nullable String password,
        @Nullable Sender from,
        @Nullable Tls tls,
        SubjectTemplate subject,
        long maxSize,
        int connections,
        int rate,
        Promise promise,
        boolean sendsNothingNew,
        @Nullable EmailAddress operator,
        @Nullable EmailAddress unsubscribe,
        @Nullable Dkim dkim) {

    public static final MailSettings NONE = new MailSettings(
            null,
            25,
            null,
            null,
            null,
            null,
            SubjectTemplate.DEFAULT,
            10L << 20,
            4,
            0,
            Promise.AT_MOST_ONCE,
            true,
            null,
            null,
            null);

    /** Whether they name a server and a sender: without both no letter leaves. */
    public boolean canSend() {
        return host != null && from != null;
    }

    /** How a connection is secured. */
    public enum Tls {
        /** STARTTLS, refused where the server has none. */
        REQUIRED,
        /** TLS from the first byte. */
        IMPLICIT,
        /** None: for a relay on the same machine. */
        NONE
    }

    /** What holds where the fate of a message cannot be known. */
    public enum Promise {
        /** It is never sent again by itself: nobody gets it twice. */
        AT_MOST_ONCE,
        /** It is sent again with the same Message-ID: nobody misses it. */
        AT_LEAST_ONCE
    }

    /**
     * A signature of the sending domain.
     *
     * @param domain that signs
     * @param selector of its DNS record
     * @param keyFile private RSA key, PKCS#8 in PEM or DER
     */
    public record Dkim(String domain, String selector, Path keyFile) {}
}
