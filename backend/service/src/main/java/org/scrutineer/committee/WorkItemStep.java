package org.scrutineer.committee;

import org.jspecify.annotations.Nullable;

/**
 * From which meeting an item comes to which.
 *
 * @param from the number of the one it was on; null where it was not yet placed
 * @param to null where it waits for one
 */
record WorkItemStep(
        WorkItemMove move, @Nullable Long from, @Nullable Long to, @Nullable String reason) {}
