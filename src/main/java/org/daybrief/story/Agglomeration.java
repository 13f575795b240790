package org.daybrief.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.daybrief.story.Neighbours.Pair;

/**
 * Joins the two nearest groups again and again until none are near enough. How near groups are is the mean over all pairs
 * of their members, which is the product of the groups' sums: one stray pair never joins two stories.
 */
final class Agglomeration {

    /** A group under its smallest member. */
    private static final class Group {
        final List<Integer> members = new ArrayList<>();
        /** Root of a group that may be near, and the best that is hoped for it: never less than the truth. */
        Map<Integer, Double> hopes = new HashMap<>();

        TermVector sum;
        long days;
        int dated;
        int version;
        boolean alive = true;

        Group(TermVector sum) {
            this.sum = sum;
        }
    }

    /** A pair of groups; it is exact while neither group has changed since. */
    private record Hope(double nearness, int a, int b, int version) implements Comparable<Hope> {
        @Override
        public int compareTo(Hope other) {
            int byNearness = Double.compare(other.nearness, nearness);
            if (byNearness != 0) {
                return byNearness;
            }
            int byFirst = Integer.compare(a, other.a);
            return byFirst != 0 ? byFirst : Integer.compare(b, other.b);
        }
    }

    private static final int HOPE = -1;

    /** Sums keep so many terms: those of a great story beyond carry nothing. */
    private static final int SUM_LENGTH = 1500;

    private final Group[] groups;
    private final PriorityQueue<Hope> queue = new PriorityQueue<>();
    private final TimeDecay decay;
    private final double threshold;

    private Agglomeration(List<TermVector> vectors, long[] days, TimeDecay decay, double threshold) {
        this.decay = decay;
        this.threshold = threshold;
        groups = new Group[vectors.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = new Group(vectors.get(i));
            groups[i].members.add(i);
            if (days[i] != TimeDecay.UNKNOWN) {
                groups[i].days = days[i];
                groups[i].dated = 1;
            }
        }
    }

    /**
     * The groups by their smallest member; members ascending.
     *
     * @param vectors unit vectors
     * @param days day of each text or {@link TimeDecay#UNKNOWN}
     * @param pairs the pairs that may be near
     * @param threshold groups below it stay apart
     */
    static List<List<Integer>> of(
            List<TermVector> vectors, long[] days, List<Pair> pairs, TimeDecay decay, double threshold) {
        Agglomeration agglomeration = new Agglomeration(vectors, days, decay, threshold);
        for (Pair pair : pairs) {
            agglomeration.hope(pair.first(), pair.second(), pair.nearness());
        }
        agglomeration.join();
        return agglomeration.result();
    }

    private void hope(int a, int b, double nearness) {
        groups[a].hopes.put(b, nearness);
        groups[b].hopes.put(a, nearness);
        queue.add(new Hope(nearness, Math.min(a, b), Math.max(a, b), HOPE));
    }

    private void join() {
        while (!queue.isEmpty()) {
            Hope best = queue.poll();
            Group a = groups[best.a];
            Group b = groups[best.b];
            if (!a.alive || !b.alive) {
                continue;
            }
            if (best.version == a.version + b.version) {
                merge(best.a, best.b);
            } else if (best.version != HOPE || a.hopes.getOrDefault(best.b, -1.0) == best.nearness) {
                double exact = nearness(a, b);
                if (exact >= threshold) {
                    queue.add(new Hope(exact, best.a, best.b, a.version + b.version));
                }
            }
        }
    }

    private double nearness(Group a, Group b) {
        double mean = a.sum.dot(b.sum) / ((double) a.members.size() * b.members.size());
        if (a.dated == 0 || b.dated == 0) {
            return mean * decay.unknown();
        }
        return mean * decay.after(Math.abs((double) a.days / a.dated - (double) b.days / b.dated));
    }

    /** The group with the longer list of neighbours keeps its place: each pair moves a logarithmic number of times. */
    private void merge(int first, int second) {
        int keep = groups[first].hopes.size() >= groups[second].hopes.size() ? first : second;
        int go = keep == first ? second : first;
        Group kept = groups[keep];
        Group gone = groups[go];
        gone.alive = false;
        kept.members.addAll(gone.members);
        kept.days += gone.days;
        kept.dated += gone.dated;
        kept.sum = kept.sum.plus(gone.sum).heaviest(SUM_LENGTH);
        kept.version++;
        kept.hopes.remove(go);
        for (Map.Entry<Integer, Double> entry : new TreeMap<>(gone.hopes).entrySet()) {
            int other = entry.getKey();
            groups[other].hopes.remove(go);
            if (other != keep && groups[other].alive) {
                double best = Math.max(entry.getValue(), kept.hopes.getOrDefault(other, 0.0));
                hope(keep, other, best);
            }
        }
        gone.hopes = Map.of();
    }

    private List<List<Integer>> result() {
        Map<Integer, List<Integer>> result = new TreeMap<>();
        for (Group group : groups) {
            if (group.alive) {
                List<Integer> members = group.members.stream().sorted().toList();
                result.put(members.get(0), members);
            }
        }
        return List.copyOf(result.values());
    }
}
