package org.daybrief.story;

import java.util.List;
import org.daybrief.statement.DateExpression;
import org.daybrief.statement.Mention;
import org.daybrief.statement.Quotation;
import org.daybrief.statement.SectionKind;
import org.daybrief.statement.Statement;

/** Chooses which of several statements of one fact is printed: the one that a reader understands without its neighbours. */
final class LeadChoice {

    /** UTF-16 units from the beginning within which a named subject stands. */
    private static final int OPENING = 40;

    /** UTF-16 units: a longer sentence tells more than one thing. */
    private static final int LONG = 280;

    private static final int SHORT = 40;

    private LeadChoice() {}

    /** The claim that stands alone best; of equals the first. */
    static Claim of(List<Claim> claims) {
        Claim best = claims.get(0);
        for (Claim claim : claims) {
            if (standing(claim) > standing(best)) {
                best = claim;
            }
        }
        return best;
    }

    /** How well it stands alone: a statement that points at its neighbours stands last. */
    static double standing(Claim claim) {
        Statement statement = claim.statement();
        double standing = claim.dependent() ? -4 : 0;
        standing += named(statement) ? 2 : 0;
        standing += dated(statement) ? 1 : 0;
        standing += statement.attribution() != null ? 1 : 0;
        standing += statement.figures().stream().anyMatch(Interval::hasNumber) ? 0.5 : 0;
        standing -= statement.quotations().stream().anyMatch(q -> q.kind() == Quotation.Kind.DIRECT) ? 0.5 : 0;
        standing -= statement.section() == SectionKind.ANALYSIS ? 1.5 : 0;
        int length = statement.span().length();
        standing -= length > LONG || length < SHORT ? 1 : 0;
        return standing;
    }

    static boolean named(Statement statement) {
        for (Mention mention : statement.mentions()) {
            if (mention.span().begin() - statement.span().begin() <= OPENING) {
                return true;
            }
        }
        return false;
    }

    static boolean dated(Statement statement) {
        for (DateExpression date : statement.dates()) {
            if (date.from() != null) {
                return true;
            }
        }
        return false;
    }
}
