package org.scrutineer.edition.reading;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Code;
import org.scrutineer.problem.Place;
import org.scrutineer.threshold.ThresholdProposal;

/** Targets of several indicators to be tried together. */
public record ThresholdPreviewBatch(
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Item> items) {

    /** What would be the target of one year. */
    public record Item(
            @NotNull @Code String indicator,
            @NotNull @Code String year,
            @NotNull @Valid ThresholdProposal proposal) {}

    /**
     * What it would rate.
     *
     * @param errors what does not fit, in the proposal
     * @param preview of its newest figure alone; null where something does not fit
     */
    public record Tried(
            String indicator,
            String year,
            List<Place> errors,
            @Nullable ThresholdPreview preview) {}
}
