package org.scrutineer.limit;

/**
 * So much at once, and as much again over each minute: a token bucket.
 *
 * <p>Safe for threads.
 */
final class Allowance {

    private static final double NANOS_OF_A_MINUTE = 60e9;

    private final int perMinute;
    private double left;
    private long countedAt;

    /**
     * @param perMinute how much a minute gives, 1 or more; also the most that can be saved up
     * @param now nanoseconds on the clock of {@link System#nanoTime}
     */
    Allowance(int perMinute, long now) {
        this.perMinute = perMinute;
        this.left = perMinute;
        this.countedAt = now;
    }

    /** Takes one, if one is left. */
    synchronized boolean take(long now) {
        left = Math.min(perMinute, left + (now - countedAt) / NANOS_OF_A_MINUTE * perMinute);
        countedAt = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
