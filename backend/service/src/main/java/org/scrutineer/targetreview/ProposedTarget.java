package org.scrutineer.targetreview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;
import org.scrutineer.http.WebAddress;
import org.scrutineer.threshold.Threshold.Basis;
import org.scrutineer.threshold.Threshold.Status;
import org.scrutineer.threshold.ThresholdProposal;
import org.scrutineer.threshold.ThresholdSetting;

/**
 * What is proposed for a measure.
 *
 * @param source who set it and where it is written, once it is approved
 * @param reason why this target
 */
public record ProposedTarget(
        @NotNull @Valid ThresholdProposal target,
        @NotNull Basis basis,
        @NotNull @Size(min = 3, max = 1000) @OneLine String source,
        @Size(max = 2000) @WebAddress @Nullable String sourceUrl,
        @NotNull @Size(min = 10, max = 1000) @Prose String reason) {

    /** As it is set when it is approved. */
    ThresholdSetting setting() {
        return target.setting(Status.APPROVED, basis, source, sourceUrl, reason);
    }
}
