package org.scrutineer.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Code;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;

/**
 * What a member asks.
 *
 * @param wish how the member would like to be answered; without one in writing
 * @param forCommittee the committee whose members alone are to read it, with officers; null where
 *     all are who read the scorecard
 */
public record DeepDiveQuestion(
        @NotNull @Code String scorecard,
        @NotNull @Size(max = 14) @OneLine String period,
        @NotNull @Size(min = 1, max = 10) @UniqueElements List<@NotNull @Code String> indicators,
        @NotNull @Size(min = 10, max = 2000) @Prose String question,
        @Size(max = 2000) @Prose @Nullable String hopedAnswer,
        @Nullable AnswerKind wish,
        @Size(min = 1, max = 200) @OneLine @Nullable String forCommittee) {}
