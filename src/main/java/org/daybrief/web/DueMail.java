package org.daybrief.web;

import java.util.Objects;
import org.daybrief.job.Mailroom;
import org.daybrief.mail.DeliveryReport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers what is due; what is wrong with the mail server is logged once, not at each try. */
final class DueMail implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(DueMail.class);

    private final Mailroom mailroom;
    private @Nullable String problem;

    DueMail(Mailroom mailroom) {
        this.mailroom = mailroom;
    }

    @Override
    public void run() {
        DeliveryReport report = mailroom.deliver();
        if (!report.isEmpty()) {
            LOG.info("Mail: {}", report.states());
        }
        if (report.problem() != null && !Objects.equals(problem, report.problem())) {
            LOG.warn("Mail: {}", report.problem());
        }
        problem = report.problem();
    }
}
