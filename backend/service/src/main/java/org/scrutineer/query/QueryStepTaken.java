package org.scrutineer.query;

import org.jspecify.annotations.Nullable;

/**
 * A general question was asked or answered. Fired within its transaction.
 *
 * @param move null where it was asked
 * @param to the subject of who asked, where it is for them; null where it is for governance
 */
public record QueryStepTaken(long query, @Nullable QueryMove move, @Nullable String to) {}
