package org.daybrief.briefing;

import java.util.List;

/** Where sources disagree: every disagreement of the story. */
final class DisagreementsSection implements SectionComposer {

    @Override
    public List<Section.Item> items(StoryView story) {
        return story.story.disagreements().stream()
                .<Section.Item>map(one -> new Section.Item.OfDisagreement(one.id()))
                .toList();
    }
}
