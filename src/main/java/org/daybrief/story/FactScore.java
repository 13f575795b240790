package org.daybrief.story;

import java.time.LocalDate;
import java.util.List;
import org.daybrief.statement.Certainty;
import org.daybrief.statement.SectionKind;
import org.daybrief.statement.Statement;
import org.jspecify.annotations.Nullable;

/** How important a fact is inside its story, from 0 to 1. */
final class FactScore {

    private static final double ORIGINS = 0.25;
    private static final double CENTRE = 0.25;
    private static final double PLACE = 0.2;
    private static final double SUBSTANCE = 0.2;
    private static final double RECENCY = 0.1;

    private static final double DEPENDENT = 0.35;
    private static final double ANALYSIS = 0.6;
    private static final double BACKGROUND = 0.7;
    private static final double UNKNOWN = 0.8;
    private static final double POSSIBLE = 0.85;
    private static final double UNNAMED = 0.7;

    private final @Nullable LocalDate oldest;
    private final @Nullable LocalDate newest;

    /** @param claims all of the story */
    FactScore(List<Claim> claims) {
        LocalDate first = null;
        LocalDate last = null;
        for (Claim claim : claims) {
            LocalDate day = claim.article().article().published().day();
            if (day != null) {
                first = first == null || day.isBefore(first) ? day : first;
                last = last == null || day.isAfter(last) ? day : last;
            }
        }
        oldest = first;
        newest = last;
    }

    /**
     * The score.
     *
     * @param lead that is printed
     * @param origins how many tell it
     * @param nearness of the nearest of its statements to the story's centre
     * @param place number of the first of its statements among the body statements of its article, from 0
     */
    double of(Claim lead, int origins, double nearness, int place) {
        double score = ORIGINS * Math.min(1, (origins - 1) / 2.0)
                + CENTRE * nearness
                + PLACE / (1 + place / 3.0)
                + SUBSTANCE * substance(lead.statement())
                + RECENCY * recency(lead.article().article().published().day());
        score *= lead.dependent() ? DEPENDENT : 1;
        SectionKind section = lead.statement().section();
        score *= section == SectionKind.ANALYSIS ? ANALYSIS : section == SectionKind.BACKGROUND ? BACKGROUND : 1;
        Certainty certainty = lead.statement().certainty();
        score *= certainty == Certainty.UNKNOWN ? UNKNOWN : certainty == Certainty.POSSIBLE ? POSSIBLE : 1;
        score *= LeadChoice.named(lead.statement()) ? 1 : UNNAMED;
        return Math.round(Math.min(1, score) * 10_000) / 10_000.0;
    }

    private static double substance(Statement statement) {
        double substance = 0;
        substance += statement.figures().stream().anyMatch(Interval::hasNumber) ? 0.35 : 0;
        substance += LeadChoice.dated(statement) ? 0.35 : 0;
        substance += statement.attribution() != null ? 0.2 : 0;
        substance += statement.certainty() == Certainty.CONFIRMED ? 0.3 : 0;
        return Math.min(1, substance);
    }

    private double recency(@Nullable LocalDate day) {
        if (day == null || oldest == null || newest == null || oldest.equals(newest)) {
            return 0.5;
        }
        double whole = newest.toEpochDay() - oldest.toEpochDay();
        return (day.toEpochDay() - oldest.toEpochDay()) / whole;
    }
}
