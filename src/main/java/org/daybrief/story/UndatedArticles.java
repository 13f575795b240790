package org.daybrief.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daybrief.article.PublicationDate;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.ArticleAnalyzer;
import org.daybrief.statement.DateExpression;
import org.daybrief.statement.EventTime;
import org.daybrief.statement.Statement;

/**
 * Dates the undated articles of each story by what the others tell, and reads their dates again. The day that is found is
 * about right: what a day or two more would change stays unresolved.
 */
public final class UndatedArticles {

    /** News are written on the day of what they tell or so many days later. */
    private static final int LATER = 2;

    private final ArticleAnalyzer analyzer = new ArticleAnalyzer();

    /**
     * The same articles in the same order, by the same ids.
     *
     * @param articles as analyzed, entities not joined
     * @param stories the same articles, entities joined, by story
     */
    public List<AnalyzedArticle> date(List<AnalyzedArticle> articles, List<List<AnalyzedArticle>> stories) {
        Map<String, PublicationDate> days = new HashMap<>();
        stories.forEach(story -> days.putAll(PublicationEvidence.of(story)));
        List<AnalyzedArticle> dated = new ArrayList<>(articles.size());
        for (AnalyzedArticle article : articles) {
            PublicationDate day = days.get(article.id());
            dated.add(day == null ? article : read(article, day));
        }
        return dated;
    }

    private AnalyzedArticle read(AnalyzedArticle undated, PublicationDate day) {
        AnalyzedArticle early = read(undated, day, 0);
        AnalyzedArticle late = read(undated, day, LATER);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < undated.statements().size(); i++) {
            Statement one = early.statements().get(i);
            Statement other = late.statements().get(i);
            statements.add(isSame(one, other) ? other : undated.statements().get(i));
        }
        return new AnalyzedArticle(undated.id(), early.article(), statements, undated.entities());
    }

    private AnalyzedArticle read(AnalyzedArticle undated, PublicationDate day, int later) {
        PublicationDate moved = new PublicationDate(day.day().plusDays(later), day.basis(), day.evidence());
        return analyzer.analyze(undated.article().withPublished(moved)).withId(undated.id());
    }

    /** Whether both days give the same: "this week" is the same week, though it may have gone on for two days more. */
    private static boolean isSame(Statement one, Statement other) {
        EventTime event = one.event();
        EventTime later = other.event();
        boolean same =
                event == null || later == null ? event == later : event.from().equals(later.from());
        for (int i = 0; same && i < one.dates().size(); i++) {
            DateExpression date = one.dates().get(i);
            DateExpression again = other.dates().get(i);
            same = Objects.equals(date.value(), again.value()) && Objects.equals(date.from(), again.from());
        }
        return same;
    }
}
