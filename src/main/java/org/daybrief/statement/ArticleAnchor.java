package org.daybrief.statement;

import java.time.LocalDate;
import java.util.List;
import org.daybrief.article.Role;
import org.daybrief.statement.time.Anchor;
import org.daybrief.statement.time.TimeSentence;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/** What an article tells of the day it was written, where its publication is not known: at the most the year of its dates. */
final class ArticleAnchor {

    private ArticleAnchor() {}

    /** The publication day; else what the dates of embedded posts tell, else a year that names something of its time. */
    static Anchor of(Reading reading, List<TimeSentence> sentences) {
        if (reading.published() != null) {
            return Anchor.of(reading.published());
        }
        LocalDate posted = posted(reading, sentences);
        return posted != null ? Anchor.near(posted) : named(sentences);
    }

    /** An embedded post is no older than weeks before its article: the latest one tells the year. */
    private static @Nullable LocalDate posted(Reading reading, List<TimeSentence> sentences) {
        LocalDate last = null;
        for (SentenceReading sentence : reading.sentences) {
            LocalDate day = sentences.get(sentence.index).fullDay();
            if (day != null && isPost(reading, sentence) && (last == null || day.isAfter(last))) {
                last = day;
            }
        }
        return last;
    }

    private static boolean isPost(Reading reading, SentenceReading sentence) {
        if (sentence.role == Role.EMBED) {
            return true;
        }
        boolean handle = false;
        for (int i = sentence.firstToken; i < sentence.endToken; i++) {
            Token token = reading.tokens.get(i);
            handle |= token.is(Token.Kind.ADDRESS) && token.text().charAt(0) == '@';
        }
        return handle && sentence.endToken - sentence.firstToken < 20;
    }

    /** News leave out the year that they are written in: only a year that names a thing will do, and only the last one told. */
    private static Anchor named(List<TimeSentence> sentences) {
        int last = 0;
        int named = 0;
        for (TimeSentence sentence : sentences) {
            last = Math.max(last, sentence.lastYear());
            named = Math.max(named, sentence.lastNamingYear());
        }
        return named > 0 && named == last ? Anchor.ofYear(named) : Anchor.UNKNOWN;
    }
}
