package org.daybrief.statement;

import java.util.List;
import java.util.Locale;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;

/** What two articles' entities must share to be one: the name, or for a body of a state its country and kind. */
public final class EntityKey {

    private static final StateBody BODY = new StateBody();

    private EntityKey() {}

    /** A key to compare with; for persons see {@link PersonName}. */
    public static String of(Entity entity) {
        if (entity.type() == Entity.Type.ORGANISATION) {
            List<Token> tokens = Tokens.of(entity.name());
            FoundName body = tokens.isEmpty() ? null : BODY.at(new NameContext(tokens, 0, tokens.size()), 0);
            if (body != null && body.end() == tokens.size()) {
                return "ORGANISATION " + body.key();
            }
        }
        String name = entity.name().toLowerCase(Locale.ROOT);
        return entity.type() + " " + (name.startsWith("the ") ? name.substring(4) : name);
    }
}
