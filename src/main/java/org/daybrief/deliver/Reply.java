package org.daybrief.deliver;

import java.util.Set;

/**
 * What a mail server has answered.
 *
 * @param code three digits
 * @param text as it is kept: on one line, not longer than {@value #LONGEST}
 */
public record Reply(int code, String text) {

    /** Of a text, in characters. */
    public static final int LONGEST = 300;

    /** Without an enhanced code these say of a recipient that there is none. */
    private static final Set<Integer> NO_MAILBOX = Set.of(550, 551, 553);

    public Reply {
        if (code < 200 || code > 599) {
            throw new IllegalArgumentException("no code of SMTP: " + code);
        }
        text = OneLine.of(text, LONGEST);
    }

    /** Not now. */
    public boolean isTemporary() {
        return code >= 400 && code < 500;
    }

    /** Not ever. */
    public boolean isFinal() {
        return code >= 500;
    }

    /**
     * Whether the server says that there is no such mailbox: 5.1.x (bad address) and 5.2.1 (closed), or 550, 551 and 553 to a
     * recipient where the server has no enhanced codes. Full mailboxes and refusals by policy are none.
     */
    public boolean isHardBounce(Stage stage) {
        if (!isFinal()) {
            return false;
        }
        String status = enhanced();
        if (status.isEmpty()) {
            return stage == Stage.RECIPIENT && NO_MAILBOX.contains(code);
        }
        return stage != Stage.SENDER && (status.startsWith("5.1.") || status.equals("5.2.1"));
    }

    /** The enhanced status code (RFC 3463) such as 5.1.1; empty where there is none. */
    String enhanced() {
        int begin = 0;
        if (text.startsWith(Integer.toString(code))) {
            begin = Math.min(text.length(), 4);
        }
        int end = begin;
        int dots = 0;
        while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            dots += text.charAt(end) == '.' ? 1 : 0;
            end++;
        }
        boolean whole = dots == 2 && end - begin >= 5 && text.charAt(end - 1) != '.';
        return whole ? text.substring(begin, end) : "";
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
