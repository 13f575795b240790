package org.daybrief.job;

import org.daybrief.article.Intake;
import org.daybrief.statement.AnalyzedArticle;

/** What the reading of a file gave. */
sealed interface ReadFile {

    int seq();

    String path();

    /** It is an article. */
    record Ok(int seq, String path, AnalyzedArticle article) implements ReadFile {}

    /** It is none. */
    record Bad(int seq, Intake.Rejected rejected) implements ReadFile {
        @Override
        public String path() {
            return rejected.file();
        }
    }
}
