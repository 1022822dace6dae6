package org.scrutineer.scorecard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.http.Code;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;

/**
 * The indicators a scorecard is to show, in order, and why these.
 *
 * @param after the newest version that was read, 0 for none; null to follow whichever there is
 */
public record IndicatorSetDefinition(
        @Min(0) @Nullable Integer after,
        @NotNull @Size(min = 3, max = 2000) @Prose String reason,
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Item> items) {

    /** As a set is, to be followed by another. */
    static IndicatorSetDefinition of(IndicatorSet from) {
        return new IndicatorSetDefinition(
                from.version(),
                from.reason(),
                from.items().stream()
                        .map(
                                each ->
                                        new Item(
                                                each.indicator(),
                                                each.theme(),
                                                each.polarityOverride(),
                                                each.reference(),
                                                each.exemptReason()))
                        .toList());
    }

    /**
     * One indicator's place.
     *
     * @param exemptReason why only the scorecard's exempt committees see it; null when all do
     */
    public record Item(
            @NotNull @Code String indicator,
            @NotNull @Size(min = 1, max = 200) @OneLine String theme,
            @Nullable Polarity polarityOverride,
            @Size(max = 20) @OneLine @Nullable String reference,
            @Size(min = 3, max = 500) @Prose @Nullable String exemptReason) {}
}
