package org.daybrief.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybrief.article.Article;
import org.daybrief.article.PublicationDate;
import org.daybrief.briefing.SourceArticle;

/** One entry of the list of sources: enough to find the article again and to weigh it. */
final class SourceModel {

    /** More articles of one origin than this are counted, not named. */
    private static final int SHARED = 12;

    private final List<SourceArticle> sources;
    private final Citations citations;
    private final Map<String, List<Integer>> origins = new HashMap<>();

    SourceModel(List<SourceArticle> sources, Citations citations) {
        this.sources = sources;
        this.citations = citations;
        for (int i = 0; i < sources.size(); i++) {
            origins.computeIfAbsent(sources.get(i).origin(), origin -> new ArrayList<>())
                    .add(i + 1);
        }
    }

    Map<String, Object> of(int number) {
        SourceArticle source = sources.get(number - 1);
        Article article = source.analyzed().article();
        PublicationDate published = article.published();
        List<String> anchors = citations.anchors(number);
        return new Model()
                .with("number", number)
                .with("title", article.title() == null ? "Untitled" : Visible.of(article.title()))
                .with("outlet", Visible.orNull(article.outlet()))
                .with("byline", Visible.orNull(article.byline()))
                .with("url", Links.web(article.url()))
                .with("published", Furniture.published(published))
                .with(
                        "publishedIso",
                        published.day() == null ? null : published.day().toString())
                .with("basis", Furniture.basis(published.basis()))
                .with("evidence", published.evidence() == null ? null : shortened(Visible.of(published.evidence())))
                .with("file", Visible.of(article.file()))
                .with("sha", article.sha256())
                .with(
                        "shaShort",
                        article.sha256()
                                .substring(0, Math.min(12, article.sha256().length())))
                .with("origin", source.origin())
                .with("sharedWith", sharedWith(number, source.origin()))
                .with("reliability", Visible.of(source.reliability()))
                .with("reliabilityWords", Furniture.reliability(source.reliability()))
                .with("firstCite", anchors.isEmpty() ? null : anchors.get(0))
                .with("citedTimes", Furniture.count(anchors.size(), "time"))
                .map();
    }

    /** {@code Harbour Post: A bridge is closed}. */
    static String name(SourceArticle source) {
        Article article = source.analyzed().article();
        String title = Visible.of(article.title() == null ? article.file() : article.title());
        return article.outlet() == null ? title : Visible.of(article.outlet()) + ": " + title;
    }

    /** The outlet's name; {@code source 3} where none is known. */
    static String outlet(SourceArticle source, int number) {
        String outlet = source.analyzed().article().outlet();
        return outlet == null ? "source " + number : Visible.of(outlet);
    }

    /** Numbers of the other articles of the same origin: {@code 3, 5}; empty where there is none. */
    private String sharedWith(int number, String origin) {
        List<Integer> others = new ArrayList<>(origins.get(origin));
        others.remove(Integer.valueOf(number));
        String printed = others.stream().limit(SHARED).map(String::valueOf).collect(Collectors.joining(", "));
        return others.size() > SHARED ? printed + " and " + (others.size() - SHARED) + " more" : printed;
    }

    private static String shortened(String evidence) {
        String line = evidence.strip();
        return line.length() <= 80 ? line : line.substring(0, line.offsetByCodePoints(0, 78)) + "…";
    }
}
