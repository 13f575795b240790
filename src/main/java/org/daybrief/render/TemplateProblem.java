package org.daybrief.render;

/** A template that cannot be used. The message names the file, the line, what is wrong and what to do. */
public final class TemplateProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TemplateProblem(String where, String what, Throwable cause) {
        super(
                where + ": " + what
                        + " Mend that line; or delete the file from your templates folder, and the built-in one is used.",
                cause);
    }
}
