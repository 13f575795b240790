package org.daybrief.deliver;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.briefing.Marking;
import org.daybrief.render.MailFormat;

/**
 * What a subscriber gets.
 *
 * @param format how an edition reaches them
 * @param ceiling the strictest marking that they may get
 * @param topics words or phrases of which a story must meet one, sorted; empty: all stories
 * @param briefings ids, sorted; empty: all
 */
public record Wishes(MailFormat format, Marking ceiling, List<String> topics, List<String> briefings) {

    /** In the body, nothing but TLP:CLEAR, all briefings. */
    public static final Wishes DEFAULT = new Wishes(MailFormat.HTML, Marking.CLEAR, List.of(), List.of());

    /** Topics that a subscriber may have. */
    public static final int MOST_TOPICS = 20;

    /** Characters that a topic may have. */
    public static final int LONGEST_TOPIC = 80;

    public Wishes {
        topics = sorted(topics);
        briefings = sorted(briefings);
        if (topics.size() > MOST_TOPICS) {
            throw new IllegalArgumentException("A subscriber has at most " + MOST_TOPICS + " topics.");
        }
        topics.forEach(Wishes::checkTopic);
        for (String briefing : briefings) {
            if (!BriefingDefinition.isId(briefing)) {
                throw new IllegalArgumentException("This is no id of a briefing: " + briefing);
            }
        }
    }

    private static void checkTopic(String topic) {
        if (topic.length() > LONGEST_TOPIC
                || topic.codePoints().noneMatch(Character::isLetterOrDigit)
                || topic.codePoints().anyMatch(c -> c == ';' || HeaderText.isRefused(c))) {
            throw new IllegalArgumentException("A topic is a word or phrase of at most " + LONGEST_TOPIC
                    + " characters, without ';' and control characters.");
        }
    }

    private static List<String> sorted(Collection<String> values) {
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    public Wishes withFormat(MailFormat other) {
        return new Wishes(other, ceiling, topics, briefings);
    }

    public Wishes withCeiling(Marking other) {
        return new Wishes(format, other, topics, briefings);
    }

    public Wishes withTopics(Collection<String> others) {
        return new Wishes(format, ceiling, List.copyOf(others), briefings);
    }

    public Wishes withBriefings(Collection<String> others) {
        return new Wishes(format, ceiling, topics, List.copyOf(others));
    }

    /** Whether an edition of this briefing and marking is theirs, its contents aside. */
    public boolean take(String briefing, Marking marking) {
        return permits(ceiling, marking) && (briefings.isEmpty() || briefings.contains(briefing));
    }

    /** Whether who may get up to the ceiling may get this marking. */
    public static boolean permits(Marking ceiling, Marking marking) {
        return marking.compareTo(ceiling) <= 0;
    }

    /** The ceilings under which an edition of this marking goes out. */
    public static List<Marking> ceilingsThatPermit(Marking marking) {
        return Stream.of(Marking.values())
                .filter(ceiling -> permits(ceiling, marking))
                .toList();
    }
}
