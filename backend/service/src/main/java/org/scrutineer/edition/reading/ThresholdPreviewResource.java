package org.scrutineer.edition.reading;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import org.scrutineer.access.Permission;
import org.scrutineer.edition.reading.ThresholdPreviews.Asked;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.period.Year;
import org.scrutineer.threshold.ThresholdProposal;
import org.scrutineer.threshold.ThresholdService;

/** What a target would rate, by the rules that rate an edition, before it is set. */
@Path("/api/v1/indicators/{indicator}/thresholds/{year}/preview")
public class ThresholdPreviewResource {

    private final IndicatorRepository indicators;
    private final ThresholdService thresholds;
    private final ThresholdPreviews previews;

    ThresholdPreviewResource(
            IndicatorRepository indicators,
            ThresholdService thresholds,
            ThresholdPreviews previews) {
        this.indicators = indicators;
        this.thresholds = thresholds;
        this.previews = previews;
    }

    @POST
    @PermissionsAllowed(Permission.WRITE_THRESHOLDS)
    @Transactional
    public ThresholdPreview preview(
            String indicator, String year, @NotNull @Valid ThresholdProposal body) {
        Indicator of = indicators.get(indicator);
        Year wanted = ThresholdService.year(of, year);
        thresholds.check(of, body);
        return Objects.requireNonNull(
                previews.of(List.of(new Asked(of, wanted, body)), Integer.MAX_VALUE)
                        .get(of.code()));
    }
}
