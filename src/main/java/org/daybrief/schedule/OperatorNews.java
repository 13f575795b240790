package org.daybrief.schedule;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.daybrief.settings.MailSettings;
import org.daybrief.settings.Settings;
import org.daybrief.store.EditionKey;
import org.daybrief.store.NewsStore;
import org.jspecify.annotations.Nullable;

/** Tells the operator what needs a person. Never throws: news that cannot be told now are told later. */
public interface OperatorNews {

    /**
     * An edition that was not made.
     *
     * @param key which edition
     * @param due its moment
     * @param step of the job that failed; null where none had begun
     * @param cause what went wrong, and what to do about it
     * @param again when it is tried again; null where it is not
     */
    record Failure(
            EditionKey key,
            ZonedDateTime due,
            @Nullable String step,
            String cause,
            @Nullable ZonedDateTime again) {}

    /** An edition failed; told once for each edition and step. */
    void failed(Failure failure);

    /** An edition was made at last whose failure was told. */
    void recovered(EditionKey key);

    /**
     * The schedule itself cannot work.
     *
     * @param problem what went wrong, for people
     */
    void trouble(String problem);

    /** Sends what is not sent yet and whose time has come. */
    void send();

    /** Where no operator is named: the log and the list of runs say it all. */
    OperatorNews NOBODY = new OperatorNews() {
        @Override
        public void failed(Failure failure) {}

        @Override
        public void recovered(EditionKey key) {}

        @Override
        public void trouble(String problem) {}

        @Override
        public void send() {}
    };

    /** By mail where a server and an operator are named. */
    static OperatorNews of(Settings settings, NewsStore store, Clock clock) {
        MailSettings mail = settings.mail();
        return mail.host() == null || mail.operator() == null
                ? NOBODY
                : new MailedNews(store, new LaneMail(mail), settings.home(), clock);
    }
}
