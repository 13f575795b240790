package org.daybrief.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.OutputStream;
import org.daybrief.deliver.Reply;
import org.daybrief.deliver.Stage;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** Knows how far a message has come and what the server has said to it, which the exceptions of the library do not tell. */
final class StagedTransport extends SMTPTransport {

    private Stage stage = Stage.SENDER;
    private @Nullable Reply reply;
    private String odd = "";
    private String refusal = "";

    StagedTransport(Session session, URLName server) {
        super(session, server, "smtp", false);
    }

    /** The last one that was reached. */
    Stage stage() {
        return stage;
    }

    /** The answer of that stage; null where none came that can be understood. */
    @Nullable
    Reply reply() {
        return reply;
    }

    /** What cannot be understood in the last answer; empty where all can. */
    String odd() {
        return odd;
    }

    /** The last answer by which the server refused something; empty where it refused nothing. */
    String refusal() {
        return refusal;
    }

    /** Before a message. */
    void begin() {
        at(Stage.SENDER);
    }

    /** Whether the library still holds a connection; unlike {@link #isConnected} without asking the server. */
    boolean isOpen() {
        try {
            synchronized (this) {
                checkConnected();
            }
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private void at(Stage next) {
        stage = next;
        reply = null;
        odd = "";
    }

    @Override
    protected void mailFrom() throws MessagingException {
        at(Stage.SENDER);
        super.mailFrom();
    }

    @Override
    protected void rcptTo() throws MessagingException {
        at(Stage.RECIPIENT);
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        at(Stage.DATA);
        OutputStream content = super.data();
        at(Stage.CONTENT);
        return content;
    }

    /** The first answer of a stage is kept: later ones are to commands that tidy up. */
    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        String text = getLastServerResponse();
        if (code < 200 || code > 599) {
            odd = code < 0 && "[EOF]".equals(text) ? "the server closed the connection" : "no answer of SMTP: " + text;
            return -1;
        }
        if (!isOneCode(code, text)) {
            odd = "an answer whose lines have different codes: " + text;
            return -1;
        }
        refusal = code >= 400 ? text : refusal;
        if (reply == null && odd.isEmpty()) {
            reply = new Reply(code, text);
        }
        return code;
    }

    private static boolean isOneCode(int code, String text) {
        String prefix = Integer.toString(code);
        return text.lines().allMatch(line -> line.startsWith(prefix));
    }
}
