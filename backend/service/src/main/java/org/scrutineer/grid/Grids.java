package org.scrutineer.grid;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.AreaName;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.indicator.ServiceName;
import org.scrutineer.period.InvalidPeriod;
import org.scrutineer.period.Period;
import org.scrutineer.periodvalue.FigureCells;
import org.scrutineer.periodvalue.FigureWriters;
import org.scrutineer.periodvalue.FiguresToConfirm;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;

/** Reads what a grid shows, in as many statements whatever its size. */
@RequestScoped
class Grids {

    private final ScorecardRepository scorecards;
    private final ScorecardMeasures measures;
    private final IndicatorRepository indicators;
    private final AreaRepository areas;
    private final FigureCells figures;
    private final FiguresToConfirm toConfirm;
    private final FigureWriters writers;
    private final Clock clock;

    Grids(
            ScorecardRepository scorecards,
            ScorecardMeasures measures,
            IndicatorRepository indicators,
            AreaRepository areas,
            FigureCells figures,
            FiguresToConfirm toConfirm,
            FigureWriters writers,
            Clock clock) {
        this.scorecards = scorecards;
        this.measures = measures;
        this.indicators = indicators;
        this.areas = areas;
        this.figures = figures;
        this.toConfirm = toConfirm;
        this.writers = writers;
        this.clock = clock;
    }

    /**
     * The measures of a scorecard's newest set.
     *
     * @param period of the scorecard, whose edition shows the newest figures; null for the last
     */
    FigureGrid ofScorecard(String code, @Nullable String period, int count) {
        Scorecard scorecard = scorecards.get(code);
        return write(scorecard.title(), measures.of(code), period(scorecard, period), count);
    }

    /** The measures that a service leads. */
    FigureGrid ofService(String service, int count) {
        List<Indicator> led =
                indicators.all().stream()
                        .filter(each -> service.equals(each.leadService()))
                        .sorted(Comparator.comparing(Indicator::title))
                        .toList();
        return write(ServiceName.of(service), led, null, count);
    }

    private static @Nullable Period period(Scorecard scorecard, @Nullable String code) {
        try {
            return code == null ? null : scorecard.period(code);
        } catch (InvalidPeriod wrong) {
            throw ProblemException.badParameter("period", wrong.getMessage());
        }
    }

    private FigureGrid write(
            String title, List<Indicator> measures, @Nullable Period edition, int count) {
        AreaName council = areas.council();
        List<String> codes = measures.stream().map(Indicator::code).toList();
        GridWriter grid =
                new GridWriter(
                        measures,
                        edition,
                        count,
                        LocalDate.now(clock),
                        toConfirm.of(codes),
                        (measure, settled) -> writers.mayRecord(measure, council.code(), settled));
        return grid.write(
                title,
                council,
                figures.of(codes, grid.shown(), council.code()),
                figures.days(codes, council.code()));
    }
}
