package org.daybrief.statement.name;

import java.util.List;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/** What two names of a state's body have in common: "Danish navy", "Denmark's navy" and "DANISH NAVY" are one. */
public final class BodyKey {

    private static final StateBody BODY = new StateBody();

    private BodyKey() {}

    /** "Denmark: navy"; null where the name is no body of a state. */
    public static @Nullable String of(String name) {
        List<Token> tokens = Tokens.of(name);
        if (tokens.isEmpty()) {
            return null;
        }
        FoundName body = BODY.at(new NameContext(tokens, 0, tokens.size(), Trail.OFF), 0);
        return body != null && body.end() == tokens.size() ? body.key() : null;
    }
}
