package org.scrutineer.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What loading a file would touch, of one kind.
 *
 * @param count of all that the caller may see
 * @param named the first of them
 */
public record ImportTouch(Kind kind, int count, List<Named> named) {

    /** In the order in which they are told. */
    public enum Kind {
        /** Published editions that show a figure otherwise than it would be. */
        CONTRADICTED,
        /** Approved: held back at publication, and approved again. */
        APPROVED,
        SUBMITTED,
        DRAFT,
        /** Targets that stand in relation to a figure that would change. */
        TARGET,
        /** Open requests on a measure. */
        REQUEST
    }

    /**
     * One of them, with what leads to it.
     *
     * @param figures of a published edition, how many it shows otherwise; null for all else
     */
    public record Named(
            String text,
            @Nullable String scorecard,
            @Nullable String period,
            @Nullable Integer revision,
            @Nullable String indicator,
            @Nullable String request,
            @Nullable Integer figures) {}
}
