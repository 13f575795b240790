package org.daybrief.web;

import java.security.Principal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a logged-in program who it is, and the token that its next change must carry. */
@RestController
final class SessionController {

    /**
     * The login.
     *
     * @param name of the operator
     * @param header that carries the token
     * @param token of the form
     */
    record Session(String name, String header, String token) {}

    @GetMapping("/api/session")
    Session session(Principal operator, CsrfToken form) {
        return new Session(operator.getName(), form.getHeaderName(), form.getToken());
    }
}
