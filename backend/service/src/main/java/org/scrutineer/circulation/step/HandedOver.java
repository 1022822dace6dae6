package org.scrutineer.circulation.step;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that came into the reader's hands, or became of what is theirs.
 *
 * @param text in words
 * @param scorecard null where it is about no edition, as are the period and the revision
 * @param request the reference of the request that it is about; null where it is about the edition
 * @param recommendation the reference of the recommendation that it is about; null for most
 * @param query the reference of the general question that it is about; null for most
 * @param action the reference of the action that it is about; null for most
 * @param times the reference of the proposal of times that it is about; null for most
 * @param indicatorReview the reference of the review of measures that it is about; null for most
 * @param signOff the reference of the sign-off that it is about; null for most
 * @param annualReport the reference of the annual report that it is about; null for most
 */
public record HandedOver(
        Instant at,
        String text,
        @Nullable String scorecard,
        @Nullable String period,
        @Nullable Integer revision,
        @Nullable String request,
        @Nullable String recommendation,
        @Nullable String query,
        @Nullable String action,
        @Nullable String times,
        @Nullable String indicatorReview,
        @Nullable String signOff,
        @Nullable String annualReport) {}
