package org.scrutineer.quality;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is not in order with the figures.
 *
 * @param open how many things nobody has explained
 * @param kinds every kind, with how many there are of it
 * @param services that have anything, by name
 * @param found how many fit what was asked for, listed or not
 * @param items the first of those
 */
record DataQuality(
        int open,
        int explained,
        List<OfKind> kinds,
        List<OfService> services,
        int found,
        List<Finding> items) {

    /** How many there are of a kind. */
    record OfKind(FindingKind kind, String title, String meaning, int open, int explained) {}

    /**
     * How many there are of a service's measures.
     *
     * @param service null for the measures that name none
     * @param kinds those of which it has any open
     * @param trend what there was at the end of each of the last weeks, oldest first
     * @param trendText the same in words; null while there is nothing to set it beside
     */
    record OfService(
            @Nullable String service,
            String name,
            int open,
            int explained,
            List<OfKind> kinds,
            List<Count> trend,
            @Nullable String trendText) {}

    /** How much there was on a day. */
    record Count(LocalDate day, int open, int explained) {}
}
