package org.daybrief.deliver;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** What a link in a mail proves: that its reader has the mailbox. 256 random bits, kept only as a hash. */
public final class Token {

    /** What a token is good for, and for nothing else. */
    public enum Purpose {
        /** To begin a subscription. */
        CONFIRM(SignUp.CONFIRM_WITHIN),
        /** To end or change one. */
        UNSUBSCRIBE(Duration.ofDays(400)),
        /** To read one edition: that of the mail it stands in. */
        READ(Duration.ofDays(90));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        /** How long such a token works. */
        public Duration life() {
            return life;
        }
    }

    /** Random bytes that a token is made of. */
    public static final int BYTES = 32;

    private static final int LENGTH = 43;

    private final String text;

    private Token(String text) {
        this.text = text;
    }

    /** @param random {@link #BYTES} of a cryptographic source */
    public static Token of(byte[] random) {
        if (random.length != BYTES) {
            throw new IllegalArgumentException("a token has " + BYTES + " random bytes");
        }
        return new Token(base64(random));
    }

    /** The token of a link; empty where the text cannot be one. */
    public static Optional<Token> parse(String text) {
        return text.length() == LENGTH && text.chars().allMatch(Token::isOfAlphabet)
                ? Optional.of(new Token(text))
                : Optional.empty();
    }

    /** As it stands in a link: base64url. Never to be stored or logged. */
    public String text() {
        return text;
    }

    /** As it is stored: SHA-256 in base64url. */
    public String hash() {
        return hash(text);
    }

    /** SHA-256 in base64url: 43 characters. */
    public static String hash(String text) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean isOfAlphabet(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    /** Without the secret: what is printed is logged sooner or later. */
    @Override
    public String toString() {
        return "Token";
    }
}
