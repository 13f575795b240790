package org.daybrief.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybrief.statement.AnalyzedArticle;

/** Finds articles whose bodies are nearly the same: candidates by their sketches, then an exact check. */
final class Reprints {

    /** Of the runs of both: a reprint with some paragraphs cut or added. */
    private static final double ALIKE = 0.5;

    /** Of the runs of the shorter one: a reprint that was cut to a part. */
    private static final double CONTAINED = 0.8;

    /** Fewer runs are a note that anybody may have written the same. */
    private static final int LEAST = 20;

    /** So many different texts of a bucket are compared: what stands for a great many is one text. */
    private static final int COMPARED = 8;

    private final List<Shingles> shingles = new ArrayList<>();
    private final int[] parent;

    private Reprints(List<AnalyzedArticle> articles) {
        parent = new int[articles.size()];
        for (int i = 0; i < parent.length; i++) {
            shingles.add(Shingles.of(articles.get(i)));
            parent[i] = i;
        }
    }

    /** For each article the index of the first one in the list with the same body: its own where there is none. */
    static int[] firsts(List<AnalyzedArticle> articles) {
        Reprints reprints = new Reprints(articles);
        reprints.join();
        int[] firsts = new int[articles.size()];
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = reprints.root(i);
        }
        return firsts;
    }

    private void join() {
        Map<Long, List<Integer>> buckets = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            if (shingles.get(i).size() >= LEAST) {
                MinHash sketch = MinHash.of(shingles.get(i));
                for (int band = 0; band < MinHash.BANDS; band++) {
                    List<Integer> bucket = buckets.computeIfAbsent(sketch.key(band), key -> new ArrayList<>(1));
                    compare(i, bucket);
                }
            }
        }
    }

    /** A bucket holds one article of each text that fell into it. */
    private void compare(int i, List<Integer> bucket) {
        for (int other : bucket) {
            if (root(i) == root(other) || alike(shingles.get(i), shingles.get(other))) {
                union(i, other);
                return;
            }
        }
        if (bucket.size() < COMPARED) {
            bucket.add(i);
        }
    }

    private static boolean alike(Shingles a, Shingles b) {
        int common = a.common(b);
        return common >= ALIKE * (a.size() + b.size() - common) || common >= CONTAINED * Math.min(a.size(), b.size());
    }

    private int root(int i) {
        while (parent[i] != i) {
            parent[i] = parent[parent[i]];
            i = parent[i];
        }
        return i;
    }

    private void union(int a, int b) {
        int one = root(a);
        int two = root(b);
        parent[Math.max(one, two)] = Math.min(one, two);
    }
}
