package org.scrutineer.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action for those who tell people of it.
 *
 * @param clinic at which it was agreed; null where that was on a recommendation
 */
public record ActionToTell(
        String reference, boolean open, LocalDate dueOn, @Nullable Long clinic) {}
