package org.scrutineer.indicatorreview;

/**
 * That a scorecard has another set from some day on.
 *
 * @param review the number of the review that made it
 */
public record IndicatorSetAdopted(long review) {}
