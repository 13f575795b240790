package org.daybrief.web;

import java.time.Clock;
import org.daybrief.job.JobContext;
import org.daybrief.settings.Settings;

/**
 * What the service is made of.
 *
 * @param settings where it listens, who may log in, which briefings there are
 * @param context the open database and what runs on it; who started the service closes it
 * @param commands what the command line beside it may ask for
 * @param program version of this program
 * @param clock of the edition dates
 */
public record ServiceParts(
        Settings settings, JobContext context, ServiceCommands commands, String program, Clock clock) {}
