package org.daybrief.statement;

import java.util.Locale;
import org.daybrief.statement.name.BodyKey;
import org.jspecify.annotations.Nullable;

/** What entities of two articles must share to be one: the name, or for a body of a state its country and kind. */
public final class EntityKey {

    private EntityKey() {}

    /** A key to compare with; persons are compared by {@link org.daybrief.statement.name.PersonName}. */
    public static String of(Entity entity) {
        if (entity.type() == Entity.Type.ORGANISATION) {
            @Nullable String body = BodyKey.of(entity.name());
            if (body != null) {
                return entity.type() + " " + body;
            }
        }
        String name = entity.name().toLowerCase(Locale.ROOT);
        return entity.type() + " " + (name.startsWith("the ") ? name.substring(4) : name);
    }
}
