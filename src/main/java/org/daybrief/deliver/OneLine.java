package org.daybrief.deliver;

import org.daybrief.text.Printable;

/** What a stranger has said, fit to be kept and shown: on one line, without control characters, cut. */
final class OneLine {

    private OneLine() {}

    static String of(String said, int longest) {
        StringBuilder line = new StringBuilder(Math.min(said.length(), longest));
        for (int i = 0; i < said.length() && line.length() < longest; i++) {
            char c = said.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00a0';
            if (!space) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        String printable = Printable.of(line.toString().strip());
        return printable.length() > longest ? printable.substring(0, longest - 1) + "…" : printable;
    }
}
