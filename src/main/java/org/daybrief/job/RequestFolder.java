package org.daybrief.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.daybrief.article.ArticleFile;
import org.daybrief.article.ArticleReaders;
import org.daybrief.briefing.Coverage.Outcome;
import org.daybrief.briefing.TopicFilter;
import org.daybrief.intake.InputFolder;
import org.daybrief.intake.Scanned;
import org.daybrief.statement.ArticleAnalyzer;
import org.daybrief.store.ArchiveStore;
import org.daybrief.store.ArchivedArticle;
import org.daybrief.store.EditionKey;
import org.daybrief.store.ManifestStore.StoredFile;
import org.jspecify.annotations.Nullable;

/** Finds the articles of a request in a folder, and keeps every article of the folder in the archive. */
final class RequestFolder {

    private static final int BATCH = 100;

    private final ArchiveStore archive;

    RequestFolder(ArchiveStore archive) {
        this.archive = archive;
    }

    /** Every file of the folder in the order of the paths, those that are not taken with their reason. */
    List<RequestFile> files(OnDemandRequest request) throws IOException {
        ArticleReading reading = new ArticleReading(
                new ArticleReaders(),
                new ArticleAnalyzer(request.settings().numericDates()),
                new EditionKey(OnDemandRequest.builtIn().id(), request.to(), 1));
        List<RequestFile> files = new ArrayList<>();
        List<ArticleFile> waiting = new ArrayList<>();
        for (Scanned scanned : InputFolder.scan(
                Objects.requireNonNull(request.articles()), request.settings().maxFileSize())) {
            ArticleFile file = scanned instanceof Scanned.Found found ? load(found) : null;
            if (file == null) {
                files.add(refused(scanned));
            } else {
                waiting.add(file);
            }
            if (waiting.size() == BATCH) {
                read(waiting, reading, request, files);
            }
        }
        read(waiting, reading, request, files);
        return files;
    }

    private void read(
            List<ArticleFile> waiting, ArticleReading reading, OnDemandRequest request, List<RequestFile> files) {
        TopicFilter topic = Asked.topic(request);
        Set<String> known =
                archive.known(waiting.stream().map(ArticleFile::sha256).toList());
        List<ArchivedArticle> unknown = new ArrayList<>();
        for (ArticleFile file : waiting) {
            ReadFile read = reading.read(new StoredFile(
                    1,
                    file.path(),
                    file.content().length,
                    file.sha256(),
                    file.content(),
                    known.contains(file.sha256())));
            if (read instanceof ReadFile.Ok ok && ok.forArchive() != null) {
                unknown.add(ok.forArchive());
            }
            files.add(decide(file, read, topic, request));
        }
        archive.add(unknown);
        waiting.clear();
    }

    private static RequestFile decide(ArticleFile file, ReadFile read, TopicFilter topic, OnDemandRequest request) {
        if (read instanceof ReadFile.Bad bad) {
            return new RequestFile.Left(
                    file.path(),
                    file.sha256(),
                    bad.rejected().outcome().name(),
                    bad.rejected().reason());
        }
        ReadFile.Ok ok = (ReadFile.Ok) read;
        LocalDate day = ok.article().article().published().day();
        Outcome outside = outside(day, request);
        if (outside != null) {
            return new RequestFile.Left(
                    file.path(), file.sha256(), outside.name(), "It is of " + day + ", outside the period.");
        }
        return topic.takes(ok.article())
                ? new RequestFile.Taken(file.path(), file.sha256(), file.content().length)
                : new RequestFile.Left(
                        file.path(),
                        file.sha256(),
                        Outcome.OFF_TOPIC.name(),
                        "It is not about the topic of this briefing.");
    }

    /** An article without a day is of the period that it was handed in for. */
    private static @Nullable Outcome outside(@Nullable LocalDate day, OnDemandRequest request) {
        if (day == null || !day.isBefore(request.from()) && !day.isAfter(request.to())) {
            return null;
        }
        return day.isBefore(request.from()) ? Outcome.TOO_OLD : Outcome.OFF_TOPIC;
    }

    private static @Nullable ArticleFile load(Scanned.Found found) {
        try {
            return InputFolder.load(found);
        } catch (IOException e) {
            return null;
        }
    }

    private static RequestFile refused(Scanned scanned) {
        return scanned instanceof Scanned.Refused refused
                ? new RequestFile.Left(
                        scanned.path(),
                        null,
                        refused.rejected().outcome().name(),
                        refused.rejected().reason())
                : new RequestFile.Left(
                        scanned.path(),
                        null,
                        Outcome.REJECTED.name(),
                        "It changed or vanished while the folder was read. Put files into the folder when they are complete.");
    }
}
