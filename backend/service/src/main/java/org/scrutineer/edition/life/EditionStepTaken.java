package org.scrutineer.edition.life;

import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.life.EditionSteps.StepKind;

/**
 * An edition has just gone a step further, or back. Fired within the transaction of the step.
 *
 * @param step the number of the row that keeps it
 * @param reason as those who took it gave it
 */
public record EditionStepTaken(
        long step, Edition edition, StepKind action, @Nullable String reason) {}
