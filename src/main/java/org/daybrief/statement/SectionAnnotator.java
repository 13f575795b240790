package org.daybrief.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.daybrief.article.Role;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/**
 * Sorts each body sentence into its best section. What the annotators before have found, the heading above and the cue
 * phrases each speak for a section; the one with most weight gets the sentence.
 */
final class SectionAnnotator implements Annotator {

    /** An event older than this against the article's newest day is background. */
    private static final int NEWS_DAYS = 45;
    /** Reporters put the news first. */
    private static final int LEAD_SENTENCES = 3;

    private static final BigDecimal MANY = BigDecimal.valueOf(100);

    @Override
    public void annotate(Reading reading) {
        LocalDate newest = newestDay(reading);
        SectionKind heading = null;
        int body = 0;
        for (SentenceReading sentence : reading.sentences) {
            if (sentence.role == Role.HEADING || sentence.role == Role.FURNITURE) {
                SectionKind named = sectionOfHeading(sentence.span.of(reading.text));
                heading = sentence.role == Role.HEADING || named != null ? named : heading;
            } else if (sentence.isBody()) {
                sentence.section = best(reading, sentence, heading, newest, body++ < LEAD_SENTENCES);
            }
        }
    }

    private static SectionKind best(
            Reading reading,
            SentenceReading sentence,
            @Nullable SectionKind heading,
            @Nullable LocalDate newest,
            boolean lead) {
        EnumMap<SectionKind, Double> weights = new EnumMap<>(SectionKind.class);
        // The order of equal weights: an event first, background last.
        weights.put(SectionKind.WHAT_HAPPENED, lead ? 1.0 : 0.5);
        SectionCues.weigh(reading.tokens, sentence.firstToken, sentence.endToken, weights, reading.trail);
        if (heading != null) {
            weights.merge(heading, 1.5, Double::sum);
        }
        weighFigures(sentence, weights);
        weighVoices(sentence, weights);
        weighCertainty(sentence, weights);
        weighTime(sentence, newest, weights);
        weighMood(Mood.of(reading, sentence), weights);
        SectionKind best = SectionKind.WHAT_HAPPENED;
        for (Map.Entry<SectionKind, Double> entry : weights.entrySet()) {
            if (entry.getValue() > weights.get(best)) {
                best = entry.getKey();
            }
        }
        if (reading.trail.isOn()) {
            reading.trail.note(Trail.Kind.SECTION, "weights " + weights, SectionAnnotator.class, sentence.span);
        }
        return best;
    }

    private static void weighFigures(SentenceReading sentence, EnumMap<SectionKind, Double> weights) {
        if (sentence.figures.stream().anyMatch(SectionAnnotator::isNews)) {
            weights.merge(SectionKind.KEY_FIGURES, 3.0, Double::sum);
        }
    }

    /** People, money, shares, and large numbers of anything: not lengths of time, not "doubled", not "two halls". */
    private static boolean isNews(Figure figure) {
        String unit = figure.unit();
        if (figure.bound() == Figure.Bound.VAGUE || unit != null && isTime(unit)) {
            return false;
        }
        BigDecimal most = figure.value() != null ? figure.value() : figure.high();
        boolean counts = unit != null
                && (unit.equals("people")
                        || unit.equals("%")
                        || unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT)));
        return counts || most != null && most.compareTo(MANY) >= 0;
    }

    private static boolean isTime(String unit) {
        return switch (unit) {
            case "years", "months", "weeks", "days", "hours", "minutes", "seconds" -> true;
            default -> false;
        };
    }

    private static void weighVoices(SentenceReading sentence, EnumMap<SectionKind, Double> weights) {
        double voice = sentence.attribution == null ? 0 : 1.5;
        for (Quotation quotation : sentence.quotations) {
            voice = Math.max(voice, quotation.kind() == Quotation.Kind.DIRECT ? 3.5 : 2);
        }
        weights.merge(SectionKind.STATEMENTS, voice, Double::sum);
    }

    private static void weighCertainty(SentenceReading sentence, EnumMap<SectionKind, Double> weights) {
        switch (sentence.certainty) {
            case EXPECTED -> weights.merge(SectionKind.OUTLOOK, 1.5, Double::sum);
            case POSSIBLE, UNKNOWN -> weights.merge(SectionKind.ANALYSIS, 1.0, Double::sum);
            case CONFIRMED -> weights.merge(SectionKind.WHAT_HAPPENED, 1.5, Double::sum);
            default -> {}
        }
    }

    private static void weighMood(Mood mood, EnumMap<SectionKind, Double> weights) {
        if (mood.pastPerfect()) {
            weights.merge(SectionKind.BACKGROUND, 1.5, Double::sum);
        }
        if (mood.modal() || mood.personal()) {
            weights.merge(SectionKind.ANALYSIS, mood.personal() ? 1.5 : 1.0, Double::sum);
        }
        if (mood.describes()) {
            weights.merge(SectionKind.ANALYSIS, 0.6, Double::sum);
        }
    }

    private static void weighTime(
            SentenceReading sentence, @Nullable LocalDate newest, EnumMap<SectionKind, Double> weights) {
        if (sentence.event == null || newest == null) {
            return;
        }
        boolean news = !sentence.event.to().isBefore(newest.minusDays(NEWS_DAYS));
        boolean day = sentence.event.basis() != EventTime.Basis.INHERITED;
        weights.merge(news ? SectionKind.WHAT_HAPPENED : SectionKind.BACKGROUND, day ? 2.5 : 1.0, Double::sum);
    }

    /** The article's day, else the last day that any of its sentences names. */
    private static @Nullable LocalDate newestDay(Reading reading) {
        LocalDate newest = reading.published();
        if (newest != null) {
            return newest;
        }
        for (SentenceReading sentence : reading.sentences) {
            for (DateExpression date : sentence.dates) {
                if (date.to() != null && (newest == null || date.to().isAfter(newest))) {
                    newest = date.to();
                }
            }
        }
        return newest;
    }

    private static @Nullable SectionKind sectionOfHeading(String heading) {
        String words = heading.toLowerCase(Locale.ROOT);
        if (words.startsWith("what happened") || words.startsWith("the latest") || words.startsWith("timeline")) {
            return SectionKind.WHAT_HAPPENED;
        } else if (words.startsWith("analysis")
                || words.startsWith("assessment")
                || words.startsWith("why it matters")) {
            return SectionKind.ANALYSIS;
        } else if (words.startsWith("conclusion")
                || words.startsWith("outlook")
                || words.startsWith("what next")
                || words.startsWith("what’s next")
                || words.startsWith("what's next")
                || words.startsWith("looking ahead")) {
            return SectionKind.OUTLOOK;
        } else if (words.startsWith("background") || words.startsWith("context") || words.startsWith("history")) {
            return SectionKind.BACKGROUND;
        } else if (words.startsWith("reaction") || words.startsWith("statement") || words.startsWith("response")) {
            return SectionKind.STATEMENTS;
        }
        return null;
    }
}
