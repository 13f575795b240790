package org.daybrief.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.briefing.BriefingDefinition.Length;
import org.daybrief.job.RequestRefusedException.Reason;
import org.daybrief.settings.Settings;
import org.daybrief.text.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A briefing that somebody asks for: what has been read about a topic in a period.
 *
 * @param topics words or phrases; an article is taken that has one of them in its text or names somebody or something so called. Empty takes
 *     the topic of the definition
 * @param from first day, taken too
 * @param to last day, taken too
 * @param definition gives sections, marking, zone and time of day; its maximum age does not count
 * @param ownTopic whether the caller has named the definition, so that its topic counts where none is given
 * @param length null takes that of the definition
 * @param title printed on top; null makes one of topic and period
 * @param articles folder that is read instead of the archive; null asks the archive
 * @param settings folders, limits, threads
 * @param program version of this program
 */
public record OnDemandRequest(
        List<String> topics,
        LocalDate from,
        LocalDate to,
        BriefingDefinition definition,
        boolean ownTopic,
        @Nullable Length length,
        @Nullable String title,
        @Nullable Path articles,
        Settings settings,
        String program) {

    /** What a request may have of each. */
    public static final int MOST_TOPICS = 20;

    public static final int LONGEST_TOPIC = 200;

    public static final int LONGEST_TITLE = 200;

    /** Articles of one briefing. */
    public static final int MOST_ARTICLES = 2000;

    /**
     * Checks what was asked.
     *
     * @throws RequestRefusedException ({@link Reason#INVALID}) where it makes no sense; its message says what is allowed
     */
    public OnDemandRequest {
        topics = distinct(topics);
        if (topics.size() > MOST_TOPICS) {
            throw invalid(topics.size() + " topics are too many. Allowed: up to " + MOST_TOPICS + ".");
        }
        if (topics.isEmpty() && !ownTopic) {
            throw invalid("Name a topic, such as Kursk, or a briefing whose topic is meant.");
        }
        if (from.getYear() < 1000 || to.getYear() > 9999) {
            throw invalid("The years of a period have four digits.");
        }
        if (to.isBefore(from)) {
            throw invalid("The period ends on " + to + ", before it begins on " + from + ". Exchange the two days.");
        }
        if (title != null) {
            title = printable("title", title, LONGEST_TITLE);
        }
    }

    /** Sorted, those of other letter case once: who asks for the same gets the same. */
    private static List<String> distinct(List<String> topics) {
        TreeMap<String, String> distinct = new TreeMap<>();
        topics.stream()
                .map(OnDemandRequest::topic)
                .forEach(topic -> distinct.putIfAbsent(topic.toLowerCase(Locale.ROOT), topic));
        return List.copyOf(distinct.values());
    }

    private static String topic(String topic) {
        String stripped = printable("topic", topic, LONGEST_TOPIC);
        if (stripped.chars().noneMatch(Character::isLetterOrDigit)) {
            throw invalid(
                    "The topic '" + stripped + "' has no letter and no digit. Name a word or a phrase, such as Kursk.");
        }
        return stripped;
    }

    private static String printable(String what, String text, int longest) {
        String stripped = text.strip();
        if (stripped.length() > longest || stripped.isEmpty()) {
            throw invalid("A " + what + " has " + stripped.length() + " characters. Allowed: 1 to " + longest + ".");
        }
        if (!Printable.of(stripped).equals(stripped)) {
            throw invalid("The " + what + " '" + Printable.of(stripped)
                    + "' has a character that cannot be printed. Leave it out.");
        }
        return stripped;
    }

    private static RequestRefusedException invalid(String message) {
        return new RequestRefusedException(Reason.INVALID, message);
    }

    /** Where the caller names no definition: every section, TLP:CLEAR, 05:00 UTC. */
    public static BriefingDefinition builtIn() {
        BriefingDefinition daily = BriefingDefinition.daily();
        return new BriefingDefinition(
                "on-demand",
                "On demand",
                daily.topic(),
                daily.sections(),
                daily.marking(),
                daily.language(),
                daily.length(),
                daily.zone(),
                daily.at(),
                null);
    }
}
