package org.daybrief.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.daybrief.article.ArticleFile;
import org.daybrief.article.ArticleReader;
import org.daybrief.article.ArticleReaders;
import org.daybrief.article.Intake;
import org.daybrief.briefing.TopicFilter;
import org.daybrief.briefing.TopicFilter.Term;
import org.daybrief.briefing.TopicWords;
import org.daybrief.job.RequestFile.Taken;
import org.daybrief.job.RequestRefusedException.Reason;
import org.daybrief.store.ArchiveStore;
import org.daybrief.store.ArchiveStore.Extent;
import org.daybrief.store.ArchiveStore.Found;

/** Finds the articles of a request: in the archive the database narrows, and the text decides where only it can. */
final class RequestSearch {

    private static final int SHORT_HASH = 8;

    private final ArchiveStore archive;
    private final ArticleReader readers = new ArticleReaders();

    RequestSearch(ArchiveStore archive) {
        this.archive = archive;
    }

    /**
     * The manifest of the request, in the order of the paths.
     *
     * @throws RequestRefusedException where it has no article, or too many
     */
    List<RequestFile> files(OnDemandRequest request) {
        List<RequestFile> files = request.articles() == null ? archived(request) : inFolder(request);
        long taken = files.stream().filter(Taken.class::isInstance).count();
        if (taken == 0) {
            throw nothing(request);
        }
        if (taken > OnDemandRequest.MOST_ARTICLES) {
            throw tooMany();
        }
        return files;
    }

    private List<RequestFile> inFolder(OnDemandRequest request) {
        try {
            return new RequestFolder(archive).files(request);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder " + request.articles() + " cannot be read. Give --articles a folder that exists.", e);
        }
    }

    private List<RequestFile> archived(OnDemandRequest request) {
        TopicFilter topic = Asked.topic(request);
        List<Found> found = new ArrayList<>();
        for (Found candidate : archive.find(topic, request.from(), request.to())) {
            if (meets(candidate, topic)) {
                found.add(candidate);
            }
            if (found.size() > OnDemandRequest.MOST_ARTICLES) {
                throw tooMany();
            }
        }
        return apart(found);
    }

    /** Articles of different nights may have come under one name: such a one gets the beginning of its hash as a folder. */
    private static List<RequestFile> apart(List<Found> found) {
        Map<String, Integer> times = new HashMap<>();
        found.forEach(each -> times.merge(each.path(), 1, Integer::sum));
        List<RequestFile> files = new ArrayList<>(found.size());
        for (Found each : found) {
            String path = times.get(each.path()) == 1
                    ? each.path()
                    : each.sha256().substring(0, SHORT_HASH) + "/" + each.path();
            files.add(new Taken(path, each.sha256(), each.size()));
        }
        files.sort(Comparator.comparing(RequestFile::path));
        return files;
    }

    private static RequestRefusedException tooMany() {
        return new RequestRefusedException(
                Reason.TOO_MANY,
                "More than " + OnDemandRequest.MOST_ARTICLES
                        + " articles are too many for one briefing. Ask for a shorter period or a narrower topic.");
    }

    private RequestRefusedException nothing(OnDemandRequest request) {
        String about = request.topics().isEmpty()
                ? "the topic of the briefing"
                : "'" + String.join("' or '", request.topics()) + "'";
        return new RequestRefusedException(
                Reason.NOTHING_FOUND,
                "No article from " + request.from() + " to " + request.to() + " is about " + about + ". "
                        + (request.articles() == null
                                ? held()
                                : "Look into the folder " + request.articles()
                                        + ", or ask for another topic or period."));
    }

    private String held() {
        Extent extent = archive.extent();
        if (extent.articles() == 0) {
            return "The archive is empty: let daybrief run read articles first, or name a folder of them.";
        }
        LocalDate first = Objects.requireNonNull(extent.first());
        LocalDate last = Objects.requireNonNull(extent.last());
        return "The archive holds " + extent.articles() + (extent.articles() == 1 ? " article" : " articles")
                + (first.equals(last) ? " of " + first : " from " + first + " to " + last)
                + ". Ask for another topic or period.";
    }

    private boolean meets(Found candidate, TopicFilter topic) {
        String text = null;
        for (int group = 0; group < topic.groups().size(); group++) {
            if (!candidate.sure().get(group)) {
                text = text == null ? text(candidate) : text;
                if (!holdsOne(topic.groups().get(group), text)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean holdsOne(List<Term> group, String text) {
        return group.stream()
                .anyMatch(term ->
                        term.inText() && TopicWords.stands(text, term.text().toLowerCase(Locale.ROOT)));
    }

    private String text(Found candidate) {
        byte[] content = Objects.requireNonNull(archive.content(candidate.sha256()));
        return readers.read(new ArticleFile(candidate.path(), candidate.sha256(), content))
                        instanceof Intake.Accepted accepted
                ? accepted.article().text().toLowerCase(Locale.ROOT)
                : "";
    }
}
