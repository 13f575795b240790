package org.daybrief.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A request on demand, without its pages.
 *
 * @param id digest of all that decides the result
 * @param edition id of the row that does its work
 * @param state how far that is
 * @param title of the page
 * @param topics those asked for; empty where the definition's topic was taken
 * @param from first day of the period
 * @param to last day of the period
 * @param briefing id of the definition
 * @param length how much is printed
 * @param articles that its manifest holds
 * @param asked when it was first asked for
 */
public record StoredRequest(
        String id,
        long edition,
        EditionState state,
        String title,
        List<String> topics,
        LocalDate from,
        LocalDate to,
        String briefing,
        String length,
        int articles,
        Instant asked) {

    public StoredRequest {
        topics = List.copyOf(topics);
    }

    /** The row that does its work. */
    public EditionKey key() {
        return EditionKey.ofRequest(id, to);
    }
}
