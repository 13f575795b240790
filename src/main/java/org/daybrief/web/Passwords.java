package org.daybrief.web;

import java.util.Map;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords of operators are hashed: bcrypt, with its name before it, so that another way can follow. */
public final class Passwords {

    /** bcrypt takes no more. */
    public static final int MOST_BYTES = 72;

    private static final int STRENGTH = 12;

    private Passwords() {}

    static PasswordEncoder encoder() {
        DelegatingPasswordEncoder encoder =
                new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(STRENGTH)));
        // a hash of another kind is nobody's password; said at the start, not at the login
        encoder.setDefaultPasswordEncoderForMatches(new NoPassword());
        return encoder;
    }

    /** What stands as {@code password-hash} in the settings. */
    public static String hash(String password) {
        return String.valueOf(encoder().encode(password));
    }

    /** Whether the settings' text is such a hash. */
    public static boolean isHash(String text) {
        return text.matches("\\{bcrypt}\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}");
    }

    private static final class NoPassword implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            throw new UnsupportedOperationException("nothing is hashed this way");
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            return false;
        }
    }
}
