package org.daybrief.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.Certainty;

/**
 * What a statement is beside those that readers know already: told before, or in place of something told before.
 *
 * @param changed whether it replaces what was told: another number, sure what was not, done what was expected
 * @param before the words that were told
 */
record News(boolean changed, String before) {

    /** A number replaces another one only where so much of what is told around it is the same. */
    private static final double SAME_THING = 0.2;

    private static final double BACKGROUND = 100;

    private static final Set<Certainty> UNSURE = EnumSet.of(
            Certainty.CLAIMED, Certainty.REPORTED, Certainty.POSSIBLE, Certainty.EXPECTED, Certainty.UNKNOWN);

    /**
     * By id of the new statement; one that tells what nobody knew is not listed.
     *
     * @param story articles of one story, known and new
     * @param known ids of the known ones
     */
    static Map<String, News> of(List<AnalyzedArticle> story, Set<String> known) {
        List<Claim> claims = ClaimReader.read(story);
        Map<String, News> news = new HashMap<>();
        toldAgain(claims, known, news);
        otherFigures(claims, known, news);
        return news;
    }

    private static void toldAgain(List<Claim> claims, Set<String> known, Map<String, News> news) {
        for (List<Integer> members : FactMerger.merge(claims)) {
            List<Claim> old = new ArrayList<>();
            List<Claim> fresh = new ArrayList<>();
            for (int member : members) {
                Claim claim = claims.get(member);
                (isKnown(claim, known) ? old : fresh).add(claim);
            }
            if (old.isEmpty()) {
                continue;
            }
            for (Claim claim : fresh) {
                Certainty certainty = claim.statement().certainty();
                boolean surer = certainty == Certainty.CONFIRMED && all(old, UNSURE)
                        || certainty == Certainty.STATED && hasDay(claim) && all(old, EnumSet.of(Certainty.EXPECTED));
                news.put(claim.statement().id(), new News(surer, words(old.get(0))));
            }
        }
    }

    /** Whole counts that grow and shrink, as of the killed and the missing: the newest known one is replaced by a number of a later day. */
    private static void otherFigures(List<Claim> claims, Set<String> known, Map<String, News> news) {
        TermSpace space = new TermSpace(claims.stream().map(Claim::terms).toList(), BACKGROUND);
        for (FigureComparisons.Compared compared : FigureComparisons.of(claims, Map.of(), new Numbering())) {
            List<Counted> whole = compared.figures().stream()
                    .filter(counted -> counted.scope() == CountedScope.TOTAL
                            && CountedState.moves(counted.state())
                            && counted.day() != null)
                    .toList();
            Counted last = whole.stream()
                    .filter(counted -> isKnown(counted.claim(), known))
                    .max(Comparator.comparing(Counted::day).thenComparing(Counted::order))
                    .orElse(null);
            for (Counted counted : whole) {
                if (last != null && !isKnown(counted.claim(), known) && replaces(counted, last, space)) {
                    boolean toldBefore = whole.stream()
                            .anyMatch(other -> isKnown(other.claim(), known)
                                    && other.interval().equals(counted.interval()));
                    if (!toldBefore) {
                        news.put(counted.claim().statement().id(), new News(true, words(last.claim())));
                    }
                }
            }
        }
    }

    private static boolean replaces(Counted counted, Counted last, TermSpace space) {
        return near(counted.claim(), last.claim(), space)
                && !counted.day().isBefore(last.day())
                && !counted.interval().equals(last.interval())
                && !FigureVerdicts.otherClaimant(counted, last);
    }

    private static boolean near(Claim one, Claim other, TermSpace space) {
        TermVector vector = space.vector(one.terms(), Integer.MAX_VALUE, 0);
        return vector.dot(space.vector(other.terms(), Integer.MAX_VALUE, 0)) >= SAME_THING;
    }

    private static boolean all(List<Claim> claims, Set<Certainty> certainties) {
        return claims.stream()
                .allMatch(claim -> certainties.contains(claim.statement().certainty()));
    }

    /** What came true came true some day; a plan told in other words has none. */
    private static boolean hasDay(Claim claim) {
        return claim.statement().event() != null
                && claim.statement().quotations().isEmpty();
    }

    private static boolean isKnown(Claim claim, Set<String> known) {
        return known.contains(claim.article().id());
    }

    private static String words(Claim claim) {
        return claim.statement().text();
    }
}
