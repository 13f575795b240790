package org.daybrief.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.daybrief.article.Role;
import org.daybrief.statement.Entity;
import org.daybrief.statement.Mention;
import org.daybrief.statement.SectionKind;
import org.daybrief.statement.Statement;

/** Where, and who is involved: the entities of these types that the story's statements name most. */
final class ActorsSection implements SectionComposer {

    private static final int MOST = 10;
    /** Acting or being spoken of in an event counts more than standing in the background. */
    private static final int EVENT = 3;

    private final Set<Entity.Type> types;

    ActorsSection(Set<Entity.Type> types) {
        this.types = types;
    }

    @Override
    public List<Section.Item> items(StoryView story) {
        Map<String, Integer> weight = new TreeMap<>();
        for (Statement statement : story.statements()) {
            if (statement.role() != Role.BODY) {
                continue;
            }
            int points = statement.section() == SectionKind.WHAT_HAPPENED ? EVENT : 1;
            Set<String> seen = new java.util.HashSet<>();
            for (Mention mention : statement.mentions()) {
                if (!seen.contains(mention.entity())
                        && counts(
                                statement,
                                mention,
                                story.entity(mention.entity()).type())) {
                    seen.add(mention.entity());
                    weight.merge(mention.entity(), points, Integer::sum);
                }
            }
        }
        int most = weight.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return weight.entrySet().stream()
                .filter(entry -> entry.getValue() * MOST >= most)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(ActorsSection::number))))
                .limit(MOST)
                .<Section.Item>map(entry -> new Section.Item.OfEntity(entry.getKey()))
                .toList();
    }

    /** A place counts where it is the scene, not where its name stands for a government. */
    private boolean counts(Statement statement, Mention mention, Entity.Type type) {
        return types.contains(type) && (type != Entity.Type.PLACE || Scene.isScene(statement, mention));
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }
}
