package org.daybrief.web;

import java.time.Duration;
import java.util.List;
import org.daybrief.settings.WebSettings.Operator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Checks name and password against the operators of the settings. */
final class OperatorLogin implements AuthenticationProvider {

    /** A check costs a quarter of a second of CPU time on purpose: few at a time. */
    private static final int AT_A_TIME = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<Operator> operators;
    private final LoginThrottle throttle;
    private final PasswordEncoder encoder = Passwords.encoder();
    private final Slots checks = new Slots(AT_A_TIME, PATIENCE);
    /** Of a password that nobody has. */
    private static final String NOBODYS_HASH = "{bcrypt}$2a$12$AeVP2VtL7Lh2u.nH3NwVjOeUwOAG9ic8Fr9jUlUgKebbOv/DzfQFa";

    OperatorLogin(List<Operator> operators, LoginThrottle throttle) {
        this.operators = operators;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication shown) {
        String address = String.valueOf(shown.getDetails());
        String name = shown.getName();
        throttle.check(address, name);
        if (!isRight(name, String.valueOf(shown.getCredentials()))) {
            throttle.failed(address, name);
            throw new BadCredentialsException("wrong name or password");
        }
        throttle.succeeded(address);
        UsernamePasswordAuthenticationToken login = UsernamePasswordAuthenticationToken.authenticated(
                name, null, AuthorityUtils.createAuthorityList("ROLE_" + SecurityRules.OPERATOR));
        login.setDetails(address);
        return login;
    }

    /** Takes as long for a name that nobody has. */
    private boolean isRight(String name, String password) {
        Operator operator = operator(name);
        String hash = operator == null ? NOBODYS_HASH : operator.passwordHash();
        boolean matches = checks.in(() -> encoder.matches(password, hash), LoginThrottle.TooManyAttempts::new);
        return matches && operator != null;
    }

    private @Nullable Operator operator(String name) {
        return operators.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
