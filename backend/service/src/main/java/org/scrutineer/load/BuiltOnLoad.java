package org.scrutineer.load;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.query.NativeQuery;
import org.scrutineer.access.Visibility;
import org.scrutineer.clock.Clocks;
import org.scrutineer.database.Rows;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;

/**
 * Why a load cannot be undone: what people have built on its figures since. A revision that a load
 * made which is undone itself, or that its undoing made, is nobody's work on them, so that loads
 * are undone one after the other, the last first.
 */
@RequestScoped
class BuiltOnLoad {

    private static final int NAMED = 3;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(Clocks.LONDON);

    private static final String SAME_FIGURE =
            "n.indicator_code = v.indicator_code and n.area_code = v.area_code and n.first_day = v.first_day and n.last_day = v.last_day and n.revision > v.revision";

    private static final String LATER =
            """
            select later.*, count(*) over () as found from (
                select distinct on (v.id) i.title, a.name as area_name, v.period_code, i.frequency, i.year_type, n.recorded_by, n.recorded_at, n.id
                from figure_load l join period_value v on v.id between l.first_value and l.last_value and not v.current
                join period_value n on %s
                join indicator i on i.code = v.indicator_code join area a on a.code = v.area_code
                where l.id = :load and not exists (
                    select 1 from figure_load_undoing u join figure_load o on o.id = u.load_id
                    where n.id between o.first_value and o.last_value or n.id between u.first_value and u.last_value)
                order by v.id, n.revision
            ) later order by recorded_at, id limit :limit
            """
                    .formatted(SAME_FIGURE);

    /**
     * A published edition that shows one of its figures, be it as it was loaded or as it was
     * brought back later, or one with the board whose measures and periods it touched.
     */
    private static final String EDITIONS =
            """
            with touched as (
                select x.edition_id as id from figure_load l join edition_value x on x.value_id between l.first_value and l.last_value where l.id = :load
                union
                select x.edition_id from figure_load l join period_value v on v.id between l.first_value and l.last_value and not v.current
                join period_value n on %s join edition_value x on x.value_id = n.id where l.id = :load
                union
                select e.id from figure_load l join edition e on e.state in ('SUBMITTED', 'APPROVED')
                where l.id = :load
                  and exists (select 1 from edition_step p where p.edition_id = e.id and p.action in ('SUBMITTED', 'APPROVED') and p.id > l.last_step)
                  and exists (select 1 from figure_load_measure m join indicator_set_item t on t.indicator_code = m.indicator_code
                              where m.load_id = l.id and m.added + m.revised > 0 and m.earliest <= e.last_day
                                and t.scorecard_code = e.scorecard_code and t.version = e.set_version)
            )
            select s.title, e.period_code, s.frequency, s.year_type, e.revision, e.state = 'PUBLISHED' as published, (%s) as visible, count(*) over () as found
            from touched join edition e on e.id = touched.id join scorecard s on s.code = e.scorecard_code
            order by visible desc, e.published_at nulls first, e.id limit :limit
            """
                    .formatted(SAME_FIGURE, Visibility.EDITION);

    private final EntityManager database;
    private final Visibility visibility;

    BuiltOnLoad(EntityManager database, Visibility visibility) {
        this.database = database;
        this.visibility = visibility;
    }

    private record Later(
            String title,
            String areaName,
            String periodCode,
            Frequency frequency,
            YearType yearType,
            String recordedBy,
            Instant recordedAt,
            long id,
            int found) {

        String words() {
            return "%s, %s, %s (by %s on %s)"
                    .formatted(
                            title,
                            areaName,
                            PeriodCode.label(periodCode, frequency, yearType),
                            recordedBy,
                            DAY.format(recordedAt));
        }
    }

    private record ShownIn(
            String title,
            String periodCode,
            Frequency frequency,
            YearType yearType,
            int revision,
            boolean published,
            boolean visible,
            int found) {

        String words() {
            return visible
                    ? "%s, %s%s (%s)"
                            .formatted(
                                    title,
                                    PeriodCode.label(periodCode, frequency, yearType),
                                    revision > 1 ? ", revision " + revision : "",
                                    published ? "published" : "with the board")
                    : "an edition that you cannot see";
        }
    }

    /** In sentences; empty when nothing is built on it. */
    List<String> words(long load) {
        List<String> words = new ArrayList<>();
        List<Later> later =
                Rows.of(Later.class, database.createNativeQuery(LATER))
                        .setParameter("load", load)
                        .setParameter("limit", NAMED)
                        .getResultList();
        if (!later.isEmpty()) {
            int found = later.getFirst().found();
            words.add(
                    named(
                            found == 1
                                    ? "1 of its figures has been changed since"
                                    : "%,d of its figures have been changed since".formatted(found),
                            later.stream().map(Later::words).toList(),
                            found));
        }
        NativeQuery<ShownIn> query =
                Rows.of(ShownIn.class, database.createNativeQuery(EDITIONS))
                        .setParameter("load", load)
                        .setParameter("limit", NAMED);
        visibility.bind(query);
        List<ShownIn> editions = query.getResultList();
        if (!editions.isEmpty()) {
            int found = editions.getFirst().found();
            words.add(
                    named(
                            found == 1
                                    ? "1 edition was published or sent to the board with its figures"
                                    : "%,d editions were published or sent to the board with its figures"
                                            .formatted(found),
                            editions.stream().map(ShownIn::words).toList(),
                            found));
        }
        return words;
    }

    private static String named(String what, List<String> first, int found) {
        return "%s: %s%s."
                .formatted(
                        what,
                        String.join("; ", first),
                        found > first.size()
                                ? " and %,d more".formatted(found - first.size())
                                : "");
    }
}
