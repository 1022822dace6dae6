package org.scrutineer.clinic;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Code;

/** What a member asks. */
public record DeepDiveQuestion(
        @NotNull @Code String scorecard,
        @NotNull @Size(max = 14) String period,
        @NotNull @Size(min = 1, max = 10) @UniqueElements List<@NotNull @Code String> indicators,
        @NotNull @Size(min = 10, max = 2000) String question,
        @Size(max = 2000) @Nullable String hopedAnswer) {}
