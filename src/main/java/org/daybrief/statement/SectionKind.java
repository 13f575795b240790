package org.daybrief.statement;

/** The sections of a briefing in the order of the page. A statement belongs to one of those that {@link #ofStatements()} names. */
public enum SectionKind {
    AT_A_GLANCE,
    WHERE,
    WHO,
    WHAT_HAPPENED,
    KEY_FIGURES,
    DISAGREEMENTS,
    STATEMENTS,
    ANALYSIS,
    OUTLOOK,
    BACKGROUND,
    TIMELINE;

    /** Whether single statements are sorted into it; the others are made from what the statements carry. */
    public boolean ofStatements() {
        return switch (this) {
            case WHAT_HAPPENED, KEY_FIGURES, STATEMENTS, ANALYSIS, OUTLOOK, BACKGROUND -> true;
            default -> false;
        };
    }
}
