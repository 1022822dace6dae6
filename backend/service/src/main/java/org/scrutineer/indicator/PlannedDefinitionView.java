package org.scrutineer.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A planned change on the wire.
 *
 * @param changes the fields that get another value
 * @param definition as it would be by what is known now
 */
public record PlannedDefinitionView(
        LocalDate effectiveFrom,
        String reason,
        List<String> changes,
        IndicatorDefinition definition,
        String plannedBy,
        Instant plannedAt) {}
