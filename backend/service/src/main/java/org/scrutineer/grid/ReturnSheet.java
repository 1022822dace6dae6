package org.scrutineer.grid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much a service owes.
 *
 * @param service its group; null for the measures that name none
 * @param measures how many owe a figure
 * @param owed how many figures they owe together
 * @param since when the first of them was due; null when nothing is owed
 */
public record ReturnSheet(
        @Nullable String service, String name, int measures, int owed, @Nullable LocalDate since) {}
