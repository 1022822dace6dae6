package org.scrutineer.remit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Reference;
import org.scrutineer.indicator.IndicatorVisibility;
import org.scrutineer.remit.RemitView.Framework;
import org.scrutineer.remit.RemitView.Inspected;
import org.scrutineer.remit.RemitView.Measure;
import org.scrutineer.remit.RemitView.Series;

/** What falls under committees, each list by the committee's path, as far as the caller may see. */
@RequestScoped
class RemitRepository {

    /** Which series fall under which committee: those that are named, and those made for it. */
    private static final String SERIES =
            """
            select committee, scorecard_code, false as by_default from committee_series
            union all select c.path, d.code, true from scorecard d cross join unnest(d.committees) c (path)
            where d.audience = 'COMMITTEES' and not exists (select 1 from committee_series n where n.committee = c.path and n.scorecard_code = d.code)
            """;

    /** Which measures fall under which committee. The two places say which of a series. */
    private static final String FALLS =
            """
            select t.committee, i.code from committee_theme t join indicator i on i.theme = t.theme
            union select r.committee, x.indicator_code from (%s) r join scorecard s on s.code = r.scorecard_code
            join indicator_set_item x on x.scorecard_code = s.code and x.version = (
                select max(n.version) from indicator_set n where n.scorecard_code = s.code and (n.applies_from is null or n.applies_from <= :today))
            where %s
            """;

    private static final String SEEN =
            "%s and (x.exempt_reason is null or %s)"
                    .formatted(Visibility.SCORECARD, Visibility.EXEMPT);

    private static final String IN_USE = "(i.retired_on is null or i.retired_on > :today)";

    private static final String MEASURES =
            """
            select f.committee, i.code as indicator, i.title, i.theme from (%s) f join indicator i on i.code = f.code
            where %s and %s order by i.code
            """
                    .formatted(
                            FALLS.formatted(SERIES, SEEN), IndicatorVisibility.INDICATOR, IN_USE);

    /**
     * Whatever the caller may see of the series: a measure of one that is hidden is covered too.
     */
    private static final String UNCOVERED =
            """
            select i.code as indicator, i.title, i.theme from indicator i
            where i.code not in (select f.code from (%s) f) and %s and %s order by i.code
            """
                    .formatted(
                            FALLS.formatted(SERIES, "true"), IndicatorVisibility.INDICATOR, IN_USE);

    private final EntityManager database;
    private final Visibility visibility;
    private final Clock clock;

    RemitRepository(EntityManager database, Visibility visibility, Clock clock) {
        this.database = database;
        this.visibility = visibility;
        this.clock = clock;
    }

    /** That somebody has said what falls under a committee. */
    record Said(String committee, int version, String changedName, Instant changedAt) {}

    private record ThemeOf(String committee, String theme) {}

    private record SeriesOf(String committee, Series series) {}

    private record FrameworkOf(String committee, Framework framework) {}

    private record MeasureOf(String committee, Measure measure) {}

    private record InspectionOf(String committee, long id, String title, LocalDate publishedOn) {}

