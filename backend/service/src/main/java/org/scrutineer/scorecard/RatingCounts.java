package org.scrutineer.scorecard;

import jakarta.persistence.Embeddable;

/** How many measures of an edition have each rating. */
@Embeddable
public record RatingCounts(int green, int amber, int red, int notRated) {}
