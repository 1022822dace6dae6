package org.scrutineer.tracker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.scrutineer.database.Rows;
import org.scrutineer.request.RequestVisibility;
import org.scrutineer.tracker.TrackerSummary.Answers;

/**
 * Sums up what was asked on editions of a scorecard, for words that all its readers get: only of
 * requests that every member among them may see. Visitors, who see no request, read how many there
 * were. It asks nobody who is calling.
 */
@ApplicationScoped
public class ScorecardSummaries {

    /** Kept for one committee alone, or on an exempt measure, is what some readers may not see. */
    private static final String REQUESTS =
            """
            deep_dive_request r join edition e on e.id = r.edition_id join scorecard s on s.code = e.scorecard_code
            where s.code = :scorecard and e.state = 'PUBLISHED' and (r.for_committee is null or s.committees = array[r.for_committee]) and not %s
            """
                    .formatted(RequestVisibility.ON_EXEMPT);

    private static final String ASKED = REQUESTS + " and e.last_day between :from and :to";

    private static final String MEASURES =
            """
            select m.indicator_code as indicator, cast(count(*) as int) as requests
            from requested_measure m, %s and m.request_id = r.id and r.state <> 'WITHDRAWN' group by m.indicator_code
            """
                    .formatted(ASKED);

    private static final String CLINICS =
            """
            select cast(count(*) as int) as held from clinic c where c.state = 'HELD'
            and exists (select 1 from clinic_request q, %s and q.clinic_id = c.id and q.request_id = r.id)
            """
                    .formatted(ASKED);

    /**
     * What rests on those requests, on clinics on them, or was recommended in these days on a
     * measure of the scorecard.
     */
    private static final String FOLLOWED =
            """
            with asked as (select r.id from %s),
                 met as (select q.clinic_id as id from clinic_request q join asked a on a.id = q.request_id),
                 made as (select n.id, n.state, n.inspection_id from recommendation n
                          where exists (select 1 from recommendation_request x join asked a on a.id = x.request_id where x.recommendation_id = n.id)
                             or exists (select 1 from recommendation_clinic x join met on met.id = x.clinic_id where x.recommendation_id = n.id)
                             or n.made_on between :from and :to and exists (
                                select 1 from recommendation_measure x where x.recommendation_id = n.id and x.indicator_code = any(cast(:measures as text[]))))
            select f.kind, f.state, cast(count(*) as int) as count from (
                select case when made.inspection_id is null then 'RECOMMENDATION' else 'INSPECTORS' end as kind, made.state from made
                union all
                select 'ACTION', a.state from agreed_action a where a.clinic_id in (select id from met) or a.recommendation_id in (select id from made)
            ) f group by f.kind, f.state order by f.kind desc, count(*) desc, f.state
            """
                    .formatted(ASKED);

    private final EntityManager database;

    ScorecardSummaries(EntityManager database) {
        this.database = database;
    }

    private record MeasureRow(String indicator, int requests) {}

    private record ClinicsRow(int held) {}

    private record FollowedRow(Kind kind, String state, int count) {

        TrackedCount tracked() {
            return new TrackedCount(kind, kind.words(), state, kind.stateText(state), count, 0);
        }
    }

    /**
     * @param measures the codes of those that the scorecard's readers see
     * @param from the first day of those in which the periods of the editions end
     */
    public AskedOnScorecard of(
            String scorecard, List<String> measures, LocalDate from, LocalDate to) {
        String answers =
                SummaryRepository.ANSWERS.formatted(
                        SummaryRepository.day("r.answered_at"),
                        SummaryRepository.day("r.raised_at"),
                        ASKED);
        return new AskedOnScorecard(
                query(Answers.class, answers, scorecard, from, to).getSingleResult(),
                query(ClinicsRow.class, CLINICS, scorecard, from, to).getSingleResult().held(),
                query(MeasureRow.class, MEASURES, scorecard, from, to).getResultList().stream()
                        .collect(Collectors.toMap(MeasureRow::indicator, MeasureRow::requests)),
                query(FollowedRow.class, FOLLOWED, scorecard, from, to)
                        .setParameter("measures", measures.toArray(String[]::new))
                        .getResultList()
                        .stream()
                        .map(FollowedRow::tracked)
                        .toList());
    }

    private <R extends Record> NativeQuery<R> query(
            Class<R> type, String sql, String scorecard, LocalDate from, LocalDate to) {
        NativeQuery<R> query = Rows.of(type, database.createNativeQuery(sql));
        query.setParameter("scorecard", scorecard)
                .setParameter("from", from)
                .setParameter("to", to);
        return query;
    }
}
