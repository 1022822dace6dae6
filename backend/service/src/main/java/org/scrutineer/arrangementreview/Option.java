package org.scrutineer.arrangementreview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;

/**
 * What could be arranged.
 *
 * @param title such as "Monthly scorecards, and a clinic where members ask for one"
 * @param text what speaks for it and against it
 */
record Option(
        @NotNull @Size(min = 3, max = 200) @OneLine String title,
        @NotNull @Size(min = 10, max = 2000) @Prose String text) {}
