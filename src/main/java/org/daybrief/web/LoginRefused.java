package org.daybrief.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Answers one who is not logged in: a person in a browser gets the form, a program the status. */
final class LoginRefused implements AuthenticationEntryPoint, AuthenticationFailureHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        onAuthenticationFailure(request, response, problem);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        if (problem instanceof LoginThrottle.TooManyAttempts) {
            response.setHeader("Retry-After", Long.toString(LoginThrottle.PERIOD.toSeconds()));
            response.sendError(429);
        } else if (request.getRequestURI().equals("/login")) {
            response.sendRedirect("/login?failed");
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
