package org.daybrief.job;

import java.util.List;

/** An edition whose provenance does not hold: a fault of the program, so nothing of it is published. */
final class EditionRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    EditionRefusedException(List<String> problems) {
        super("The edition is refused: " + problems.size()
                + " of its parts do not stand in their source. Please report it."
                + String.join(
                        "",
                        problems.stream()
                                .limit(SHOWN)
                                .map(each -> "\n  " + each)
                                .toList()));
    }
}
