package org.scrutineer.tracker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Visibility;
import org.scrutineer.clinic.ClinicVisibility;
import org.scrutineer.database.Rows;
import org.scrutineer.edition.document.MeasureInBrief;
import org.scrutineer.edition.frozen.ReadableMeasures;
import org.scrutineer.edition.frozen.ReadableMeasures.MeasureOfEdition;
import org.scrutineer.edition.frozen.ReadableMeasures.ScorecardMeasure;
import org.scrutineer.http.Reference;
import org.scrutineer.request.RequestVisibility;
import org.scrutineer.tracker.TrackerSummary.Answers;
import org.scrutineer.tracker.TrackerSummary.AskedMeasure;
import org.scrutineer.tracker.TrackerSummary.HeldClinic;

/**
 * How requests were answered, which clinics were held and which measures were asked about, as far
 * as the caller may see them.
 */
@RequestScoped
class SummaryRepository {

    private static final String LONDON_DAY = "cast(%s at time zone 'Europe/London' as date)";

    /** The requests of these days. */
    private static final String REQUESTS =
            """
            deep_dive_request r join edition e on e.id = r.edition_id join scorecard s on s.code = e.scorecard_code
            where %s between :from and :to and %s and %s
            """;

    static final String ANSWERS =
            """
            select count(*) as requests, count(*) filter (where r.late) as late, count(r.answered_at) as answered,
                   percentile_cont(0.5) within group (order by cast(%s - %s as double precision)) filter (where r.answered_at is not null) as median_days,
                   count(*) filter (where r.satisfied) as satisfied, count(*) filter (where not r.satisfied) as not_satisfied,
                   count(*) filter (where r.answered_at is not null and r.satisfied is null) as silent
            from %s
            """;

    private static final String MEASURES =
            """
            select distinct on (e.scorecard_code, m.indicator_code) e.scorecard_code as scorecard, m.indicator_code as indicator, r.edition_id as edition,
                   count(*) over (partition by e.scorecard_code, m.indicator_code) as requests
            from requested_measure m, %s and m.request_id = r.id and r.state <> 'WITHDRAWN'
            order by e.scorecard_code, m.indicator_code, r.raised_at, r.id limit 200
            """;

    private static final String CLINICS =
            """
            select c.id, c.title, c.starts_at from clinic c
            where c.state = 'HELD' and %s between :from and :to and %s and %s order by c.starts_at, c.id
            """;

    private final EntityManager database;
    private final Visibility visibility;
    private final ClinicVisibility clinics;
    private final ReadableMeasures measures;

    SummaryRepository(
            EntityManager database,
            Visibility visibility,
            ClinicVisibility clinics,
            ReadableMeasures measures) {
        this.database = database;
        this.visibility = visibility;
        this.clinics = clinics;
        this.measures = measures;
    }

    private record ClinicRow(long id, String title, Instant startsAt) {}

    private record AskedRow(String scorecard, String indicator, long edition, int requests) {

        ScorecardMeasure onScorecard() {
            return new ScorecardMeasure(scorecard, indicator);
        }

        MeasureOfEdition inEdition() {
            return new MeasureOfEdition(edition, indicator);
        }
    }

    Answers answers(Narrowing in) {
        return query(
                        Answers.class,
                        ANSWERS.formatted(day("r.answered_at"), day("r.raised_at"), requests(in)),
                        in,
                        visibility::bind)
                .getFirst();
    }

    List<HeldClinic> clinics(Narrowing in) {
        String ofCommittee =
                in.committee() == null
                        ? "true"
                        : """
                        exists (select 1 from clinic_request q join deep_dive_request r on r.id = q.request_id join edition e on e.id = r.edition_id
                                join scorecard s on s.code = e.scorecard_code where q.clinic_id = c.id and %s and %s)
                        """
                                .formatted(ofCommittee(in), RequestVisibility.REQUEST);
        return query(
                        ClinicRow.class,
                        CLINICS.formatted(day("c.starts_at"), ofCommittee, ClinicVisibility.CLINIC),
                        in,
                        clinics::bind)
                .stream()
                .map(
                        row ->
                                new HeldClinic(
                                        Reference.CLINIC.of(row.id()), row.title(), row.startsAt()))
                .toList();
    }

    /** Those that both editions show the caller: what is not published any more is left out. */
    List<AskedMeasure> measures(Narrowing in) {
        List<AskedRow> asked =
                query(AskedRow.class, MEASURES.formatted(requests(in)), in, visibility::bind);
        Map<MeasureOfEdition, MeasureInBrief> then =
                measures.asShown(asked.stream().map(AskedRow::inEdition).toList());
        Map<ScorecardMeasure, MeasureInBrief> now =
                measures.latest(asked.stream().map(AskedRow::onScorecard).toList());
        return asked.stream()
                .map(row -> measure(row, then.get(row.inEdition()), now.get(row.onScorecard())))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static @Nullable AskedMeasure measure(
            AskedRow row, @Nullable MeasureInBrief then, @Nullable MeasureInBrief now) {
        return then == null || now == null
                ? null
                : new AskedMeasure(
                        row.indicator(), now.title(), row.scorecard(), row.requests(), then, now);
    }

    private static String requests(Narrowing in) {
        return REQUESTS.formatted(day("r.raised_at"), ofCommittee(in), RequestVisibility.REQUEST);
    }

    private static String ofCommittee(Narrowing in) {
        return in.committee() == null
                ? "true"
                : "%s = 'COMMITTEES' and :committee = any(%s)"
                        .formatted(RequestVisibility.AUDIENCE, RequestVisibility.COMMITTEES);
    }

    static String day(String instant) {
        return LONDON_DAY.formatted(instant);
    }

    private <R extends Record> List<R> query(
            Class<R> type, String sql, Narrowing in, Consumer<Query> readers) {
        NativeQuery<R> query = Rows.of(type, database.createNativeQuery(sql));
        readers.accept(query);
        in.conditions().parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
