package org.daybrief.briefing;

import java.util.List;
import org.daybrief.story.Story;

/**
 * A story and what is printed of it.
 *
 * @param story the facts
 * @param sections in the order of the page; empty ones are left out
 */
public record StoryPage(Story story, List<Section> sections) {

    public StoryPage {
        sections = List.copyOf(sections);
    }
}
