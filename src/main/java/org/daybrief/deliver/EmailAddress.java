package org.daybrief.deliver;

import java.util.Locale;
import org.daybrief.text.Printable;

/**
 * A mail address that any server takes: whoever holds one needs no further check, and no library ever sees another.
 *
 * @param local the part before the @, as it was written: ASCII letters, digits, {@code !#$%&'*+-/=?^_`{|}~} and single dots
 *     inside; at most {@value #MAX_LOCAL} characters
 * @param domain in lower case, names of other scripts in their ASCII form ({@code xn--…})
 */
public record EmailAddress(String local, String domain) {

    /** Of the whole address, from the limit of an SMTP path. */
    public static final int MAX_LENGTH = 254;

    static final int MAX_LOCAL = 64;

    private static final String MARKS = "!#$%&'*+-/=?^_`{|}~";

    /** @throws IllegalArgumentException where the parts are none; a person's words go through {@link #parse} */
    public EmailAddress {
        String problem = problem(local, domain);
        if (!problem.isEmpty()) {
            throw new IllegalArgumentException(problem);
        }
    }

    /**
     * Reads an address as a person, a file or a form gives it; white space around it does not matter.
     *
     * @throws MalformedAddress saying what is wrong with it
     */
    public static EmailAddress parse(String written) throws MalformedAddress {
        String text = written.strip();
        int at = text.lastIndexOf('@');
        if (text.isEmpty()) {
            throw refused(text, "it is empty");
        } else if (at < 0) {
            throw refused(text, "it has no @");
        }
        String local = text.substring(0, at);
        String domain;
        try {
            domain = DomainName.ascii(text.substring(at + 1));
        } catch (IllegalArgumentException e) {
            throw refused(text, e.getMessage());
        }
        String problem = problem(local, domain);
        if (!problem.isEmpty()) {
            throw refused(text, problem);
        }
        return new EmailAddress(local, domain);
    }

    /** The address as a server is given it: ASCII only. */
    public String text() {
        return local + "@" + domain;
    }

    /** Equal for two spellings of one address: the local part in lower case, the domain in its ASCII form. */
    public String key() {
        return local.toLowerCase(Locale.ROOT) + "@" + domain;
    }

    /** For logs: {@code m…@example.org}. */
    public String masked() {
        return local.charAt(0) + "…@" + domain;
    }

    /** Masked, so that no log or message has an address by accident; {@link #text()} is the address. */
    @Override
    public String toString() {
        return masked();
    }

    private static MalformedAddress refused(String text, String why) {
        return new MalformedAddress("'" + Printable.of(text) + "' is no mail address: " + why + ".");
    }

    /** Empty where all is well. */
    private static String problem(String local, String domain) {
        String problem = localProblem(local);
        if (problem.isEmpty()) {
            problem = DomainName.problem(domain);
        }
        if (problem.isEmpty() && local.length() + 1 + domain.length() > MAX_LENGTH) {
            problem = "it is longer than " + MAX_LENGTH + " characters";
        }
        return problem;
    }

    private static String localProblem(String local) {
        if (local.isEmpty()) {
            return "nothing stands before the @";
        } else if (local.startsWith("\"")) {
            return "quotation marks before the @ are not supported; write the address without them";
        }
        for (int i = 0; i < local.length(); ) {
            int c = local.codePointAt(i);
            i += Character.charCount(c);
            if (c == '@') {
                return "it has more than one @";
            } else if (c > 0x7e || c <= ' ') {
                return localProblem(c);
            } else if (c != '.' && !isLetterOrDigit(c) && MARKS.indexOf(c) < 0) {
                return "'" + (char) c + "' may not stand before the @";
            }
        }
        if (local.startsWith(".") || local.endsWith(".") || local.contains("..")) {
            return "dots before the @ stand single and between other characters";
        }
        return local.length() > MAX_LOCAL ? "more than " + MAX_LOCAL + " characters stand before the @" : "";
    }

    private static String localProblem(int c) {
        String named = String.format(Locale.ROOT, "U+%04X", c);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return "white space (" + named + ") may not stand before the @";
        } else if (c < 0x80 || Character.isISOControl(c) || HeaderText.isRefused(c)) {
            return "the control character " + named + " may not stand in it";
        }
        return "before the @ only ASCII is supported, not " + named
                + "; most servers take no other address, ask for the ASCII one";
    }

    private static boolean isLetterOrDigit(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
