package org.daybrief.statement.time;

/** What time is counted in, the smallest first. */
enum Unit {
    SECOND("S", true),
    MINUTE("M", true),
    HOUR("H", true),
    DAY("D", false),
    WEEKEND("D", false),
    WEEK("W", false),
    MONTH("M", false),
    QUARTER("Q", false),
    YEAR("Y", false),
    DECADE("Y", false),
    CENTURY("Y", false);

    final String letter;
    final boolean ofClock;

    Unit(String letter, boolean ofClock) {
        this.letter = letter;
        this.ofClock = ofClock;
    }

    /** How many of its letter's units one of it has. */
    int factor() {
        return switch (this) {
            case DECADE -> 10;
            case CENTURY -> 100;
            case WEEKEND -> 2;
            default -> 1;
        };
    }
}
