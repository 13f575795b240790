package org.daybrief.article;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses of articles: only http and https with a host are kept, so that no page ever links to a script or a file. */
final class WebAddress {

    private static final int LONGEST = 2000;

    private WebAddress() {}

    /** The address as it stands; null where it is none that may be printed. */
    static @Nullable String of(@Nullable String address) {
        if (address == null || address.length() > LONGEST) {
            return null;
        }
        try {
            URI uri = new URI(address.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null ? uri.toString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
