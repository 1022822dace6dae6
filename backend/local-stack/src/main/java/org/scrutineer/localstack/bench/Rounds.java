package org.scrutineer.localstack.bench;

import java.util.Arrays;

/**
 * Measures two rates in turns, so that whatever else the machine does strikes both alike, and holds
 * the median of their ratios against a limit.
 */
record Rounds(int count, int seconds) {

    /** Something that can be done over and over. */
    interface Rate {
        double perSecond(int seconds) throws Exception;
    }

    boolean hold(String what, Rate ours, Rate reference, double least) throws Exception {
        ours.perSecond(seconds);
        reference.perSecond(seconds);
        double[] own = new double[count];
        double[] others = new double[count];
        double[] ratios = new double[count];
        for (int i = 0; i < count; i++) {
            own[i] = ours.perSecond(seconds);
            others[i] = reference.perSecond(seconds);
            ratios[i] = own[i] / others[i];
        }
        boolean good = median(ratios) >= least;
        System.out.printf(
                "%-62s %10.0f/s against %10.0f/s: %.2f of it (%.2f to %.2f), at least %.2f: %s%n",
                what,
                median(own),
                median(others),
                median(ratios),
                Arrays.stream(ratios).min().orElseThrow(),
                Arrays.stream(ratios).max().orElseThrow(),
                least,
                good ? "good" : "TOO SLOW");
        return good;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
