package org.scrutineer.localstack.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * Measures two rates in turns, so that whatever else the machine does strikes both alike, and holds
 * the median of their ratios against a limit.
 */
record Rounds(int count, int seconds) {
    /** Rounds until Java has compiled what it runs; a service has, minutes after it started. */
    private static final int WARMING = 4;

    /** Something that can be done over and over. */
    interface Rate {
        double perSecond(int seconds) throws Exception;
    }

    /** Prints how the one rate stands to the other and holds it against a limit. */
    boolean hold(String what, Rate ours, Rate reference, double least) throws Exception {
        boolean good = print(what, ours, reference) >= least;
        System.out.printf(", at least %.2f: %s%n", least, good ? "good" : "TOO SLOW");
        return good;
    }

    /** Prints it without a limit. */
    void show(String what, Rate ours, Rate reference) throws Exception {
        print(what, ours, reference);
        System.out.println();
    }

    private double print(String what, Rate ours, Rate reference) throws Exception {
        ours.perSecond(WARMING * seconds);
        reference.perSecond(seconds);
        double[] own = new double[count];
        double[] others = new double[count];
        double[] ratios = new double[count];
        for (int i = 0; i < count; i++) {
            own[i] = ours.perSecond(seconds);
            others[i] = reference.perSecond(seconds);
            ratios[i] = own[i] / others[i];
        }
        System.out.printf(
                "%-50s %8.0f/s against %8.0f/s: %.2f of it (%.2f to %.2f, load %.1f)",
                what,
                median(own),
                median(others),
                median(ratios),
                Arrays.stream(ratios).min().orElseThrow(),
                Arrays.stream(ratios).max().orElseThrow(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return median(ratios);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
