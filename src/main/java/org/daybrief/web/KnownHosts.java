package org.daybrief.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.daybrief.settings.WebSettings;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only under names that are this service's: a page elsewhere whose name suddenly points to this machine (DNS rebinding) gets
 * nothing. Numbers need no name and cannot be rebound.
 */
final class KnownHosts extends OncePerRequestFilter {

    private static final int MISDIRECTED = 421;

    private final Set<String> names;

    KnownHosts(WebSettings web) {
        this.names = web.publicUrl() == null
                ? Set.of("localhost", web.bind())
                : Set.of("localhost", web.bind(), web.publicUrl().getHost().toLowerCase(Locale.ROOT));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getServerName().toLowerCase(Locale.ROOT);
        if (names.contains(host) || isNumber(host)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(MISDIRECTED);
        }
    }

    private static boolean isNumber(String host) {
        return host.startsWith("[") || host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }
}
