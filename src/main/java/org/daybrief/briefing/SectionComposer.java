package org.daybrief.briefing;

import java.util.List;

/** Chooses the lines of one section of a story. {@link SectionComposers} names them all. */
interface SectionComposer {

    /** The items in the order of the page; none leaves the section out. */
    List<Section.Item> items(StoryView story);
}
