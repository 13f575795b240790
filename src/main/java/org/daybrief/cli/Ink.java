package org.daybrief.cli;

import picocli.CommandLine.Help.Ansi;

/** Colours for a terminal; none where the output is redirected or NO_COLOR is set. */
final class Ink {

    private static final String BOLD = "1";
    private static final String FAINT = "2";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";

    private final boolean on;

    private Ink(boolean on) {
        this.on = on;
    }

    /** As the terminal and the environment of this process want it. */
    static Ink here() {
        return new Ink(Ansi.AUTO.enabled());
    }

    static Ink of(boolean on) {
        return new Ink(on);
    }

    String heading(String text) {
        return in(BOLD, text);
    }

    String rule(String text) {
        return in(CYAN, text);
    }

    String words(String text) {
        return in(YELLOW, text);
    }

    String aside(String text) {
        return in(FAINT, text);
    }

    private String in(String code, String text) {
        return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
