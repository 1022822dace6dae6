package org.scrutineer.redaction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.scrutineer.http.Prose;

/**
 * What is to be taken out.
 *
 * @param words exactly as they were written
 * @param reason why, without the words
 */
public record UnwantedWords(
        @NotNull @Size(min = 3, max = 20000) @Prose String words,
        @NotNull @Size(min = 10, max = 2000) @Prose String reason) {}
