package org.scrutineer.query;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.scrutineer.http.Prose;

/** What somebody wants to know. */
public record NewQuery(@NotNull @Size(min = 10, max = 4000) @Prose String question) {}
