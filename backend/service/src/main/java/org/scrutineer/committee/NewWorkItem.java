package org.scrutineer.committee;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;
import org.scrutineer.recommendation.RecommendationReference;

/**
 * What is put on a work programme.
 *
 * @param wanted what the committee wants of it
 * @param about the reference of the request, clinic or recommendation
 * @param meeting null where it is not yet placed
 */
public record NewWorkItem(
        @NotNull WorkItemKind kind,
        @NotNull @Size(min = 3, max = 150) @OneLine String title,
        @NotNull @Size(min = 10, max = 2000) @Prose String wanted,
        @Pattern(regexp = "(DD|PC)-[0-9]{4,9}|" + RecommendationReference.REGEXP)
                @Nullable String about,
        @Pattern(regexp = "CM-[0-9]{4,9}") @Nullable String meeting) {}
