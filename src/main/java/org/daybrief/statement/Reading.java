package org.daybrief.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybrief.article.Article;
import org.daybrief.statement.clause.SentencePlace;
import org.daybrief.statement.name.NamesRead;
import org.daybrief.statement.speech.Speech;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/** An article while it is being read: its tokens and sentences, and what the annotators before have found. */
final class Reading {

    final Article article;
    final String text;
    final List<Token> tokens;
    final List<SentenceReading> sentences;
    /** Where each rule notes what it made and by which words. */
    final Trail trail;

    /** What stands between quotation marks, marks left out, in order, none inside another; may run over several sentences. */
    List<Span> quoted = List.of();

    /** Those that the mentions point to; ids e1, e2 … */
    List<Entity> entities = List.of();

    /** The same as they were read: what {@link #entities} and the mentions of the sentences are made of. */
    NamesRead names = new NamesRead(List.of(), List.of());

    private final List<SentencePlace> places;

    private @Nullable Speech speech;

    Reading(Article article, List<Token> tokens, List<SentenceReading> sentences, Trail trail) {
        this.article = article;
        this.text = article.text();
        this.tokens = List.copyOf(tokens);
        this.sentences = List.copyOf(sentences);
        this.trail = trail;
        this.places = sentences.stream().map(SentenceReading::place).toList();
    }

    /** Where each sentence stands. */
    List<SentencePlace> places() {
        return places;
    }

    /** The sayings of all sentences, found at the first call: not before the quotation marks are. */
    Speech speech() {
        Speech found = speech;
        if (found == null) {
            found = new Speech(text, tokens, quoted, places, trail);
            speech = found;
        }
        return found;
    }

    /** The article's day; null where unknown. */
    @Nullable
    LocalDate published() {
        return article.published().day();
    }

    SentenceTokens tokensOf(SentenceReading sentence) {
        return new SentenceTokens(tokens, text, sentence.firstToken, sentence.endToken, trail);
    }

    /** The sentence that holds the offset; null between sentences. */
    @Nullable
    SentenceReading sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            SentenceReading sentence = sentences.get(middle);
            if (sentence.span.end() <= offset) {
                low = middle + 1;
            } else if (sentence.span.begin() > offset) {
                high = middle - 1;
            } else {
                return sentence;
            }
        }
        return null;
    }

    /** The quoted stretch that holds the offset; null outside quotation marks. */
    @Nullable
    Span quotedAt(int offset) {
        int low = 0;
        int high = quoted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = quoted.get(middle);
            if (span.end() <= offset) {
                low = middle + 1;
            } else if (span.begin() > offset) {
                high = middle - 1;
            } else {
                return span;
            }
        }
        return null;
    }

    AnalyzedArticle finish() {
        List<Statement> statements = new ArrayList<>(sentences.size());
        for (SentenceReading sentence : sentences) {
            statements.add(sentence.finish("a1", text));
        }
        return new AnalyzedArticle("a1", article, statements, entities);
    }
}
