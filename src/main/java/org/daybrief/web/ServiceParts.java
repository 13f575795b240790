package org.daybrief.web;

import java.time.Clock;
import java.util.function.Supplier;
import org.daybrief.job.JobContext;
import org.daybrief.job.StopTerm;
import org.daybrief.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What the service is made of.
 *
 * @param settings where it listens, who may log in, which briefings there are
 * @param context the open database and what runs on it; who started the service closes it
 * @param commands what the command line beside it may ask for
 * @param program version of this program
 * @param clock of the edition dates
 * @param schedule what keeps the schedule from working just now; null where nothing does
 * @param term that the service has to end in
 */
public record ServiceParts(
        Settings settings,
        JobContext context,
        ServiceCommands commands,
        String program,
        Clock clock,
        Supplier<@Nullable String> schedule,
        StopTerm term) {}
