package org.scrutineer.periodvalue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Rows;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;
import org.scrutineer.periodvalue.FigureHistory.Known;
import org.scrutineer.periodvalue.FigureHistory.OfPeriod;
import org.scrutineer.periodvalue.FigureHistory.Published;

/**
 * The two times of every figure, as the caller may see them: when it was known here and when it was
 * first published.
 */
@RequestScoped
public class FigureHistories {

    private static final String HISTORY =
            """
            with shown as (
                select distinct v.first_day, v.last_day from period_value v
                where v.indicator_code = :indicator and v.area_code = :area and v.recorded_at <= :asOf and (:seesUnpublished or %1$s is not null)
                order by v.first_day desc, v.last_day desc limit :limit
            )
            select %2$s, %4$s, p.* from period_value v
            join shown d on d.first_day = v.first_day and d.last_day = v.last_day
            join indicator i on i.code = v.indicator_code
            left join lateral (%3$s) p on true
            where v.indicator_code = :indicator and v.area_code = :area and v.recorded_at <= :asOf and (:seesUnpublished or p.published_at is not null)
            order by v.first_day desc, v.last_day desc, v.revision desc
            """;

    /** The first edition for the caller that showed {@code v}. */
    private static final String FIRST =
            """
            select s.code as published_scorecard, s.title as published_title, e.period_code as published_period, s.frequency as published_frequency,
                   s.year_type as published_year_type, e.revision as published_revision, e.published_at
            from edition_value ev join edition e on e.id = ev.edition_id join scorecard s on s.code = e.scorecard_code
            where ev.value_id = v.id and e.state = 'PUBLISHED' and e.published_at <= :asOf and %s and (not ev.exempt or %s)
            order by e.published_at limit 1
            """
                    .formatted(Visibility.EDITION, Visibility.EXEMPT);

    private final EntityManager database;
    private final Visibility visibility;
    private final DisclosedFigures disclosed;

    FigureHistories(EntityManager database, Visibility visibility, DisclosedFigures disclosed) {
        this.database = database;
        this.visibility = visibility;
        this.disclosed = disclosed;
    }

    private record Found(
            DisclosedFigures.Shown figure,
            @Nullable String publishedScorecard,
            @Nullable String publishedTitle,
            @Nullable String publishedPeriod,
            @Nullable Frequency publishedFrequency,
            @Nullable YearType publishedYearType,
            @Nullable Integer publishedRevision,
            @Nullable Instant publishedAt) {

        Known known(PeriodValueView value) {
            return new Known(
                    value,
                    publishedScorecard == null
                                    || publishedTitle == null
                                    || publishedPeriod == null
                                    || publishedFrequency == null
                                    || publishedYearType == null
                                    || publishedRevision == null
                                    || publishedAt == null
                            ? null
                            : new Published(
                                    publishedScorecard,
                                    publishedTitle,
                                    publishedPeriod,
                                    PeriodCode.label(
                                            publishedPeriod, publishedFrequency, publishedYearType),
                                    publishedRevision,
                                    publishedAt));
        }
    }

    /**
     * The figures of the last periods that have one.
     *
     * @param asOf nothing that was recorded or published later
     * @param limit how many periods
     */
    FigureHistory of(String indicator, String area, Instant asOf, int limit) {
        Query query =
                database.createNativeQuery(
                                HISTORY.formatted(
                                        "(select f.published_at from (%s) f)".formatted(FIRST),
                                        PeriodValueView.COLUMNS,
                                        FIRST,
                                        visibility.seesUnpublishedFigures()
                                                ? DisclosedFigures.NOT_ASKED
                                                : DisclosedFigures.SHOWN_TO))
                        .setParameter("indicator", indicator)
                        .setParameter("area", area)
                        .setParameter("asOf", asOf)
                        .setParameter("seesUnpublished", visibility.seesUnpublishedFigures())
                        .setParameter("limit", limit + 1);
        visibility.bind(query);
        Map<String, List<Known>> periods = new LinkedHashMap<>();
        List<Found> rows = Rows.of(Found.class, query).getResultList();
        List<PeriodValueView> values = disclosed.of(rows.stream().map(Found::figure).toList());
        for (int i = 0; i < rows.size(); i++) {
            periods.computeIfAbsent(values.get(i).period(), code -> new ArrayList<>())
                    .add(rows.get(i).known(values.get(i)));
        }
        List<OfPeriod> items =
                periods.entrySet().stream()
                        .limit(limit)
                        .map(
                                each ->
                                        new OfPeriod(
                                                each.getKey(),
                                                each.getValue().getFirst().value().periodLabel(),
                                                each.getValue()))
                        .toList();
        return new FigureHistory(items, periods.size() > limit);
    }
}
