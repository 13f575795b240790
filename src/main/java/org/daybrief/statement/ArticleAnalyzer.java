package org.daybrief.statement;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.article.Article;
import org.daybrief.article.Block;
import org.daybrief.article.Role;
import org.daybrief.statement.time.NumericOrder;
import org.daybrief.text.PrintBounds;
import org.daybrief.text.Sentences;
import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;
import org.daybrief.text.Trail;

/** Reads one article and finds all that it says. Holds no state: one instance serves all threads. */
public final class ArticleAnalyzer {

    private final Annotators annotators;

    public ArticleAnalyzer() {
        this(NumericOrder.DAY_FIRST);
    }

    /** @param numericDates how 04/11/2024 is read where an article's own dates do not tell */
    public ArticleAnalyzer(NumericOrder numericDates) {
        annotators = new Annotators(numericDates);
    }

    public AnalyzedArticle analyze(Article article) {
        return analyze(article, Trail.OFF);
    }

    /** The same, with the rules that decided noted in the trail. */
    public AnalyzedArticle analyze(Article article, Trail trail) {
        return analyze(article, trail, Laps.NONE);
    }

    /** The same, with the end of each step told as it comes. */
    public AnalyzedArticle analyze(Article article, Laps laps) {
        return analyze(article, Trail.OFF, laps);
    }

    private AnalyzedArticle analyze(Article article, Trail trail, Laps laps) {
        List<Token> tokens = new ArrayList<>(article.text().length() / 5);
        List<SentenceReading> sentences = new ArrayList<>();
        for (int b = 0; b < article.blocks().size(); b++) {
            Block block = article.blocks().get(b);
            for (Span span : Sentences.split(article.text(), block.span())) {
                int first = tokens.size();
                tokens.addAll(Tokens.of(article.text(), span));
                Role role = role(article.text(), span, block.role());
                sentences.add(new SentenceReading(sentences.size(), b, span, role, first, tokens.size()));
            }
        }
        Reading reading = new Reading(article, tokens, sentences, trail);
        laps.ended("sentences and tokens");
        annotators.annotate(reading, laps);
        AnalyzedArticle analyzed = reading.finish();
        laps.ended("statements");
        return analyzed;
    }

    /** What no page could hold is furniture: it stays listed, and is no evidence. */
    private static Role role(String text, Span span, Role role) {
        return PrintBounds.hold(text, span.begin(), span.end(), PrintBounds.SENTENCE) ? role : Role.FURNITURE;
    }
}
