package org.scrutineer.signoff;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Prose;

/**
 * A step on the way to a signature.
 *
 * @param text what is asked, answered, wrong or changed; may be left out of the others
 */
public record TakenStep(
        @NotNull SignOffMove move, @Size(min = 10, max = 2000) @Prose @Nullable String text) {}
