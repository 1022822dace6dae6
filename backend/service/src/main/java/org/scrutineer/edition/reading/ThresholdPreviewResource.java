package org.scrutineer.edition.reading;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.access.Permission;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.Point;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.edition.figures.FigureReader;
import org.scrutineer.edition.figures.Figures;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.edition.figures.Figures.SetMeasure;
import org.scrutineer.edition.reading.ThresholdPreview.RatedFigure;
import org.scrutineer.edition.writing.MeasureWriter;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.period.Period;
import org.scrutineer.period.Year;
import org.scrutineer.threshold.Threshold;
import org.scrutineer.threshold.ThresholdProposal;
import org.scrutineer.threshold.ThresholdService;

/** What a target would rate, by the rules that rate an edition, before it is set. */
@Path("/api/v1/indicators/{indicator}/thresholds/{year}/preview")
public class ThresholdPreviewResource {

    private final IndicatorRepository indicators;
    private final ThresholdService thresholds;
    private final FigureReader reader;

    ThresholdPreviewResource(
            IndicatorRepository indicators, ThresholdService thresholds, FigureReader reader) {
        this.indicators = indicators;
        this.thresholds = thresholds;
        this.reader = reader;
    }

    @POST
    @PermissionsAllowed(Permission.WRITE_THRESHOLDS)
    @Transactional
    public ThresholdPreview preview(
            String indicator, String year, @NotNull @Valid ThresholdProposal body) {
        Indicator of = indicators.get(indicator);
        Year wanted = ThresholdService.year(of, year);
        Threshold proposed = thresholds.proposed(of, wanted, body);
        Figures figures = reader.read(of, proposed);
        SetMeasure measure = figures.measures().getFirst();
        CurrentFigure latest = measure.latest();
        if (latest == null) {
            return new ThresholdPreview(null, null, List.of());
        }
        List<CurrentFigure> own = measure.own();
        Year rated =
                own.stream().anyMatch(each -> year(of, each.period()).equals(wanted))
                        ? wanted
                        : year(of, latest.period());
        Threshold target = rated.equals(wanted) ? proposed : thresholds.proposed(of, rated, body);
        List<RatedFigure> newestFirst = new ArrayList<>();
        for (int i = own.size() - 1; i >= 0; i--) {
            if (year(of, own.get(i).period()).equals(rated)) {
                newestFirst.add(rated(measure.ratedBy(target, own.subList(0, i + 1)), figures));
            }
        }
        return new ThresholdPreview(rated.code(), rated.label(), newestFirst);
    }

    /** Its latest figure. */
    private RatedFigure rated(SetMeasure measure, Figures from) {
        Period period = measure.own().getLast().period();
        Measure row = new MeasureWriter(measure, period, from.choices()).measure(Variant.FULL);
        Point point = row.periods().getLast();
        return new RatedFigure(
                point.period(), point.label(), point.display(), row.rating(), row.targetText());
    }

    private static Year year(Indicator indicator, Period period) {
        return period.year(indicator.yearType());
    }
}
