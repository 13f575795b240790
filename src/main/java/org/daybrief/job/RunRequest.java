package org.daybrief.job;

import java.time.LocalDate;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.settings.Settings;

/**
 * What a run is asked for.
 *
 * @param settings folders, limits, threads
 * @param definition of the briefing
 * @param date edition date
 * @param revise whether an edition that is there already may be replaced
 * @param program version of this program
 * @param progress who is told how far it is
 */
public record RunRequest(
        Settings settings,
        BriefingDefinition definition,
        LocalDate date,
        boolean revise,
        String program,
        Progress progress) {}
