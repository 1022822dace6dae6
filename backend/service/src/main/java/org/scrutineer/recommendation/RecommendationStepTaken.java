package org.scrutineer.recommendation;

import org.jspecify.annotations.Nullable;

/**
 * Something has just happened to a recommendation. Fired within its transaction.
 *
 * @param of which of several such steps it is
 * @param move null where it was made
 * @param lead the subject of the officer who leads on it
 */
public record RecommendationStepTaken(
        long recommendation, String of, @Nullable RecommendationMove move, String lead) {}
