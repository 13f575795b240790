package org.daybrief.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.statement.time.NumericOrder;
import org.daybrief.text.Printable;
import org.jspecify.annotations.Nullable;

/**
 * All that a run is told, validated.
 *
 * @param input folder of article files
 * @param output folder that the editions are written to
 * @param home folder of the database, the log and all other state
 * @param threads that read articles, at least 1
 * @param maxFileSize in bytes; larger files are rejected
 * @param numericDates how 04/11/2024 is read where an article's own dates do not tell
 * @param quarantine folder that rejected files are moved to after the edition; null leaves them where they are
 * @param templates folder of the user's own templates; null takes the built-in ones
 * @param briefings at least one, no two of one id
 * @param database where the state is kept
 * @param schedule when editions are due
 * @param web where {@code serve} listens
 * @param mail how mail leaves
 */
public record Settings(
        Path input,
        Path output,
        Path home,
        int threads,
        long maxFileSize,
        NumericOrder numericDates,
        @Nullable Path quarantine,
        @Nullable Path templates,
        List<BriefingDefinition> briefings,
        DatabaseSettings database,
        ScheduleSettings schedule,
        WebSettings web,
        MailSettings mail) {

    public static final long DEFAULT_MAX_FILE_SIZE = 20L << 20;

    public Settings {
        briefings = List.copyOf(briefings);
        if (briefings.isEmpty() || threads < 1 || maxFileSize < 1) {
            throw new IllegalArgumentException("settings need a briefing, a thread and a file size");
        }
    }

    /** Without a service: the embedded database, nobody to mail to. */
    public Settings(
            Path input,
            Path output,
            Path home,
            int threads,
            long maxFileSize,
            @Nullable Path quarantine,
            @Nullable Path templates,
            List<BriefingDefinition> briefings) {
        this(
                input,
                output,
                home,
                threads,
                maxFileSize,
                NumericOrder.DAY_FIRST,
                quarantine,
                templates,
                briefings,
                DatabaseSettings.EMBEDDED,
                ScheduleSettings.DEFAULT,
                WebSettings.DEFAULT,
                MailSettings.NONE);
    }

    /** What holds where nothing is set: the built-in {@code daily} briefing of all articles. */
    public static Settings defaults(int threads) {
        return new Settings(
                Path.of("input"),
                Path.of("output"),
                Path.of(".daybrief"),
                threads,
                DEFAULT_MAX_FILE_SIZE,
                null,
                null,
                List.of(BriefingDefinition.daily()));
    }

    public Optional<BriefingDefinition> briefing(String id) {
        return briefings.stream().filter(briefing -> briefing.id().equals(id)).findFirst();
    }

    /** What to tell who named a briefing that there is not. */
    public String noBriefing(String id) {
        List<String> known = briefings.stream().map(BriefingDefinition::id).toList();
        return "No briefing '" + Printable.of(id) + "'." + Spelling.hint(id, known) + " Known: "
                + String.join(", ", known) + ".";
    }
}
