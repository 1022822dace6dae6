package org.scrutineer.scorecard;

/** How many measures of an edition have each rating. */
public record RatingCounts(int green, int amber, int red, int notRated) {}
