package org.scrutineer.targetreview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is arranged for a review of targets.
 *
 * @param boardOn when the board looks at it; null while that is open
 */
public record ReviewPlan(@Nullable LocalDate boardOn) {}
