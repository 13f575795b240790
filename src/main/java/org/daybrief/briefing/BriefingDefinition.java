package org.daybrief.briefing;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybrief.statement.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * What a briefing is about and how it looks, as its owner defines it.
 *
 * @param id {@code [a-z0-9-]{1,64}}: names its files
 * @param title printed on top
 * @param topic which articles it takes; {@link Topic#ALL} takes all
 * @param sections those it prints, in the order of the page
 * @param marking handling marking
 * @param language ISO 639-1 code of the articles it takes
 * @param length how long it is
 * @param zone of its dates
 * @param at local time of the edition: with the edition date and the zone it makes {@code asOf}
 * @param maxAgeDays articles older than this before {@code asOf} are listed as too old; null takes all
 */
public record BriefingDefinition(
        String id,
        String title,
        Topic topic,
        List<SectionKind> sections,
        Marking marking,
        String language,
        Length length,
        ZoneId zone,
        LocalTime at,
        @Nullable Integer maxAgeDays) {

    /**
     * A filter of articles; an empty list asks nothing, and an article passes that meets one entry of each list that is not empty.
     *
     * @param words words or phrases that stand in its text, letter case aside
     * @param entities names of people, organisations or countries that it mentions
     * @param places names of places that it mentions
     */
    public record Topic(List<String> words, List<String> entities, List<String> places) {

        public static final Topic ALL = new Topic(List.of(), List.of(), List.of());

        public Topic {
            words = List.copyOf(words);
            entities = List.copyOf(entities);
            places = List.copyOf(places);
        }
    }

    /** How much of each section is printed. */
    public enum Length {
        SHORT,
        STANDARD,
        FULL;

        /** The one that is written so: short, standard or full. */
        public static Optional<Length> ofLabel(String label) {
            return Arrays.stream(values())
                    .filter(length -> length.name().toLowerCase(Locale.ROOT).equals(label))
                    .findFirst();
        }
    }

    public BriefingDefinition {
        sections = List.copyOf(sections);
        if (!isId(id)) {
            throw new IllegalArgumentException("an id has 1 to 64 of a-z, 0-9 and '-': " + id);
        }
    }

    /** Whether it may name a briefing and its files. */
    public static boolean isId(String id) {
        return !id.isEmpty()
                && id.length() <= 64
                && id.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
    }

    /** The built-in one: all articles, TLP:CLEAR, 05:00 UTC. */
    public static BriefingDefinition daily() {
        return new BriefingDefinition(
                "daily",
                "Daily briefing",
                Topic.ALL,
                List.of(SectionKind.values()),
                Marking.CLEAR,
                "en",
                Length.STANDARD,
                java.time.ZoneOffset.UTC,
                LocalTime.of(5, 0),
                null);
    }
}
