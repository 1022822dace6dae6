package org.scrutineer.query;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Code;
import org.scrutineer.http.Prose;

/**
 * What governance answers.
 *
 * @param givenTo who asked, where it is not said
 * @param measure the code of the measure that it is about after all; null for most
 */
public record QueryAnswer(
        @NotNull @Size(min = 10, max = 20000) @Prose String answer,
        @Nullable QueryAudience givenTo,
        @Code @Nullable String measure) {

    QueryAudience audience() {
        return givenTo == null ? QueryAudience.ASKER : givenTo;
    }
}
