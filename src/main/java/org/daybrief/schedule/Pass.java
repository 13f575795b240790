package org.daybrief.schedule;

import java.time.LocalDate;
import java.util.List;
import org.daybrief.job.EditionReport;

/**
 * What came of one look at the schedule.
 *
 * @param reports of the runs that began, in their order
 * @param waiting editions that are due and were not begun
 */
public record Pass(List<EditionReport> reports, List<Waiting> waiting) {

    /**
     * An edition that is due and was not begun.
     *
     * @param why a clause: "another run works on it"
     * @param open whether it will be tried again by itself
     */
    public record Waiting(String briefing, LocalDate date, String why, boolean open) {}

    public Pass {
        reports = List.copyOf(reports);
        waiting = List.copyOf(waiting);
    }

    /** Whether nothing was done and nothing that waits will be done soon. */
    boolean isQuiet() {
        return reports.isEmpty() && waiting.stream().noneMatch(Waiting::open);
    }
}
