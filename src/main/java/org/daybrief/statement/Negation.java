package org.daybrief.statement;

import org.daybrief.statement.clause.Line;

/** Whether a clause says that something is not so. */
final class Negation {

    private Negation() {}

    static boolean in(Line line, Core core) {
        boolean[] main = null;
        for (int i = core.from(); i < core.to(); i++) {
            if (mayNegate(line.lower(i)) && negates(line, i)) {
                main = main == null ? MainClause.of(line, core.from(), core.to()) : main;
                if (main[i]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Quick look: all of them begin with n or end in "n't" or are "cannot". */
    private static boolean mayNegate(String lower) {
        return lower.charAt(0) == 'n' || lower.charAt(lower.length() - 1) == 't';
    }

    private static boolean negates(Line line, int i) {
        String lower = line.lower(i);
        String next = line.lower(i + 1);
        return switch (lower) {
            case "not" -> !next.equals("only") && !next.equals("just") && !next.equals("least");
            case "no" -> !next.equals("doubt") && !next.equals("matter") && !next.equals(".");
            case "never", "nobody", "none", "neither", "nothing", "cannot" -> true;
            default -> lower.endsWith("n't");
        };
    }
}
