package org.daybrief.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;

/** Who sends a request: from this machine itself, or from where. */
final class Caller {

    /** What proxies add. A request that has one of them comes from somewhere else, however near its last hop. */
    private static final List<String> PROXIED = List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via");

    private Caller() {}

    /** Whether a program on this machine sends it, and not a proxy for somebody else. */
    static boolean isLocal(HttpServletRequest request) {
        return isOwn(request) && PROXIED.stream().allMatch(name -> request.getHeader(name) == null);
    }

    /** The address behind the proxy on this machine, as that proxy has noted it; without a proxy the other end of the connection. */
    static String address(HttpServletRequest request) {
        // the last line is the proxy's own: those before it came with the request and may say anything
        List<String> lines = Collections.list(request.getHeaders("X-Forwarded-For"));
        if (lines.isEmpty() || !isOwn(request)) {
            return request.getRemoteAddr();
        }
        String forwarded = lines.get(lines.size() - 1);
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    private static boolean isOwn(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        try {
            return address.equals(request.getLocalAddr())
                    || InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
