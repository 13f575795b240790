package org.daybrief.schedule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.daybrief.deliver.HeaderText;
import org.daybrief.deliver.RetrySchedule;
import org.daybrief.store.EditionKey;
import org.daybrief.store.NewsStore;
import org.daybrief.store.NewsStore.News;
import org.daybrief.text.Digest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** News by mail: written down first, sent then, and sent later where no mail leaves. What it does not get rid of stands in the log. */
final class MailedNews implements OperatorNews {

    private static final Logger LOG = LoggerFactory.getLogger(MailedNews.class);

    /** Longer than a mail takes: another process does not send it at the same time. */
    private static final Duration CLAIM = Duration.ofMinutes(15);

    private static final int AT_A_TIME = 10;

    private final NewsStore store;
    private final NewsMail mail;
    private final Path home;
    private final Clock clock;

    /** @param home that the messages name */
    MailedNews(NewsStore store, NewsMail mail, Path home, Clock clock) {
        this.store = store;
        this.mail = mail;
        this.home = home;
        this.clock = clock;
    }

    @Override
    public void failed(Failure failure) {
        add(NewsLetter.failed(failure, home));
    }

    @Override
    public void recovered(EditionKey key) {
        add(NewsLetter.recovered(key));
    }

    @Override
    public void trouble(String problem) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String about = day + "/"
                + Digest.sha256(problem.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        add(NewsLetter.trouble(about, problem, home));
    }

    /** Where even the database takes nothing, the message leaves at once or never. */
    private void add(NewsLetter letter) {
        Instant now = clock.instant();
        try {
            store.add(letter.about(), letter.subject(), letter.text(), now);
        } catch (DataAccessException e) {
            LOG.warn("News for the operator could not be stored: {}", letter.subject());
            try {
                mail.send(letter.about(), HeaderText.cleaned(letter.subject()), letter.text(), now);
            } catch (IOException | RuntimeException unsent) {
                LOG.error("News for the operator could not be sent: {}", letter.subject(), unsent);
            }
        }
    }

    @Override
    public void send() {
        Instant now = clock.instant();
        try {
            for (News news : store.take(now, now.plus(CLAIM), AT_A_TIME)) {
                send(news, now);
            }
        } catch (DataAccessException e) {
            LOG.warn("News for the operator could not be read", e);
        }
    }

    private void send(News news, Instant now) {
        try {
            mail.send(news.about(), HeaderText.cleaned(news.subject()), news.body(), news.created());
            store.sent(news.id(), now);
        } catch (IOException | RuntimeException e) {
            RetrySchedule.next(news.tries(), news.created(), now)
                    .ifPresentOrElse(next -> store.again(news.id(), next), () -> store.giveUp(news.id(), now));
            LOG.error("News for the operator could not be sent: {}", news.subject(), e);
        }
    }
}
