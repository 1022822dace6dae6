package org.scrutineer.edition.document;

import java.util.List;

/**
 * How the measures differ from those of the edition published for the period before, and why.
 *
 * @param since the period of that edition
 * @param reasons of every version of the set since then, oldest first
 */
public record SetChange(
        PeriodInDocument since,
        int fromVersion,
        int toVersion,
        List<String> reasons,
        List<SetItem> came,
        List<SetItem> went) {

    /** A measure that came or went. */
    public record SetItem(String indicator, String title, String theme) {}
}
