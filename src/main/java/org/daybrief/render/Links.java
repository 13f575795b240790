package org.daybrief.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which addresses may become links. Escaping alone does not stop {@code javascript:}. */
final class Links {

    private Links() {}

    /** The address if it is one of the web (http or https, with a host, without a user name); else null. */
    static @Nullable String web(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null && uri.getUserInfo() == null ? address : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
