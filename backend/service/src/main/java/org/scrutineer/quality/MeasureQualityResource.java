package org.scrutineer.quality;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scrutineer.access.Permission;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.indicator.OwnMeasures;
import org.scrutineer.periodvalue.FigureWriters;
import org.scrutineer.problem.ProblemException;

/** How far the figures of a measure can be relied on. */
@Path("/api/v1/indicators/{indicator}/data-quality")
public class MeasureQualityResource {

    private final IndicatorRepository indicators;
    private final FigureWriters writers;
    private final OwnMeasures own;
    private final Findings findings;

    MeasureQualityResource(
            IndicatorRepository indicators,
            FigureWriters writers,
            OwnMeasures own,
            Findings findings) {
        this.indicators = indicators;
        this.writers = writers;
        this.own = own;
        this.findings = findings;
    }

    @GET
    @PermissionsAllowed({Permission.WRITE_FIGURES, Permission.WRITE_OWN_FIGURES})
    @Transactional
    public MeasureQuality get(String indicator) {
        Indicator measure = indicators.get(indicator);
        if (writers.isLead() && !own.holds(measure)) {
            throw ProblemException.notFound();
        }
        return MeasureQuality.of(
                measure.code(),
                findings.all().stream()
                        .filter(each -> each.indicator().equals(measure.code()))
                        .toList());
    }
}
