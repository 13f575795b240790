package org.daybrief.render;

import java.util.stream.Collectors;
import org.daybrief.briefing.Briefing;
import org.jspecify.annotations.Nullable;

/** The program's own sentences in a mail: what is left out, and where the whole edition is. */
final class MailNotes {

    static final String REASON = "You get this mail because this briefing was subscribed to with your address.";

    private final Briefing briefing;
    private final Audience audience;
    private final MailFrame frame;

    MailNotes(Briefing briefing, Audience audience, MailFrame frame) {
        this.briefing = briefing;
        this.audience = audience;
        this.frame = frame;
    }

    /** {@code Your topics: grain. 2 of 7 stories are about them; the others are in the attached PDF.} */
    @Nullable
    String topics(int stories) {
        if (audience.topics().isEmpty()) {
            return null;
        }
        int all = briefing.stories().size();
        String words = audience.topics().stream()
                .map(topic -> "“" + Visible.of(topic) + "”")
                .collect(Collectors.joining(", "));
        if (stories == all) {
            return "Your topics: " + words + ". No story is left out.";
        }
        boolean elsewhere = frame.attached() != null || frame.page();
        return "Your topics: " + words + ". " + stories + " of " + Furniture.count(all, "story", "stories")
                + (stories == 1 ? " is about them" : " are about them")
                + (elsewhere ? "; the others are" + where(frame).substring(1) : "; the others are left out") + ".";
    }

    /** Where the whole edition is; null where there is nothing to point to. */
    @Nullable
    String pointer() {
        if (frame.attached() != null) {
            return "The whole edition is attached: " + frame.attached() + ".";
        }
        String large = frame.tooLarge() ? "The PDF is too large for a mail. " : "";
        if (frame.page()) {
            return large + "The whole edition: " + MailBody.PAGE;
        }
        return frame.tooLarge() ? large + "Ask the sender for it." : null;
    }

    /** {@code As PDF: https://…}; null where it is attached, or there is none. */
    @Nullable
    String pdf() {
        return frame.page() && frame.pdf() && frame.attached() == null
                ? "As PDF: " + MailBody.PAGE + MailFrame.PDF
                : null;
    }

    /** Where what is left out is to be found, as the end of a sentence. */
    static String where(MailFrame frame) {
        if (frame.attached() != null) {
            return ": in the attached PDF";
        }
        return frame.page() ? ": on the page" : ": not in this mail";
    }
}
