package org.scrutineer.edition.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Visibility;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.assessment.Symbol;
import org.scrutineer.assessment.Unit;
import org.scrutineer.database.Rows;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;

/**
 * Figures of the council that published editions show and that were revised since, as long as no
 * edition of the same scorecard shows the revised one. Of the editions that show one, the newest is
 * named: its correction, or the next edition, tells members.
 */
@RequestScoped
public class OutdatedEditions {

    private static final String SELECT =
            """
            with shown as (
                select distinct on (e.scorecard_code, v.indicator_code, v.first_day, v.last_day) e.id as edition, e.scorecard_code, v.id as value
                from period_value v join edition_value x on x.value_id = v.id join edition e on e.id = x.edition_id join scorecard s on s.code = e.scorecard_code
                where not v.current and v.area_code = :area and e.state = 'PUBLISHED' and %s
                order by e.scorecard_code, v.indicator_code, v.first_day, v.last_day, e.last_day desc, e.revision desc
            )
            select s.code as scorecard, s.title as scorecard_title, e.period_code, s.frequency, s.year_type, e.revision, e.published_at,
                   i.code as indicator, i.title, i.lead_service, i.unit, i.decimals, v.period_code as figure_period, i.frequency as figure_frequency, i.year_type as figure_year_type,
                   v.value as was, v.symbol as was_symbol, n.value as now, n.symbol as now_symbol, n.recorded_by, n.recorded_at, n.reason
            from shown join edition e on e.id = shown.edition join scorecard s on s.code = e.scorecard_code
            join period_value v on v.id = shown.value join indicator i on i.code = v.indicator_code
            join period_value n on n.indicator_code = v.indicator_code and n.area_code = v.area_code and n.first_day = v.first_day and n.last_day = v.last_day and n.current
            where (n.value, n.symbol) is distinct from (v.value, v.symbol) and not exists (
                select 1 from edition_value x join edition later on later.id = x.edition_id
                where x.value_id = n.id and later.scorecard_code = shown.scorecard_code and later.state = 'PUBLISHED')
            order by n.recorded_at desc, n.id desc, e.id limit :limit
            """
                    .formatted(Visibility.EDITION);

    private final EntityManager database;
    private final AreaRepository areas;
    private final Visibility visibility;

    OutdatedEditions(EntityManager database, AreaRepository areas, Visibility visibility) {
        this.database = database;
        this.areas = areas;
        this.visibility = visibility;
    }

    /**
     * A figure that an edition shows otherwise than it is known now.
     *
     * @param leadService of its measure; null when it names none
     * @param was as the edition shows it
     */
    public record Contradicted(
            String scorecard,
            String scorecardTitle,
            String period,
            String periodLabel,
            int revision,
            Instant publishedAt,
            String indicator,
            String title,
            @Nullable String leadService,
            String figurePeriod,
            String figurePeriodLabel,
            String was,
            String now,
            String revisedBy,
            Instant revisedAt,
            @Nullable String reason) {}

    private record Row(
            String scorecard,
            String scorecardTitle,
            String periodCode,
            Frequency frequency,
            YearType yearType,
            int revision,
            Instant publishedAt,
            String indicator,
            String title,
            @Nullable String leadService,
            Unit unit,
            int decimals,
            String figurePeriod,
            Frequency figureFrequency,
            YearType figureYearType,
            @Nullable BigDecimal was,
            @Nullable String wasSymbol,
            @Nullable BigDecimal now,
            @Nullable String nowSymbol,
            String recordedBy,
            Instant recordedAt,
            @Nullable String reason) {

        Contradicted view() {
            return new Contradicted(
                    scorecard,
                    scorecardTitle,
                    periodCode,
                    PeriodCode.label(periodCode, frequency, yearType),
                    revision,
                    publishedAt,
                    indicator,
                    title,
                    leadService,
                    figurePeriod,
                    PeriodCode.label(figurePeriod, figureFrequency, figureYearType),
                    shown(was, wasSymbol),
                    shown(now, nowSymbol),
                    recordedBy,
                    recordedAt,
                    reason);
        }

        private String shown(@Nullable BigDecimal value, @Nullable String symbol) {
            String words =
                    symbol == null ? "" : Symbol.of(symbol).map(Symbol::words).orElse(symbol);
            if (value == null) {
                return words;
            }
            String number = unit.show(value, decimals);
            return symbol == null ? number : "%s (%s)".formatted(number, words);
        }
    }

    /** Those revised last come first; one that reads the same is no contradiction. */
    public List<Contradicted> figures(int most) {
        NativeQuery<Row> query =
                Rows.of(Row.class, database.createNativeQuery(SELECT))
                        .setParameter("area", areas.council().code())
                        .setParameter("limit", most);
        visibility.bind(query);
        return query.getResultList().stream()
                .map(Row::view)
                .filter(each -> !each.was().equals(each.now()))
                .toList();
    }
}
