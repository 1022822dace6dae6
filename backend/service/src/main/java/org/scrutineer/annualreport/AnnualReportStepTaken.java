package org.scrutineer.annualreport;

import org.jspecify.annotations.Nullable;

/**
 * That a report came into other hands.
 *
 * @param report its number
 * @param step the number of the step
 * @param reason why it was sent back; null for most
 */
public record AnnualReportStepTaken(
        long report, long step, AnnualReportMove move, @Nullable String reason) {}
