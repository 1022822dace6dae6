package org.scrutineer.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A general question on the wire, as its reader may act on it.
 *
 * @param raisedBy for who asked and for governance; null for other readers
 * @param mine whether the reader asked it
 * @param measure that it is about after all; null for most
 */
public record GeneralQueryView(
        String reference,
        String question,
        QueryState state,
        String stateText,
        @Nullable String raisedBy,
        Instant raisedAt,
        boolean mine,
        @Nullable Answer answer,
        @Nullable MeasureName measure,
        List<QueryMove> actions) {

    /** What was answered, and to whom. */
    public record Answer(String text, String by, Instant at, QueryAudience givenTo) {}

    /** A measure by its code. */
    public record MeasureName(String code, String title) {}
}
