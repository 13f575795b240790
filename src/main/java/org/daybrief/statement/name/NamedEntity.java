package org.daybrief.statement.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a text names.
 *
 * @param kind what it is
 * @param name what the lists call it, else the fullest form seen
 * @param aliases the other forms seen, sorted
 * @param role what the person does, in the text's words
 */
public record NamedEntity(
        NameKind kind,
        String name,
        List<String> aliases,
        @Nullable String role) {

    public NamedEntity {
        aliases = List.copyOf(aliases);
    }
}
