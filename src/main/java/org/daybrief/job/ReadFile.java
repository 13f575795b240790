package org.daybrief.job;

import org.daybrief.article.Intake;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.store.ArchivedArticle;
import org.jspecify.annotations.Nullable;

/** What the reading of a file gave. */
sealed interface ReadFile {

    int seq();

    String path();

    /**
     * It is an article.
     *
     * @param forArchive what the archive does not have yet; null where it has the content
     */
    record Ok(
            int seq,
            String path,
            AnalyzedArticle article,
            @Nullable ArchivedArticle forArchive) implements ReadFile {}

    /** It is none. */
    record Bad(int seq, Intake.Rejected rejected) implements ReadFile {
        @Override
        public String path() {
            return rejected.file();
        }
    }
}
