package org.daybrief.schedule;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.daybrief.schedule.OperatorNews.Failure;
import org.daybrief.store.EditionKey;
import org.jspecify.annotations.Nullable;

/**
 * What a message to the operator says.
 *
 * @param about identifies what it tells
 */
record NewsLetter(String about, String subject, String text) {

    /** What each step does, and where to look when it fails. */
    private static final Map<String, String> STEPS = Map.of(
            "scan", "scan (lists the input folder). Look whether the folder is there and may be read.",
            "analyze", "analyze (reads the articles). Look into the log; memory and threads are the usual suspects.",
            "group", "group (finds what belongs together). Look into the log.",
            "compose", "compose (makes the edition). Look into the log.",
            "render", "render (makes the pages). Look at your templates, and at the free space of the output folder.",
            "verify",
                    "verify (compares every statement with its source). A fault of Daybrief, or of your templates:"
                            + " report it with the log.",
            "publish",
                    "publish (moves the pages into place). Look at the rights and the free space of the output folder.",
            "settle", "settle (closes the books). Look at the rights of the quarantine folder.");

    static NewsLetter failed(Failure failure, Path home) {
        EditionKey key = failure.key();
        String step = failure.step();
        String text = "The edition " + key + " was not made.\n\n"
                + line("Due", Timetable.shown(failure.due()))
                + line("Step", step == null ? "none had begun" : STEPS.getOrDefault(step, step))
                + line("Cause", failure.cause())
                + line("Now", plan(failure))
                + line("By hand", byHand(key))
                + line("Log", home.resolve("log").resolve("daybrief.log").toString())
                + "\nThis is said once for each edition and step. When the edition is made after all, one more message says so.\n";
        return new NewsLetter(
                "failed/" + key.briefing() + "/" + key.date() + "/" + (step == null ? "start" : step),
                "Daybrief: edition " + key + " failed" + (step == null ? "" : " in step " + step),
                text);
    }

    private static String plan(Failure failure) {
        return failure.again() == null
                ? "It is not tried again by itself. The next edition is."
                : "It is tried again from " + Timetable.shown(failure.again()) + " on, " + RetryPlan.TRIES
                        + " times in all; after that it waits for you.";
    }

    private static String byHand(EditionKey key) {
        return "Mend the cause, then: daybrief run --briefing " + key.briefing() + " --date " + key.date();
    }

    static NewsLetter recovered(EditionKey key) {
        return new NewsLetter(
                "recovered/" + key.briefing() + "/" + key.date(),
                "Daybrief: edition " + key + " is made after all",
                "The edition " + key + ", which had failed, is made and published. Nothing is left to do.\n");
    }

    static NewsLetter trouble(String about, String problem, Path home) {
        String text = "Daybrief's schedule cannot work.\n\n"
                + line("Cause", problem)
                + line("Now", "It is tried again every half minute. Editions that are due meanwhile are made then.")
                + line("Log", home.resolve("log").resolve("daybrief.log").toString());
        return new NewsLetter("trouble/" + about, "Daybrief: the schedule cannot work", text);
    }

    private static String line(String name, @Nullable String value) {
        return String.format(
                        Locale.ROOT, "%-8s %s%n", name, String.valueOf(value).replace("\n", "\n         "))
                .replace("\r", "");
    }
}
