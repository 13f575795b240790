package org.daybrief.statement;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.daybrief.article.Article;
import org.daybrief.article.Block;
import org.daybrief.article.PublicationDate;
import org.daybrief.article.Role;
import org.daybrief.text.Digest;
import org.daybrief.text.Sentences;
import org.daybrief.text.Span;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;
import org.daybrief.text.Trail;

/** A text as a reading: each line is a block of body text. */
final class Read {

    private Read() {}

    static Reading text(String text, Annotator... annotators) {
        return text(text, PublicationDate.UNKNOWN, annotators);
    }

    static Reading text(String text, PublicationDate published, Annotator... annotators) {
        List<Block> blocks = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        List<SentenceReading> sentences = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            Span block = new Span(begin, begin + line.length());
            begin += line.length() + 1;
            if (line.isBlank()) {
                continue;
            }
            for (Span span : Sentences.split(text, block)) {
                int first = tokens.size();
                tokens.addAll(Tokens.of(text, span));
                sentences.add(
                        new SentenceReading(sentences.size(), blocks.size(), span, Role.BODY, first, tokens.size()));
            }
            blocks.add(new Block(block, Role.BODY));
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Article article =
                new Article("a.txt", Digest.sha256(bytes), null, null, null, null, "en", published, text, blocks);
        Reading reading = new Reading(article, tokens, sentences, Trail.OFF);
        for (Annotator annotator : annotators) {
            annotator.annotate(reading);
        }
        return reading;
    }
}
