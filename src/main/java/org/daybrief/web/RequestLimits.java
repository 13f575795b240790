package org.daybrief.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds what requests with a body may take: its size, and how many are read at a time, so that slow ones leave threads to the others. */
final class RequestLimits extends OncePerRequestFilter {

    /** With all that comes on a command's standard input, such as a list of subscribers. */
    private static final long MOST_BYTES_OF_A_COMMAND = 32L << 20;

    private static final int AT_A_TIME = 48;
    private static final int OF_ONE_ADDRESS = 16;

    private final Semaphore all = new Semaphore(AT_A_TIME);
    private final ConcurrentHashMap<String, AtomicInteger> addresses = new ConcurrentHashMap<>();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = isCommand(request) ? MOST_BYTES_OF_A_COMMAND : HttpServer.MOST_BODY_BYTES;
        if (request.getContentLengthLong() > most) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!hasBody(request)) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() < 0 && !isForm(request)) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            oneOfFew(request, response, chain);
        }
    }

    private void oneOfFew(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = Caller.address(request);
        if (!all.tryAcquire()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            if (addresses.computeIfAbsent(address, one -> new AtomicInteger()).incrementAndGet() > OF_ONE_ADDRESS) {
                response.sendError(429);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            addresses.computeIfPresent(address, (one, count) -> count.decrementAndGet() <= 0 ? null : count);
            all.release();
        }
    }

    private static boolean isCommand(HttpServletRequest request) {
        return request.getRequestURI().equals("/api/cli") && Caller.isLocal(request);
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("application/x-www-form-urlencoded");
    }
}
