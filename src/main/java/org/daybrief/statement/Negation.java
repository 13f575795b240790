package org.daybrief.statement;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Words;
import org.daybrief.text.Span;
import org.daybrief.text.Trail;

/** Whether a clause says that something is not so. */
final class Negation {

    private static final String STARTS = "nfyhsr";

    private Negation() {}

    static boolean in(Line line, Core core, Span sentence, Trail trail) {
        boolean[] main = null;
        for (int i = core.from(); i < core.to(); i++) {
            if (mayNegate(line.lower(i)) && negates(line, i)) {
                main = main == null ? MainClause.of(line, core.from(), core.to()) : main;
                if (main[i]) {
                    trail.note(
                            Trail.Kind.NEGATION,
                            "in the main clause",
                            Negation.class,
                            sentence,
                            line.begin(i),
                            line.end(i));
                    return true;
                }
            }
        }
        return false;
    }

    /** Quick look: all of them begin with one of a few letters or end in "n't" or are "cannot". */
    private static boolean mayNegate(String lower) {
        return STARTS.indexOf(lower.charAt(0)) >= 0 || lower.charAt(lower.length() - 1) == 't';
    }

    private static boolean negates(Line line, int i) {
        String lower = line.lower(i);
        String next = line.lower(i + 1);
        return switch (lower) {
            case "not" -> !next.equals("only") && !next.equals("just") && !next.equals("least");
            case "no" -> !next.equals("doubt") && !next.equals("matter") && !next.equals(".");
            case "failed", "fails", "fail" -> next.equals("to");
            case "yet" ->
                next.equals("to")
                        && Words.HAVE.contains(line.lower(i - 1))
                        && !line.lower(i + 2).equals("be");
            case "hardly", "scarcely" -> true;
            case "short" -> next.equals("of") && line.lower(i - 1).startsWith("stop");
            case "ruled" ->
                next.equals("out")
                        && !line.lower(i - 1).equals("not")
                        && !line.lower(i - 2).equals("not");
            case "never", "nobody", "none", "neither", "nothing", "cannot" -> true;
            default -> lower.endsWith("n't");
        };
    }
}
