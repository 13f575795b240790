package org.daybrief.render;

import java.io.ByteArrayOutputStream;
import org.daybrief.briefing.Briefing;

/** Hand-made editions as the store keeps them, for the tests of what is made from one. */
public final class FrozenEditions {

    private FrozenEditions() {}

    /** One story, three articles of two origins, every section filled; TLP:AMBER+STRICT, 7 March 2025, the second edition. */
    public static byte[] ferry() {
        return frozen(Editions.ferry());
    }

    /** One article, each line one statement, title and outlet as given. */
    public static byte[] of(String text, String outlet, String url) {
        return frozen(Editions.of(text, outlet, url));
    }

    public static byte[] empty() {
        return frozen(Editions.empty());
    }

    static byte[] frozen(Briefing briefing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonRenderer().render(briefing, out);
        return out.toByteArray();
    }
}
