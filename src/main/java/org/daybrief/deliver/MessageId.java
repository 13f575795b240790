package org.daybrief.deliver;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.daybrief.text.Digest;

/** Identifiers of messages: made from what a message is, so that each attempt and each process gives it the same one. */
public final class MessageId {

    private MessageId() {}

    /** Of the mail that brings an edition to an address. */
    public static String of(String briefing, LocalDate date, EmailAddress to, Sender from) {
        return of("edition\n" + briefing + "\n" + date + "\n" + to.key(), from);
    }

    /** Of a letter: the same words to the same address are the same letter. */
    public static String ofLetter(EmailAddress to, String text, Sender from) {
        return of("letter\n" + to.key() + "\n" + text, from);
    }

    private static String of(String content, Sender from) {
        return Digest.sha256(content.getBytes(StandardCharsets.UTF_8)).substring(0, 40) + "@"
                + from.address().domain();
    }
}
