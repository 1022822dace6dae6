package org.scrutineer.quality;

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
     */
    record OfService(
            @Nullable String service, String name, int open, int explained, List<OfKind> kinds) {}
}
