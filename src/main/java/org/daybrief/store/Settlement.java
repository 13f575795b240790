package org.daybrief.store;

import java.time.Instant;
import org.daybrief.deliver.Delivery;
import org.daybrief.deliver.DeliveryState;
import org.daybrief.deliver.Outcome;
import org.daybrief.deliver.Reply;
import org.daybrief.deliver.RetrySchedule;
import org.jspecify.annotations.Nullable;

/**
 * What the outcome of a try makes of a row of the ledger.
 *
 * @param next when it is tried again; null: not by itself
 * @param code of the server's answer; null where it gave none
 * @param message its text, or why there was none
 */
record Settlement(
        DeliveryState state,
        @Nullable Instant next,
        @Nullable Integer code,
        String message) {

    /** @param lostAgain whether a message that may be lost is sent again */
    static Settlement of(Delivery claimed, Outcome outcome, boolean lostAgain, Instant now) {
        if (outcome instanceof Outcome.Taken taken) {
            return answered(DeliveryState.SENT, taken.reply());
        } else if (outcome instanceof Outcome.Refused refused) {
            return answered(DeliveryState.REFUSED, refused.reply());
        } else if (outcome instanceof Outcome.NotNow notNow) {
            Reply reply = notNow.reply();
            return again(claimed, reply == null ? null : reply.code(), notNow.why(), now);
        }
        String why = ((Outcome.Lost) outcome).why();
        return lostAgain ? again(claimed, null, why, now) : new Settlement(DeliveryState.UNKNOWN, null, null, why);
    }

    private static Settlement answered(DeliveryState state, Reply reply) {
        return new Settlement(state, null, reply.code(), reply.text());
    }

    private static Settlement again(Delivery claimed, @Nullable Integer code, String why, Instant now) {
        Instant first = claimed.firstTry() == null ? now : claimed.firstTry();
        return RetrySchedule.next(claimed.attempts(), first, now)
                .map(next -> new Settlement(DeliveryState.RETRY, next, code, why))
                .orElseGet(() -> new Settlement(DeliveryState.REFUSED, null, code, givenUp(why)));
    }

    static String givenUp(String why) {
        return "given up after " + RetrySchedule.END.toHours() + " hours: " + why;
    }
}
