package org.daybrief.cli;

import java.io.PrintWriter;
import java.util.List;
import org.daybrief.job.EditionReport;

/** Tells what became of the editions of a run. */
interface ReportWriter {

    /**
     * @param out the report
     * @param err what went wrong
     */
    void write(List<EditionReport> reports, PrintWriter out, PrintWriter err);
}
