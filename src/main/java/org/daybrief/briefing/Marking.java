package org.daybrief.briefing;

import java.util.Arrays;
import java.util.Optional;

/** Handling markings of the Traffic Light Protocol 2.0 (FIRST), the least strict first. Never translated. */
public enum Marking {
    CLEAR("TLP:CLEAR"),
    GREEN("TLP:GREEN"),
    AMBER("TLP:AMBER"),
    AMBER_STRICT("TLP:AMBER+STRICT"),
    RED("TLP:RED");

    private final String label;

    Marking(String label) {
        this.label = label;
    }

    /** As it must be printed. */
    public String label() {
        return label;
    }

    public static Optional<Marking> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(marking -> marking.label.equals(label))
                .findFirst();
    }
}
