package org.nianbao.prose;

import java.util.Arrays;

/** A text as the set of all runs of eight characters in it: two texts are as alike as their sets. */
public final class Shingles {
    private static final int LENGTH = 8;
    private static final int BINS = 32;
    private static final int BINS_IN_A_BAND = 4;
    private static final long BASE = 1_000_003L;
    private static final long BASE_TO_THE_LENGTH = power(BASE, LENGTH);

    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    /** The shingles of a text, in which only letters, ideographs and digits count. */
    public static Shingles of(String text) {
        char[] characters = new char[text.length()];
        int length = 0;
        for (int i = 0; i < characters.length; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                characters[length++] = text.charAt(i);
            }
        }
        long[] hashes = new long[Math.max(0, length - LENGTH + 1)];
        long rolling = 0;
        for (int i = 0; i < length; i++) {
            rolling = rolling * BASE + characters[i];
            if (i >= LENGTH) {
                rolling -= characters[i - LENGTH] * BASE_TO_THE_LENGTH;
            }
            if (i >= LENGTH - 1) {
                hashes[i - LENGTH + 1] = rolling;
            }
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    public int size() {
        return sorted.length;
    }

    /** The share of shingles that both have among those that either has (Jaccard); 0 when neither has any. */
    public double likeness(Shingles other) {
        int both = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int order = Long.compare(sorted[i], other.sorted[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int either = sorted.length + other.sorted.length - both;
        return either == 0 ? 0 : (double) both / either;
    }

    /**
     * Eight numbers by which a text that is nearly the same can be looked up (minima of one permutation in 32 bins, four to a number):
     * of two texts that share nine tenths of their shingles, all but one in thousands share a number.
     *
     * @param seed keeps texts of different kinds apart
     */
    public Long[] sketch(long seed) {
        long[] minima = new long[BINS];
        Arrays.fill(minima, Long.MAX_VALUE);
        for (long shingle : sorted) {
            long mixed = mixed(shingle);
            int bin = (int) (mixed >>> 1) & (BINS - 1);
            minima[bin] = Math.min(minima[bin], mixed);
        }
        Long[] bands = new Long[BINS / BINS_IN_A_BAND];
        for (int band = 0; band < bands.length; band++) {
            long hash = mixed(seed * BINS + band);
            for (int i = 0; i < BINS_IN_A_BAND; i++) {
                hash = mixed(hash ^ minima[band * BINS_IN_A_BAND + i]);
            }
            bands[band] = hash;
        }
        return bands;
    }

    /** The finalizer of MurmurHash3: every bit of the input changes about half of the output's. */
    private static long mixed(long value) {
        long hash = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }

    private static long power(long base, int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }
}
