package org.daybrief.statement.name;

import java.util.List;

/**
 * All names of a text.
 *
 * @param mentions by sentence, then by place; a country inside the name of one of its bodies follows the body
 * @param entities in order of first mention
 */
public record NamesRead(List<NameMention> mentions, List<NamedEntity> entities) {

    public NamesRead {
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
    }
}
