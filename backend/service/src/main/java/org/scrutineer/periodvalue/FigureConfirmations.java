package org.scrutineer.periodvalue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.database.Rows;

/** Who recorded figures, and who confirmed those that looked wrong. */
@ApplicationScoped
public class FigureConfirmations {

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    FigureConfirmations(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Who recorded one revision of a figure.
     *
     * @param value the revision's id
     * @param confirmedBy who said of this or an earlier revision with the same numbers that it is
     *     right although it looks wrong; null when nobody did
     */
    public record Recorded(
            long value,
            String by,
            Instant at,
            @Nullable String confirmedBy,
            @Nullable Instant confirmedAt) {}

    /** Keeps that the caller confirmed these, which are recorded already. */
    public void keep(List<DoubtfulFigure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        database.createNativeQuery(
                        """
                        insert into figure_confirmation (value_id, detail, confirmed_by, confirmed_at)
                        select v.id, c.detail, :by, :at
                        from unnest(cast(:indicators as text[]), cast(:areas as text[]), cast(:periods as text[]), cast(:details as text[])) c (indicator, area, period, detail)
                        join period_value v on v.indicator_code = c.indicator and v.area_code = c.area and v.period_code = c.period and v.current
                        """)
                .setParameter("by", caller.name())
                .setParameter("at", clock.instant())
                .setParameter("indicators", each(figures, figure -> figure.indicator().code()))
                .setParameter("areas", each(figures, figure -> figure.area().code()))
                .setParameter("periods", each(figures, figure -> figure.period().code()))
                .setParameter("details", each(figures, DoubtfulFigure::detail))
                .executeUpdate();
    }

    private static String[] each(
            List<DoubtfulFigure> figures, Function<DoubtfulFigure, String> what) {
        return figures.stream().map(what).toArray(String[]::new);
    }

    /** By the ids of values. */
    public Map<Long, Recorded> of(Collection<Long> values) {
        return Rows.of(
                        Recorded.class,
                        database.createNativeQuery(
                                """
                                select v.id as value, v.recorded_by as by, v.recorded_at as at, c.confirmed_by, c.confirmed_at
                                from period_value v left join lateral (
                                    select c.confirmed_by, c.confirmed_at from figure_confirmation c join period_value o on o.id = c.value_id
                                    where o.indicator_code = v.indicator_code and o.area_code = v.area_code and o.first_day = v.first_day and o.last_day = v.last_day
                                      and (o.value, o.numerator, o.denominator) is not distinct from (v.value, v.numerator, v.denominator)
                                    order by c.confirmed_at desc limit 1
                                ) c on true
                                where v.id = any(:ids)
                                """))
                .setParameter("ids", values.toArray(Long[]::new))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Recorded::value, Function.identity()));
    }
}
