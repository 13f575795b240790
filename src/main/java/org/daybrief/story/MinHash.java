package org.daybrief.story;

import java.util.Arrays;

/**
 * A sketch of a set of hashes by which like sets are found: one permutation, cut into bins, the least hash of each; an
 * empty bin borrows from the next full one (Shrivastava and Li, 2014).
 */
record MinHash(long[] bins) {

    private static final int BINS = 128;
    private static final int ROWS = 4;
    private static final long EMPTY = Long.MAX_VALUE;

    /** How many keys a sketch has: sets that share any are candidates. */
    static final int BANDS = BINS / ROWS;

    static MinHash of(Shingles shingles) {
        long[] bins = new long[BINS];
        Arrays.fill(bins, EMPTY);
        for (long hash : shingles.sorted()) {
            int bin = (int) (hash >>> 57);
            bins[bin] = Math.min(bins[bin], hash & 0x01ff_ffff_ffff_ffffL);
        }
        return new MinHash(filled(bins));
    }

    private static long[] filled(long[] bins) {
        long[] filled = bins.clone();
        for (int i = 0; i < BINS; i++) {
            for (int step = 1; filled[i] == EMPTY && step < BINS; step++) {
                long lent = bins[(i + step) % BINS];
                filled[i] = lent == EMPTY ? EMPTY : lent + step * 0x0200_0000_0000_0000L;
            }
        }
        return filled;
    }

    /** The key of one band, from 0 to {@link #BANDS}. */
    long key(int band) {
        long key = band;
        for (int row = 0; row < ROWS; row++) {
            key = Shingles.mix(key * 31 + bins[band * ROWS + row]);
        }
        return key;
    }
}
