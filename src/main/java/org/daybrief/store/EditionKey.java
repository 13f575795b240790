package org.daybrief.store;

import java.time.LocalDate;

/**
 * Which edition: also the identifying parameters of its job.
 *
 * @param briefing id of the definition
 * @param date edition date
 * @param revision 1 for the first issue of the date
 */
public record EditionKey(String briefing, LocalDate date, int revision) {

    /** What does the work of a request on demand: no definition can have its id, and no list of editions shows it. */
    public static EditionKey ofRequest(String id, LocalDate to) {
        return new EditionKey("~" + id, to, 1);
    }

    public EditionKey next() {
        return new EditionKey(briefing, date, revision + 1);
    }

    /** As messages name it. */
    @Override
    public String toString() {
        return date + "/" + briefing + (revision == 1 ? "" : " revision " + revision);
    }
}
