package org.nianbao.bench;

import java.util.SplittableRandom;

/** Numbers as they come by chance. */
final class Chance {
    private static final double FEW = 30;

    private Chance() {}

    /** How often something happens that happens so often on average. */
    static long poisson(SplittableRandom random, double mean) {
        if (mean >= FEW) {
            return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
        }
        double limit = Math.exp(-mean);
        long count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    /** Divides cases by weights: what is whole first, the rest by chance. */
    static long[] divide(SplittableRandom random, long cases, double[] weights) {
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        long[] parts = new long[weights.length];
        long left = cases;
        for (int i = 0; i < weights.length; i++) {
            parts[i] = (long) (cases * weights[i] / all);
            left -= parts[i];
        }
        for (; left > 0; left--) {
            parts[pick(random.nextDouble() * all, weights)]++;
        }
        return parts;
    }

    private static int pick(double point, double[] weights) {
        double left = point;
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return 0;
    }
}
