package org.daybrief.cli;

import org.jspecify.annotations.Nullable;

/** Text from outside as a terminal may get it: without control characters, which could move the cursor or forge a line. */
final class Printable {

    private Printable() {}

    static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean control = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            printable.appendCodePoint(control ? '\ufffd' : c);
        });
        return printable.toString();
    }
}
