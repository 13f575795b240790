package org.daybrief.story;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.daybrief.statement.EventTime;
import org.daybrief.statement.Figure;
import org.daybrief.statement.Quotation;

/** What forbids that two statements are one fact, however alike their words are. */
final class ClaimConflicts {

    private static final List<BiPredicate<Claim, Claim>> ALL = List.of(
            ClaimConflicts::otherFigures,
            ClaimConflicts::otherManner,
            ClaimConflicts::oneIsNegated,
            ClaimConflicts::oneIsRatified,
            ClaimConflicts::otherDays,
            ClaimConflicts::otherSpeakers,
            ClaimConflicts::oneAsks);

    private ClaimConflicts() {}

    static boolean between(Claim a, Claim b) {
        for (BiPredicate<Claim, Claim> conflict : ALL) {
            if (conflict.test(a, b)) {
                return true;
            }
        }
        return false;
    }

    /** Both count the same kind of thing and no number is common. */
    private static boolean otherFigures(Claim a, Claim b) {
        Set<String> ofA = figures(a);
        Set<String> ofB = figures(b);
        if (ofA.isEmpty() || ofB.isEmpty()) {
            return false;
        }
        for (String figure : ofA) {
            if (ofB.contains(figure)) {
                return false;
            }
        }
        return units(a).stream().anyMatch(units(b)::contains);
    }

    private static Set<String> figures(Claim claim) {
        Set<String> figures = new HashSet<>();
        for (Figure figure : claim.statement().figures()) {
            BigDecimal value = figure.value() != null ? figure.value() : figure.high();
            if (value != null) {
                figures.add(figure.unit() + " " + value.stripTrailingZeros().toPlainString());
            }
        }
        return figures;
    }

    private static Set<String> units(Claim claim) {
        Set<String> units = new HashSet<>();
        for (Figure figure : claim.statement().figures()) {
            if (figure.value() != null || figure.high() != null) {
                units.add(String.valueOf(figure.unit()));
            }
        }
        return units;
    }

    /** All that the one tells as a fact the other expects, or denies. */
    private static boolean otherManner(Claim a, Claim b) {
        boolean shared = false;
        for (var entry : a.manners().entrySet()) {
            Set<Claim.Manner> others = b.manners().get(entry.getKey());
            if (others != null) {
                shared = true;
                if (!disjoint(entry.getValue(), others)) {
                    return false;
                }
            }
        }
        return shared;
    }

    /** Of the same kind of thing the one says that it is not so, or that nobody knows. */
    private static boolean oneIsNegated(Claim a, Claim b) {
        return a.statement().negated() != b.statement().negated()
                && a.manners().keySet().stream().anyMatch(b.manners()::containsKey);
    }

    private static boolean disjoint(Set<Claim.Manner> a, Set<Claim.Manner> b) {
        return a.stream().noneMatch(b::contains);
    }

    /** Signing and ratifying one paper are two events. */
    private static boolean oneIsRatified(Claim a, Claim b) {
        return a.manners().containsKey("ratify") != b.manners().containsKey("ratify");
    }

    /** A confirmation has the day on which it was said, and what is confirmed does not change by it. */
    private static boolean otherDays(Claim a, Claim b) {
        if (a.manners().containsKey("confirm") && b.manners().containsKey("confirm")) {
            return false;
        }
        EventTime ofA = a.statement().event();
        EventTime ofB = b.statement().event();
        return ofA != null
                && ofB != null
                && ofA.basis() != EventTime.Basis.INHERITED
                && ofB.basis() != EventTime.Basis.INHERITED
                && (ofA.to().isBefore(ofB.from()) || ofB.to().isBefore(ofA.from()));
    }

    /** Words in quotation marks are one fact only where one person said them. */
    private static boolean otherSpeakers(Claim a, Claim b) {
        String ofA = speaker(a);
        String ofB = speaker(b);
        return ofA != null && ofB != null && !ofA.contains(ofB) && !ofB.contains(ofA);
    }

    /** A question tells nothing. */
    private static boolean oneAsks(Claim a, Claim b) {
        return asks(a) || asks(b);
    }

    private static boolean asks(Claim claim) {
        return claim.statement().text().strip().endsWith("?");
    }

    private static @org.jspecify.annotations.Nullable String speaker(Claim claim) {
        for (Quotation quotation : claim.statement().quotations()) {
            if (quotation.kind() == Quotation.Kind.DIRECT && quotation.speaker() != null) {
                return quotation.speaker();
            }
        }
        return null;
    }
}
