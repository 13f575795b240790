package org.daybrief.job;

import java.time.LocalDate;
import java.util.Locale;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.briefing.BriefingDefinition.Topic;
import org.daybrief.briefing.TopicFilter;
import org.daybrief.render.Days;

/** What a request makes of the definition that it is based on. */
final class Asked {

    private static final int SLUG_LENGTH = 60;

    private Asked() {}

    static TopicFilter topic(OnDemandRequest request) {
        return request.topics().isEmpty()
                ? TopicFilter.of(request.definition().topic())
                : TopicFilter.any(request.topics());
    }

    /** The definition of the pages: its topic has been asked of the archive already, and the period stands in place of an age. */
    static BriefingDefinition definition(OnDemandRequest request) {
        BriefingDefinition base = request.definition();
        return new BriefingDefinition(
                base.id(),
                title(request),
                Topic.ALL,
                base.sections(),
                base.marking(),
                base.language(),
                request.length() == null ? base.length() : request.length(),
                base.zone(),
                base.at(),
                null);
    }

    /** {@code Kursk: 20 October to 14 November 2024}. */
    static String title(OnDemandRequest request) {
        if (request.title() != null) {
            return request.title();
        }
        String what = request.topics().isEmpty() ? request.definition().title() : String.join(", ", request.topics());
        return what + ": " + Days.periodInFull(request.from(), request.to());
    }

    /** What a file of the request is called, without its ending: nothing of a topic but letters, digits and hyphens gets into it. */
    static String fileName(OnDemandRequest request) {
        return fileName(
                request.topics().isEmpty() ? request.definition().id() : String.join("-", request.topics()),
                request.from(),
                request.to());
    }

    static String fileName(String topic, LocalDate from, LocalDate to) {
        StringBuilder slug = new StringBuilder();
        for (char c : topic.toLowerCase(Locale.ROOT).toCharArray()) {
            if (slug.length() == SLUG_LENGTH) {
                break;
            }
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return (slug.isEmpty() ? "briefing" : slug) + "-" + from + "-" + to;
    }
}
