package org.daybrief.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in who shows the token of the token file, from this machine only. */
final class LocalLogin extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final LocalToken token;

    LocalLogin(LocalToken token) {
        this.token = token;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String shown = request.getHeader("Authorization");
        if (shown == null || !shown.startsWith(BEARER)) {
            chain.doFilter(request, response);
        } else if (Caller.isLocal(request) && token.matches(shown.substring(BEARER.length()))) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    "command line", null, AuthorityUtils.createAuthorityList("ROLE_" + SecurityRules.LOCAL)));
            SecurityContextHolder.setContext(context);
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** The answer of a long command is sent by another dispatch of the same request. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
