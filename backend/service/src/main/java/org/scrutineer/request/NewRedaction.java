package org.scrutineer.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Prose;

/**
 * What is to be taken out.
 *
 * @param words exactly as they stand in the field; null for all of it
 * @param reason why, without the words
 */
public record NewRedaction(
        @NotNull RedactedField field,
        @Size(min = 3, max = 20000) @Prose @Nullable String words,
        @NotNull @Size(min = 10, max = 2000) @Prose String reason) {}
