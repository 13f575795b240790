package org.daybrief.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.daybrief.job.EditionReport;
import org.daybrief.job.MailReport;
import org.daybrief.store.ManifestStore.FileState;
import org.daybrief.store.StoredEdition.Totals;
import org.daybrief.text.Printable;

/** The report for people. */
final class TextReport implements ReportWriter {

    private static final int LISTED = 20;

    private final UnaryOperator<Path> shown;

    /** @param shown how a path is written */
    TextReport(UnaryOperator<Path> shown) {
        this.shown = shown;
    }

    @Override
    public void write(List<EditionReport> reports, PrintWriter out, PrintWriter err) {
        for (EditionReport report : reports) {
            write(report, out, err);
        }
        reports.stream()
                .map(EditionReport::mail)
                .filter(mail -> mail != null && mail.problem() != null)
                .map(MailReport::problem)
                .distinct()
                .forEach(problem -> err.println("daybrief: " + problem));
        out.flush();
        err.flush();
    }

    private void write(EditionReport report, PrintWriter out, PrintWriter err) {
        switch (report.result()) {
            case PUBLISHED -> {
                out.println("edition " + report.key() + " is done: number " + report.number());
                body(report, out);
                if (report.message() != null) {
                    err.println("daybrief: " + report.message());
                }
            }
            case UP_TO_DATE -> {
                out.println(report.message());
                body(report, out);
            }
            default -> err.println("daybrief: " + report.message());
        }
    }

    private void body(EditionReport report, PrintWriter out) {
        Totals totals = report.totals();
        if (totals != null) {
            out.println(line("read", totals.read()));
            out.println(line("used", totals.used()));
            other(report, "DUPLICATE", "duplicate", out);
            other(report, "TOO_OLD", "too old", out);
            other(report, "OFF_TOPIC", "off topic", out);
            if (!report.otherLanguage().isEmpty()) {
                listed("other language", report.otherLanguage(), out);
            }
            listed("rejected", report.rejected(), out);
            out.println(line("stories", totals.stories()));
            out.println(line("facts", totals.facts()));
            out.println(line("figures that disagree", totals.disagreeing()));
        }
        if (report.mail() != null) {
            out.println("  mail                   "
                    + report.mail().told(report.key().date()));
        }
        for (Path file : report.written()) {
            out.println(
                    "  written                " + Printable.of(shown.apply(file).toString()));
        }
        out.println(String.format(
                Locale.ROOT, "  %-22s %.1f", "seconds", report.took().toMillis() / 1000.0));
    }

    private static void other(EditionReport report, String outcome, String name, PrintWriter out) {
        int count = report.count(outcome);
        if (count > 0) {
            out.println(line(name, count));
        }
    }

    private static void listed(String name, List<FileState> files, PrintWriter out) {
        out.println(line(name, files.size()));
        files.stream()
                .limit(LISTED)
                .forEach(file -> out.println(
                        "    " + Printable.of(file.path()) + ": " + Printable.of(String.valueOf(file.reason()))));
        if (files.size() > LISTED) {
            out.println("    and " + (files.size() - LISTED) + " more: the edition's coverage lists all");
        }
    }

    private static String line(String name, int count) {
        return String.format(Locale.ROOT, "  %-22s %d", name, count);
    }
}
