package org.daybrief.job;

import java.util.Objects;
import org.daybrief.article.Article;
import org.daybrief.article.ArticleFile;
import org.daybrief.article.ArticleReader;
import org.daybrief.article.Intake;
import org.daybrief.article.Language;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.ArticleAnalyzer;
import org.daybrief.store.ArchiveIndex;
import org.daybrief.store.ArchiveStore;
import org.daybrief.store.ArchivedArticle;
import org.daybrief.store.EditionKey;
import org.daybrief.store.ManifestStore.StoredFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads one stored file. Never throws for what a file holds: one file never ends a run. */
final class ArticleReading {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleReading.class);

    private final ArticleReader readers;
    private final ArticleAnalyzer analyzer;
    private final EditionKey reader;

    /** @param reader the edition that reads: the archive notes who read a content first */
    ArticleReading(ArticleReader readers, ArticleAnalyzer analyzer, EditionKey reader) {
        this.readers = readers;
        this.analyzer = analyzer;
        this.reader = reader;
    }

    ReadFile read(StoredFile file) {
        try {
            byte[] content = file.content() == null ? new byte[0] : file.content();
            String sha256 = file.sha256() == null ? "" : file.sha256();
            Intake intake = readers.read(new ArticleFile(file.path(), sha256, content));
            Intake.Rejected rejected = rejected(intake);
            return rejected == null
                    ? ok(file, analyzer.analyze(((Intake.Accepted) intake).article()))
                    : new ReadFile.Bad(file.seq(), rejected);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("Daybrief failed on {}", file.path(), e);
            return new ReadFile.Bad(
                    file.seq(),
                    new Intake.Rejected(
                            file.path(),
                            Intake.Outcome.REJECTED,
                            "Daybrief failed on it (" + e.getClass().getSimpleName()
                                    + "). The log has the details; please report it with the file."));
        }
    }

    private ReadFile.Ok ok(StoredFile file, AnalyzedArticle article) {
        return new ReadFile.Ok(
                file.seq(), file.path(), article, file.archived() ? null : archived(file, article, reader));
    }

    private static ArchivedArticle archived(StoredFile file, AnalyzedArticle analyzed, EditionKey reader) {
        Article article = analyzed.article();
        return new ArchivedArticle(
                article.sha256(),
                article.file(),
                ArchiveStore.packed(Objects.requireNonNull(file.content())),
                file.size(),
                article.title(),
                article.outlet(),
                article.published(),
                article.language(),
                reader.toString(),
                reader.date(),
                ArchiveIndex.of(analyzed));
    }

    /** Why the edition leaves the file out: it is no article, or one in another language; null where it stays. */
    private static Intake.@Nullable Rejected rejected(Intake intake) {
        return intake instanceof Intake.Accepted accepted
                ? Language.refusal(accepted.article())
                : (Intake.Rejected) intake;
    }
}
