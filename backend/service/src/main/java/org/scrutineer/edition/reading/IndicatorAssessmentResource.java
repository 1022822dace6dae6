package org.scrutineer.edition.reading;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.edition.figures.FigureReader;
import org.scrutineer.edition.figures.Figures;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.edition.figures.Figures.SetMeasure;
import org.scrutineer.edition.writing.MeasureWriter;
import org.scrutineer.http.OneLine;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.period.InvalidPeriod;
import org.scrutineer.period.Period;
import org.scrutineer.problem.ProblemException;

/** What the rules say of an indicator's current figures, without a scorecard. */
@Path("/api/v1/indicators/{indicator}/assessment")
public class IndicatorAssessmentResource {

    private final IndicatorRepository indicators;
    private final FigureReader reader;
    private final Clock clock;
    private final boolean demonstration;

    IndicatorAssessmentResource(
            IndicatorRepository indicators,
            FigureReader reader,
            Clock clock,
            @ConfigProperty(name = "scrutineer.demo") boolean demonstration) {
        this.indicators = indicators;
        this.reader = reader;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    @GET
    @PermissionsAllowed(Permission.READ_UNPUBLISHED_FIGURES)
    @Transactional
    public MeasureDocument assess(
            @jakarta.ws.rs.PathParam("indicator") String code,
            @QueryParam("period") @OneLine @Nullable String periodCode) {
        Indicator indicator = indicators.get(code);
        Period upTo = periodCode == null ? null : period(indicator, periodCode);
        Figures figures = reader.read(indicator, each -> upTo == null || each.compareTo(upTo) <= 0);
        SetMeasure measure = figures.measures().getFirst();
        Period asAt = upTo == null ? latest(measure) : upTo;
        return new MeasureWriter(measure, asAt, figures.choices())
                .document(null, asAt, figures.council(), demonstration, null, Variant.FULL);
    }

    /** Without any figure, the year that today is in. */
    private Period latest(SetMeasure measure) {
        CurrentFigure latest = measure.latest();
        return latest == null
                ? measure.indicator().yearType().containing(LocalDate.now(clock))
                : latest.period();
    }

    private static Period period(Indicator indicator, String code) {
        try {
            return indicator.period(code);
        } catch (InvalidPeriod wrong) {
            throw ProblemException.badParameter("period", wrong.getMessage());
        }
    }
}
