package org.scrutineer.remit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What falls under a committee, on the wire, as far as the reader may see it.
 *
 * @param mine whether the reader sits on it
 * @param measures those that fall under it by a theme or a series, by their codes
 * @param inspections those by its frameworks, the newest first
 * @param changedBy null as long as nobody has said what falls under it
 */
record RemitView(
        String committee,
        String title,
        boolean mine,
        List<String> themes,
        List<Series> series,
        List<Framework> frameworks,
        List<Measure> measures,
        List<Inspected> inspections,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    /**
     * A scorecard.
     *
     * @param byDefault whether it falls under the committee because it is made for it
     */
    record Series(String scorecard, String title, boolean byDefault) {}

    /** By what inspectors judge. */
    record Framework(String code, String title) {}

    /** A measure. */
    record Measure(String indicator, String title, String theme) {}

    /** An inspection whose report is published. */
    record Inspected(String reference, String title, LocalDate publishedOn) {}

    /**
     * Of all committees.
     *
     * @param committees those that the reader sits on first
     * @param uncovered measures that fall under none, by their codes
     * @param themes all that there are of the measures that the reader may see
     */
    record All(List<RemitView> committees, List<Measure> uncovered, List<String> themes) {}
}
