package org.scrutineer.knownproblem;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Code;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;
import org.scrutineer.http.WebAddress;

/**
 * A problem as somebody writes it.
 *
 * @param source as measures name it
 * @param year that in which a financial or academic year begins
 * @param leftOut whether averages do without the area's figures of that year
 */
public record KnownProblemDraft(
        @NotNull @Code String area,
        @NotNull @OneLine @Size(min = 1, max = 1000) String source,
        @Min(1990) @Max(2100) int year,
        @NotNull @Prose @Size(min = 1, max = 500) String words,
        @Size(max = 2000) @WebAddress @Nullable String address,
        boolean leftOut) {}
