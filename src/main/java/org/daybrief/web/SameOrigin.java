package org.daybrief.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.daybrief.settings.WebSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what changes something and comes from a page of another site, as browsers say in two headers; other programs send neither. */
final class SameOrigin extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final @Nullable String origin;

    SameOrigin(WebSettings web) {
        this.origin = web.publicUrl() == null ? null : origin(web.publicUrl());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || isOwn(request) || SecurityRules.isOneClick(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String from = request.getHeader("Origin");
        boolean sameSite = site == null || site.equals("same-origin") || site.equals("none");
        boolean sameOrigin = from == null || from.equals(origin) || from.equals("http://" + request.getHeader("Host"));
        // our pages send no referrer, and so browsers hide the origin of their forms too: then only they can tell where
        // a form stood
        boolean hidden = "null".equals(from) && "same-origin".equals(site);
        return sameSite && (sameOrigin || hidden);
    }

    private static String origin(URI url) {
        String host = url.getScheme() + "://" + url.getHost().toLowerCase(Locale.ROOT);
        boolean standard = url.getPort() < 0 || url.getPort() == ("https".equals(url.getScheme()) ? 443 : 80);
        return standard ? host : host + ":" + url.getPort();
    }
}
