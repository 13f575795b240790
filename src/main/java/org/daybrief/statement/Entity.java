package org.daybrief.statement;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, country or place.
 *
 * @param id e1, e2 …: unique within the article, after composing within the edition
 * @param name the canonical name where the lexicon knows one, else the fullest form seen
 * @param type what it is
 * @param aliases the other forms seen, sorted
 * @param role what it does, in the source's words: "Russian Foreign Minister"
 */
public record Entity(
        String id,
        String name,
        Type type,
        List<String> aliases,
        @Nullable String role) {

    /** What an entity is. */
    public enum Type {
        PERSON,
        ORGANISATION,
        COUNTRY,
        PLACE,
        OTHER
    }

    public Entity {
        Objects.requireNonNull(type, "an entity without a type");
        aliases = List.copyOf(aliases);
    }
}
