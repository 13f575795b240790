package org.daybrief.deliver;

import org.jspecify.annotations.Nullable;

/** What one try to hand a message over came to. */
public sealed interface Outcome {

    /** The server has it. */
    record Taken(Reply reply) implements Outcome {}

    /**
     * The server does not want it, now or later.
     *
     * @param bounced whether it says that there is no such mailbox
     */
    record Refused(Reply reply, boolean bounced) implements Outcome {}

    /**
     * The server does not have it; later it may take it.
     *
     * @param reply what it has answered; null where the connection broke before the content was sent
     */
    record NotNow(@Nullable Reply reply, String why) implements Outcome {}

    /** The content was sent, and no answer came: whether the server has it cannot be known. */
    record Lost(String why) implements Outcome {}

    /**
     * What an answer, or the want of one, means.
     *
     * @param stage that was reached
     * @param reply null where none came, or one that SMTP does not have
     * @param why no answer came; shown where there is no reply
     */
    static Outcome of(Stage stage, @Nullable Reply reply, String why) {
        if (reply != null && reply.isFinal()) {
            return new Refused(reply, reply.isHardBounce(stage));
        } else if (reply != null && reply.isTemporary()) {
            return new NotNow(reply, reply.text());
        }
        String told = OneLine.of(why, Reply.LONGEST);
        return stage == Stage.CONTENT ? new Lost(told) : new NotNow(null, told);
    }
}
