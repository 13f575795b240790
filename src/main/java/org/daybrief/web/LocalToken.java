package org.daybrief.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** What the command line of the same user shows: 256 random bits, new with each start of the service. */
record LocalToken(String value) {

    private static final int BYTES = 32;

    static LocalToken random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return new LocalToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** Takes as long for a near miss as for any other. */
    boolean matches(String shown) {
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "a token";
    }
}
