package org.daybrief.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.daybrief.article.PublicationDate;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.DateExpression;
import org.daybrief.statement.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * When the undated articles of a story were published, by what its other articles tell: news tell what has just happened, so
 * the days that others give for the same events gather shortly before the day of the article. One sure sign is enough of
 * them; another is the nearest dated article, where the events agree with it.
 */
final class PublicationEvidence {

    /** Statements so near tell of the same. */
    private static final double SAME = 0.15;

    /** Events so many days around the middle one are of one piece of news. */
    private static final int AROUND = 4;

    /** So great a part of all that is told in common must be of that piece. */
    private static final double GATHERED = 2 / 3.0;

    /** So many common events tell the day by themselves. */
    private static final int ENOUGH = 3;

    /** The nearest article, where it is no older than the events and so many days younger at the most, gives the day best. */
    private static final int SOON = 2;

    private static final double BACKGROUND = 100;
    private static final double DAMPING = 30;
    private static final double ARTICLE_BACKGROUND = 500;
    private static final int ARTICLE_TERMS = 200;

    private final List<AnalyzedArticle> story;
    private final Map<String, Map<String, Event>> common = new HashMap<>();
    private final Map<String, LocalDate> nearest = new HashMap<>();

    /** What an article tells in common with a statement of another one that gives the day. */
    private record Event(double nearness, LocalDate day, Claim told) {}

    private PublicationEvidence(List<AnalyzedArticle> story) {
        this.story = story;
    }

    /**
     * The days that are found, by article id.
     *
     * @param story all articles of one
     */
    static Map<String, PublicationDate> of(List<AnalyzedArticle> story) {
        if (story.size() < 2 || story.stream().noneMatch(PublicationEvidence::isUndated)) {
            return Map.of();
        }
        return new PublicationEvidence(story).days();
    }

    private static boolean isUndated(AnalyzedArticle article) {
        return article.article().published().day() == null;
    }

    private Map<String, PublicationDate> days() {
        readEvents();
        readNearest();
        Map<String, PublicationDate> days = new HashMap<>();
        for (AnalyzedArticle article : story) {
            PublicationDate day = isUndated(article) ? day(article) : null;
            if (day != null) {
                days.put(article.id(), day);
            }
        }
        return days;
    }

    /** For each statement of an undated article the nearest one elsewhere that gives the day of what it tells. */
    private void readEvents() {
        List<Claim> claims = ClaimReader.read(story);
        List<Map<String, Double>> terms = claims.stream().map(Claim::terms).toList();
        TermSpace space = new TermSpace(terms, BACKGROUND);
        List<TermVector> vectors = space.vectors(terms, Integer.MAX_VALUE, DAMPING);
        for (Neighbours.Pair pair : Neighbours.of(vectors, space.size(), SAME)) {
            Claim one = claims.get(pair.first());
            Claim other = claims.get(pair.second());
            if (one.article() != other.article() && !ClaimConflicts.between(one, other)) {
                note(one, other, pair.nearness());
                note(other, one, pair.nearness());
            }
        }
    }

    private void note(Claim claim, Claim other, double nearness) {
        LocalDate day = day(other);
        if (day != null && isUndated(claim.article()) && !tellsOfEarlier(claim)) {
            common.computeIfAbsent(claim.article().id(), id -> new HashMap<>())
                    .merge(claim.statement().id(), new Event(nearness, day, other), PublicationEvidence::nearer);
        }
    }

    /** "Warned earlier this month", "fell last year": by its own words no news, so its day is no day of the article's. */
    private static boolean tellsOfEarlier(Claim claim) {
        return claim.statement().dates().stream()
                .map(date -> date.text().toLowerCase(Locale.ROOT))
                .anyMatch(words -> words.startsWith("earlier") || words.startsWith("last ") || words.endsWith(" ago"));
    }

    private static Event nearer(Event one, Event other) {
        int order = Double.compare(one.nearness, other.nearness);
        order = order != 0 ? order : other.day.compareTo(one.day);
        return order >= 0 ? one : other;
    }

    private static @Nullable LocalDate day(Claim claim) {
        EventTime event = claim.statement().event();
        boolean told = event != null
                && event.basis() != EventTime.Basis.INHERITED
                && event.from().equals(event.to());
        return told ? event.from() : null;
    }

    private void readNearest() {
        List<Map<String, Double>> counts = story.stream().map(TermCounts::of).toList();
        TermSpace space = new TermSpace(counts, ARTICLE_BACKGROUND);
        List<TermVector> vectors = space.vectors(counts, ARTICLE_TERMS, 0);
        Map<String, Double> best = new HashMap<>();
        for (Neighbours.Pair pair : Neighbours.of(vectors, space.size(), 0)) {
            compare(story.get(pair.first()), story.get(pair.second()), pair.nearness(), best);
            compare(story.get(pair.second()), story.get(pair.first()), pair.nearness(), best);
        }
    }

    private void compare(AnalyzedArticle article, AnalyzedArticle other, double nearness, Map<String, Double> best) {
        LocalDate day = other.article().published().day();
        if (day != null && isUndated(article) && nearness > best.getOrDefault(article.id(), -1.0)) {
            best.put(article.id(), nearness);
            nearest.put(article.id(), day);
        }
    }

    private @Nullable PublicationDate day(AnalyzedArticle article) {
        Collection<Event> events = common.getOrDefault(article.id(), Map.of()).values();
        if (events.isEmpty()) {
            return null;
        }
        LocalDate middle = middle(events);
        double all = events.stream().mapToDouble(Event::nearness).sum();
        List<Event> gathered =
                events.stream().filter(event -> isAround(event.day, middle)).toList();
        if (gathered.stream().mapToDouble(Event::nearness).sum() < GATHERED * all) {
            return null;
        }
        LocalDate near = nearest.get(article.id());
        boolean enough = events.size() >= ENOUGH;
        boolean agrees = near != null && isAround(near, middle);
        boolean isBest = agrees && (!enough || !near.isBefore(middle) && !near.isAfter(middle.plusDays(SOON)));
        LocalDate day = isBest ? near : middle;
        if (!enough && !agrees || isBefore(day, article)) {
            return null;
        }
        Event best = gathered.stream()
                .max(Comparator.comparingDouble(Event::nearness)
                        .thenComparing(event -> event.told.statement().id()))
                .orElseThrow();
        return new PublicationDate(
                day,
                PublicationDate.Basis.INFERRED,
                best.told.statement().id() + ": " + best.told.statement().text());
    }

    /** The middle day, each event weighing what it is near. */
    private static LocalDate middle(Collection<Event> events) {
        List<Event> sorted = new ArrayList<>(events);
        sorted.sort(Comparator.comparing(Event::day).thenComparing(Event::nearness));
        double half = sorted.stream().mapToDouble(Event::nearness).sum() / 2;
        double sum = 0;
        for (Event event : sorted) {
            sum += event.nearness;
            if (sum >= half) {
                return event.day;
            }
        }
        return sorted.get(sorted.size() - 1).day;
    }

    private static boolean isAround(LocalDate day, LocalDate middle) {
        return Math.abs(day.toEpochDay() - middle.toEpochDay()) <= AROUND;
    }

    /** Nobody writes of what has happened before it has: the article's own events are a bound. */
    private static boolean isBefore(LocalDate day, AnalyzedArticle article) {
        return article.statements().stream()
                .flatMap(statement -> statement.dates().stream())
                .map(DateExpression::from)
                .filter(Objects::nonNull)
                .anyMatch(from -> from.isAfter(day));
    }
}
