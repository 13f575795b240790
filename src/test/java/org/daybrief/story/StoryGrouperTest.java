package org.daybrief.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybrief.story.Told.articles;
import static org.daybrief.story.Told.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.daybrief.statement.AnalyzedArticle;
import org.junit.jupiter.api.Test;

class StoryGrouperTest {

    private static final String[] FILES = {
        file(
                "2025-03-04",
                "Northern Post",
                "A cargo ferry ran aground off Veylund island on Monday night with forty lorries on board.",
                "The coast guard of Veylund towed the ferry off the rocks and searched it for leaks."),
        file(
                "2025-03-05",
                "Harvest Weekly",
                "Apple growers in the Torrin valley brought in the smallest harvest on record.",
                "Frost at Easter killed the blossom, said the growers' union of Torrin."),
        file(
                "2025-03-05",
                "Southern Post",
                "Divers found a long tear in the hull of the ferry that ran aground off Veylund.",
                "The coast guard said the lorries on board would be unloaded in the island's port."),
        file(
                "2025-03-06",
                "Eastern Post",
                "The Veylund ferry, aground since Monday night, lost its rudder on the rocks, the coast guard reported.")
    };

    private static List<List<String>> ids(List<AnalyzedArticle> articles) {
        return new StoryGrouper()
                .group(articles).stream()
                        .map(story -> story.stream().map(AnalyzedArticle::id).toList())
                        .toList();
    }

    @Test
    void putsReportsOfOneEventTogetherAndTheGreaterStoryFirst() {
        assertThat(ids(articles(FILES))).containsExactly(List.of("a1", "a3", "a4"), List.of("a2"));
    }

    @Test
    void groupsTheSameInAnyOrderOfInput() {
        List<AnalyzedArticle> backwards = new ArrayList<>(articles(FILES));
        Collections.reverse(backwards);
        assertThat(ids(backwards)).isEqualTo(ids(articles(FILES)));
    }

    @Test
    void keepsReportsOfLikeEventsYearsApartAsTwoStories() {
        assertThat(ids(articles(
                        file("2019-01-10", "Northern Post", "A quake shook Merrow town and damaged the old mill."),
                        file("2025-03-04", "Southern Post", "A quake in the far south of Kessany cut power lines."))))
                .containsExactly(List.of("a2"), List.of("a1"));
    }

    @Test
    void hasNoStoryWithoutArticles() {
        assertThat(new StoryGrouper().group(List.of())).isEmpty();
    }
}
