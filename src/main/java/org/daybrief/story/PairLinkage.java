package org.daybrief.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.daybrief.story.Neighbours.Pair;

/** Joins groups by the mean likeness over all pairs of their members; pairs that are not listed count as nothing. */
final class PairLinkage {

    /** Whether two texts must never stand in one group. */
    interface Apart {
        boolean test(int a, int b);
    }

    private static final class Group {
        final List<Integer> members = new ArrayList<>();
        /** Root of each group with a like member, and the sum over the pairs. */
        final Map<Integer, Double> sums = new HashMap<>();

        int version;
        boolean alive = true;
    }

    private record Join(double mean, int a, int b, int version) implements Comparable<Join> {
        @Override
        public int compareTo(Join other) {
            int byMean = Double.compare(other.mean, mean);
            if (byMean != 0) {
                return byMean;
            }
            int byFirst = Integer.compare(a, other.a);
            return byFirst != 0 ? byFirst : Integer.compare(b, other.b);
        }
    }

    private final List<Group> groups = new ArrayList<>();
    private final PriorityQueue<Join> queue = new PriorityQueue<>();
    private final double threshold;
    private final Apart apart;

    private PairLinkage(int texts, double threshold, Apart apart) {
        this.threshold = threshold;
        this.apart = apart;
        for (int i = 0; i < texts; i++) {
            Group group = new Group();
            group.members.add(i);
            groups.add(group);
        }
    }

    /**
     * The groups by their smallest member; members ascending.
     *
     * @param texts how many there are
     * @param pairs each once
     * @param threshold groups whose mean is below stay apart
     */
    static List<List<Integer>> of(int texts, List<Pair> pairs, double threshold, Apart apart) {
        PairLinkage linkage = new PairLinkage(texts, threshold, apart);
        for (Pair pair : pairs) {
            linkage.groups.get(pair.first()).sums.put(pair.second(), pair.nearness());
            linkage.groups.get(pair.second()).sums.put(pair.first(), pair.nearness());
            linkage.offer(pair.first(), pair.second());
        }
        linkage.join();
        return linkage.result();
    }

    private void offer(int a, int b) {
        Group one = groups.get(a);
        Group other = groups.get(b);
        double mean = one.sums.get(b) / ((double) one.members.size() * other.members.size());
        if (mean >= threshold) {
            queue.add(new Join(mean, Math.min(a, b), Math.max(a, b), one.version + other.version));
        }
    }

    private void join() {
        while (!queue.isEmpty()) {
            Join best = queue.poll();
            Group a = groups.get(best.a);
            Group b = groups.get(best.b);
            if (a.alive && b.alive && best.version == a.version + b.version && mayJoin(a, b)) {
                merge(best.a, best.b);
            }
        }
    }

    private boolean mayJoin(Group a, Group b) {
        for (int one : a.members) {
            for (int other : b.members) {
                if (apart.test(one, other)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void merge(int into, int from) {
        Group kept = groups.get(into);
        Group gone = groups.get(from);
        gone.alive = false;
        kept.members.addAll(gone.members);
        kept.version++;
        kept.sums.remove(from);
        gone.sums.remove(into);
        gone.sums.forEach((other, sum) -> {
            kept.sums.merge(other, sum, Double::sum);
            groups.get(other).sums.remove(from);
        });
        for (Map.Entry<Integer, Double> entry : new TreeMap<>(kept.sums).entrySet()) {
            groups.get(entry.getKey()).sums.put(into, entry.getValue());
            offer(into, entry.getKey());
        }
    }

    private List<List<Integer>> result() {
        List<List<Integer>> result = new ArrayList<>();
        for (Group group : groups) {
            if (group.alive) {
                result.add(group.members.stream().sorted().toList());
            }
        }
        return result;
    }
}
