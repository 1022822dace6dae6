package org.scrutineer.periodvalue;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;

/** A value to record, or a symbol that says why there is none. */
public record PeriodValueRecording(
        @Digits(integer = 15, fraction = 15) @Nullable BigDecimal value,
        @Digits(integer = 15, fraction = 15) @Nullable BigDecimal numerator,
        @Digits(integer = 15, fraction = 15) @Nullable BigDecimal denominator,
        @Pattern(regexp = "c|z|x|u|low|k", message = "must be one of c, z, x, u, low, k") @Nullable String symbol,
        ValueStatus status,
        @Size(max = 1000) @Prose @Nullable String note,
        @Size(max = 500) @OneLine @Nullable String source,
        @Size(max = 1000) @Prose @Nullable String reason) {

    @JsonCreator
    public PeriodValueRecording {
        status = status == null ? ValueStatus.CONFIRMED : status;
        note = tidy(note);
        source = tidy(source);
        reason = tidy(reason);
    }

    /**
     * As a file's fields are read, so that what is exported is the same when it is imported again.
     */
    private static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Fails with 422 unless there is a number or a symbol that fit together. */
    void check() {
        ProblemException.refuse(
                FigureRule.broken(value, numerator, denominator, symbol).stream()
                        .map(rule -> Place.inBody('/' + rule.field(), rule.words()))
                        .toList());
    }
}
