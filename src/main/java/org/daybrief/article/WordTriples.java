package org.daybrief.article;

/** The first and the last block in which each word triple of an article stands; triples are told apart by a hash of 64 bits. */
final class WordTriples {

    private final long[] triples;
    private final int[] first;
    private final int[] last;

    /** @param most how many triples there can be */
    WordTriples(int most) {
        int size = Integer.highestOneBit(Math.max(8, most) * 4 - 1);
        triples = new long[size];
        first = new int[size];
        last = new int[size];
    }

    /** Blocks are added in order. */
    void add(long triple, int block) {
        int at = place(triple);
        if (last[at] == 0) {
            triples[at] = triple;
            first[at] = block + 1;
        }
        last[at] = block + 1;
    }

    /** A block other than this one in which the triple stands; the block itself where there is none. The triple must have been added. */
    int elsewhere(long triple, int block) {
        int at = place(triple);
        return first[at] - 1 != block ? first[at] - 1 : last[at] - 1;
    }

    private int place(long triple) {
        int mask = triples.length - 1;
        int at = (int) (triple ^ triple >>> 32) * 0x9e3779b1 >>> 7 & mask;
        while (last[at] != 0 && triples[at] != triple) {
            at = at + 1 & mask;
        }
        return at;
    }
}
