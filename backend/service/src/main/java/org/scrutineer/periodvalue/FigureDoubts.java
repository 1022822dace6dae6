package org.scrutineer.periodvalue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scrutineer.area.Area;
import org.scrutineer.area.AreaName;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.assessment.Figure;
import org.scrutineer.assessment.Plausibility;
import org.scrutineer.assessment.Plausibility.Doubt;
import org.scrutineer.database.Rows;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.period.InvalidPeriod;
import org.scrutineer.period.Period;
import org.scrutineer.problem.Place;

/** Looks whether a single figure that is to be recorded fits its own history. */
@ApplicationScoped
class FigureDoubts {

    private final EntityManager database;
    private final IndicatorRepository indicators;
    private final AreaRepository areas;
    private final Clock clock;

    FigureDoubts(
            EntityManager database,
            IndicatorRepository indicators,
            AreaRepository areas,
            Clock clock) {
        this.database = database;
        this.indicators = indicators;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * Fails with 409 unless what looks wrong with it was confirmed; gives what was. A figure that
     * was recorded with the same numbers before is not asked about again.
     */
    List<DoubtfulFigure> confirmed(
            String code,
            String area,
            Period period,
            PeriodValueRecording recording,
            Confirmed confirmed) {
        if (isSameNumber(code, area, period, recording)) {
            return List.of();
        }
        Indicator indicator = indicators.named(List.of(code)).getFirst();
        List<Doubt> doubts =
                Plausibility.of(
                        new Figure(
                                period,
                                recording.value(),
                                recording.numerator(),
                                recording.denominator()),
                        earlier(indicator, area, period),
                        indicator.unit(),
                        indicator.decimals(),
                        LocalDate.now(clock));
        if (doubts.isEmpty()) {
            return List.of();
        }
        DoubtfulFigure doubtful = new DoubtfulFigure(indicator, name(area), period, doubts);
        Place place = Place.inBody('/' + doubtful.column(), doubtful.detail());
        confirmed.check(1, List.of(place.asWarning(doubtful.id())));
        return List.of(doubtful);
    }

    private boolean isSameNumber(
            String indicator, String area, Period period, PeriodValueRecording recording) {
        return database.createNativeQuery(
                        """
                        select (value, numerator, denominator) is not distinct from (cast(:value as numeric), cast(:numerator as numeric), cast(:denominator as numeric))
                        from period_value where indicator_code = :indicator and area_code = :area and first_day = :firstDay and last_day = :lastDay
                        order by revision desc limit 1
                        """,
                        Boolean.class)
                .setParameter("value", recording.value())
                .setParameter("numerator", recording.numerator())
                .setParameter("denominator", recording.denominator())
                .setParameter("indicator", indicator)
                .setParameter("area", area)
                .setParameter("firstDay", period.firstDay())
                .setParameter("lastDay", period.lastDay())
                .getResultList()
                .contains(true);
    }

    private AreaName name(String code) {
        Area area = areas.findById(code);
        return new AreaName(code, area.name());
    }

    private record Earlier(String periodCode, BigDecimal value) {}

    private List<Figure> earlier(Indicator indicator, String area, Period period) {
        return Rows.of(
                        Earlier.class,
                        database.createNativeQuery(
                                """
                                select period_code, value from period_value
                                where indicator_code = :indicator and area_code = :area and first_day < :firstDay and current and value is not null order by first_day
                                """))
                .setParameter("indicator", indicator.code())
                .setParameter("area", area)
                .setParameter("firstDay", period.firstDay())
                .getResultList()
                .stream()
                .flatMap(row -> figure(indicator, row).stream())
                .toList();
    }

    /** None for what was recorded before its indicator had another frequency. */
    private static Optional<Figure> figure(Indicator indicator, Earlier row) {
        try {
            return Optional.of(
                    new Figure(indicator.period(row.periodCode()), row.value(), null, null));
        } catch (InvalidPeriod leftBehind) {
            return Optional.empty();
        }
    }
}
