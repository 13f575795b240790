package org.daybrief.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.daybrief.store.StoredRequest;
import org.daybrief.text.Printable;

/** What was asked for on demand, one line a request. */
final class RequestList {

    private RequestList() {}

    static void write(List<StoredRequest> requests, PrintWriter out) {
        if (requests.isEmpty()) {
            out.println("no requests yet");
            return;
        }
        String format = "%-32s  %-10s  %-10s  %-8s %8s  %s%n";
        out.printf(Locale.ROOT, format, "request", "from", "to", "state", "articles", "title");
        for (StoredRequest request : requests) {
            out.printf(
                    Locale.ROOT,
                    format,
                    request.id(),
                    request.from(),
                    request.to(),
                    request.state().name().toLowerCase(Locale.ROOT),
                    request.articles(),
                    Printable.of(request.title()));
        }
    }
}
