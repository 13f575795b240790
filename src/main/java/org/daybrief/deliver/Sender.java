package org.daybrief.deliver;

import org.daybrief.text.Printable;
import org.jspecify.annotations.Nullable;

/**
 * Whom a message is from.
 *
 * @param name that is shown; null where there is the address alone
 * @param address that answers and failures go to
 */
public record Sender(@Nullable HeaderText name, EmailAddress address) {

    /**
     * Reads {@code desk@example.org}, {@code Daybrief <desk@example.org>} or {@code "Daybrief, night desk" <desk@example.org>}.
     *
     * @throws MalformedAddress saying what is wrong with it
     */
    public static Sender parse(String written) throws MalformedAddress {
        String text = written.strip();
        int open = text.lastIndexOf('<');
        if (open < 0) {
            return new Sender(null, EmailAddress.parse(text));
        } else if (!text.endsWith(">")) {
            throw refused(text, "write it as Name <desk@example.org>");
        }
        EmailAddress address = EmailAddress.parse(text.substring(open + 1, text.length() - 1));
        String name = text.substring(0, open).strip();
        if (name.startsWith("\"")) {
            name = unquoted(text, name);
        } else if (name.indexOf('<') >= 0 || name.indexOf('>') >= 0 || name.indexOf('"') >= 0) {
            throw refused(text, "put a name with < > or \" in quotation marks");
        }
        try {
            return new Sender(name.isBlank() ? null : new HeaderText(name), address);
        } catch (IllegalArgumentException e) {
            throw refused(text, e.getMessage());
        }
    }

    private static String unquoted(String text, String name) throws MalformedAddress {
        StringBuilder plain = new StringBuilder(name.length());
        int i = 1;
        for (; i < name.length() && name.charAt(i) != '"'; i++) {
            if (name.charAt(i) == '\\' && i + 1 < name.length()) {
                i++;
            }
            plain.append(name.charAt(i));
        }
        if (i != name.length() - 1) {
            throw refused(text, "the name's quotation marks do not close right before the <");
        }
        return plain.toString().strip();
    }

    private static MalformedAddress refused(String text, String why) {
        return new MalformedAddress("'" + Printable.of(text) + "' is no sender: " + why + ".");
    }
}