    Map<String, Said> said() {
        return Rows.of(
                        Said.class,
                        database.createNativeQuery(
                                "select committee, version, changed_name, changed_at from committee_remit"))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Said::committee, Function.identity()));
    }

    Map<String, List<String>> themes() {
        return Rows.of(
                        ThemeOf.class,
                        database.createNativeQuery(
                                "select committee, theme from committee_theme order by theme"))
                .getResultStream()
                .collect(groupingBy(ThemeOf::committee, mapping(ThemeOf::theme, toList())));
    }

    Map<String, List<Series>> series() {
        NativeQuery<SeriesOf> query =
                Rows.of(
                        SeriesOf.class,
                        database.createNativeQuery(
                                "select r.committee, s.code as scorecard, s.title, r.by_default from (%s) r join scorecard s on s.code = r.scorecard_code where %s order by s.title, s.code"
                                        .formatted(SERIES, Visibility.SCORECARD)));
        visibility.bindAudience(query);
        return query.getResultStream()
                .collect(groupingBy(SeriesOf::committee, mapping(SeriesOf::series, toList())));
    }

    Map<String, List<Framework>> frameworks() {
        return Rows.of(
                        FrameworkOf.class,
                        database.createNativeQuery(
                                "select t.committee, f.code, f.title from committee_framework t join inspection_framework f on f.code = t.framework_code order by f.first_day desc, f.code"))
                .getResultStream()
                .collect(
                        groupingBy(
                                FrameworkOf::committee, mapping(FrameworkOf::framework, toList())));
    }

    Map<String, List<Measure>> measures() {
        NativeQuery<MeasureOf> query =
                Rows.of(MeasureOf.class, database.createNativeQuery(MEASURES));
        return bound(query)
                .getResultStream()
                .collect(groupingBy(MeasureOf::committee, mapping(MeasureOf::measure, toList())));
    }

    List<Measure> uncovered() {
        return bound(Rows.of(Measure.class, database.createNativeQuery(UNCOVERED))).getResultList();
    }

    Map<String, List<Inspected>> inspections() {
        return Rows.of(
                        InspectionOf.class,
                        database.createNativeQuery(
                                "select t.committee, p.id, p.title, p.published_on from committee_framework t join inspection p on p.framework_code = t.framework_code order by p.published_on desc, p.id desc"))
                .getResultStream()
                .collect(
                        groupingBy(
                                InspectionOf::committee,
                                mapping(
                                        each ->
                                                new Inspected(
                                                        Reference.INSPECTION.of(each.id()),
                                                        each.title(),
                                                        each.publishedOn()),
                                        toList())));
    }

    /** Of the measures that the caller may see. */
    List<String> themesToChoose() {
        NativeQuery<Theme> query =
                Rows.of(
                        Theme.class,
                        database.createNativeQuery(
                                "select distinct i.theme from indicator i where %s order by i.theme"
                                        .formatted(IndicatorVisibility.INDICATOR)));
        IndicatorVisibility.bind(query, visibility);
        return query.getResultStream().map(Theme::theme).toList();
    }

    private record Theme(String theme) {}

    /** Which of these are the theme of a measure, whoever is calling. */
    List<String> themesAmong(List<String> named) {
        return strings("select distinct theme from indicator where theme = any(:named)", named);
    }

    List<String> seriesAmong(List<String> named) {
        return strings("select code from scorecard where code = any(:named)", named);
    }

    List<String> frameworksAmong(List<String> named) {
        return strings("select code from inspection_framework where code = any(:named)", named);
    }

    /** In the place of what was said before; its version is one more. */
    void say(String committee, RemitDefinition remit, String byName, Instant at) {
        database.createNativeQuery(
                        """
                        insert into committee_remit (committee, version, changed_name, changed_at) values (:committee, 1, :name, :at)
                        on conflict (committee) do update
                        set version = committee_remit.version + 1, changed_name = excluded.changed_name, changed_at = excluded.changed_at
                        """)
                .setParameter("committee", committee)
                .setParameter("name", byName)
                .setParameter("at", at)
                .executeUpdate();
        fill("committee_theme", "theme", committee, remit.themes());
        fill("committee_series", "scorecard_code", committee, remit.series());
        fill("committee_framework", "framework_code", committee, remit.frameworks());
    }

    private void fill(String table, String column, String committee, List<String> named) {
        database.createNativeQuery("delete from %s where committee = :committee".formatted(table))
                .setParameter("committee", committee)
                .executeUpdate();
        database.createNativeQuery(
                        "insert into %s (committee, %s) select :committee, n from unnest(cast(:named as text[])) n"
                                .formatted(table, column))
                .setParameter("committee", committee)
                .setParameter("named", named.toArray(String[]::new))
                .executeUpdate();
    }

    private List<String> strings(String sql, List<String> named) {
        return database.createNativeQuery(sql, String.class)
                .setParameter("named", named.toArray(String[]::new))
                .getResultStream()
                .map(String.class::cast)
                .toList();
    }

    private <R> NativeQuery<R> bound(NativeQuery<R> query) {
        IndicatorVisibility.bind(query, visibility);
        query.setParameter("today", LocalDate.now(clock));
        return query;
    }
}
