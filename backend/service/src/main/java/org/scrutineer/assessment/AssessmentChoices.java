package org.scrutineer.assessment;

/**
 * What a council chooses about how its figures are read.
 *
 * @param smallNumbersUnder percentages and rates out of fewer than this carry a warning
 * @param screening whether leaps between two figures are left out of the control limits
 * @param outsideCountsAsNear whether a point outside a control limit counts in two of three
 */
public record AssessmentChoices(
        DirectionScheme scheme,
        int smallNumbersUnder,
        boolean screening,
        boolean outsideCountsAsNear) {}
