package org.scrutineer.assessment;

/** How the figures of a year's periods make the figure of the year so far. */
public enum Aggregation {
    /** Counts add up. */
    SUM,
    /** Percentages, rates and averages: all numerators over all denominators. */
    RATIO,
    /** Counted on one day, such as children in care: the latest. */
    SNAPSHOT,
    /** Each figure already counts from the start of the year: the latest. */
    CUMULATIVE,
    /** Each figure covers the twelve months before: the latest, and never called year to date. */
    ROLLING_12_MONTHS,
    NOT_APPLICABLE
}
