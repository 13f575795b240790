package org.daybrief.mail;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.daybrief.deliver.Token;
import org.daybrief.deliver.Token.Purpose;
import org.daybrief.settings.WebSettings;
import org.daybrief.store.TokenStore;
import org.jspecify.annotations.Nullable;

/** The links of a mail: each message has its own, so that none can be made from another. Safe to use from several threads. */
public final class MailLinks {

    /**
     * The links of a message to a subscriber.
     *
     * @param unsubscribe shows a button; takes the one-click POST of RFC 8058
     * @param preferences changes what they get
     */
    public record Own(URI unsubscribe, URI preferences) {}

    private final TokenStore tokens;
    private final String base;
    private final boolean isPublic;
    private final SecureRandom random;
    private final Clock clock;

    public MailLinks(TokenStore tokens, WebSettings web, SecureRandom random, Clock clock) {
        this.tokens = tokens;
        this.base = base(web);
        this.isPublic = web.publicUrl() != null;
        this.random = random;
        this.clock = clock;
    }

    private static String base(WebSettings web) {
        if (web.publicUrl() == null) {
            String host = web.bind().indexOf(':') >= 0 ? "[" + web.bind() + "]" : web.bind();
            return "http://" + host + ":" + web.port();
        }
        String url = web.publicUrl().toASCIIString();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** New links for a message to the subscriber. */
    public Own own(long subscriber) {
        URI unsubscribe = URI.create(
                base + "/unsubscribe/" + issue(subscriber, Purpose.UNSUBSCRIBE).text());
        return new Own(unsubscribe, URI.create(unsubscribe + "/preferences"));
    }

    /** A new link that opens an edition as a page, and with {@code .pdf} behind it as PDF; null where the settings name no public address. */
    public @Nullable URI page(long subscriber, long edition) {
        if (!isPublic) {
            return null;
        }
        Token token = token();
        tokens.issueToRead(token, subscriber, edition, OffsetDateTime.now(clock));
        return URI.create(base + "/edition/" + token.text());
    }

    /** A new link that begins the subscription. */
    URI confirm(long subscriber) {
        return URI.create(
                base + "/confirm/" + issue(subscriber, Purpose.CONFIRM).text());
    }

    /** The link without the service's own address in front: for a page of the service itself. */
    public String path(URI link) {
        return link.toString().substring(base.length() + 1);
    }

    private Token issue(long subscriber, Purpose purpose) {
        Token token = token();
        tokens.issue(token, subscriber, purpose, OffsetDateTime.now(clock));
        return token;
    }

    private Token token() {
        byte[] bytes = new byte[Token.BYTES];
        random.nextBytes(bytes);
        return Token.of(bytes);
    }
}
