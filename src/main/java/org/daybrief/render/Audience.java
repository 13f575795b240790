package org.daybrief.render;

import java.util.List;

/**
 * For whom the text and the mail form of an edition are made: subscribers of one audience get the same words.
 *
 * @param format how they want it
 * @param topics words of which a story must meet one, in their order; empty for all stories
 */
public record Audience(MailFormat format, List<String> topics) {

    public static final Audience EVERYTHING = new Audience(MailFormat.HTML, List.of());

    public Audience {
        topics = List.copyOf(topics);
        if (topics.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a topic has some text");
        }
    }
}
