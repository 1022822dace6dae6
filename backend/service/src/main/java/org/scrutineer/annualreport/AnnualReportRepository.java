package org.scrutineer.annualreport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Reference;

/**
 * Reports that the caller may see: those of a scorecard of theirs that are published, and drafts
 * for officers who see drafts. One that was made for other readers than the scorecard has now is
 * there only for those who are of both.
 */
@RequestScoped
public class AnnualReportRepository {

    private static final String SEEN =
            """
            (:seesDrafts or o.state = 'PUBLISHED') and %1$s
            and (o.audience is null or exists (select 1 from (select o.audience, o.committees) s where %1$s))
            """
                    .formatted(Visibility.SCORECARD);

    private final EntityManager database;
    private final Visibility visibility;
    private final Caller caller;

    AnnualReportRepository(EntityManager database, Visibility visibility, Caller caller) {
        this.database = database;
        this.visibility = visibility;
        this.caller = caller;
    }

    private record Brief(
            long id,
            String scorecard,
            String scorecardTitle,
            YearKind yearKind,
            String yearCode,
            AnnualReportState state,
            @Nullable Instant publishedAt) {

        AnnualReportView.InBrief view() {
            return new AnnualReportView.InBrief(
                    Reference.ANNUAL_REPORT.of(id),
                    scorecard,
                    scorecardTitle,
                    yearKind.year(yearCode).orElseThrow(),
                    state,
                    state.words(),
                    publishedAt);
        }
    }

    /** Those that are not published first, then the newest year. */
    List<AnnualReportView.InBrief> visible() {
        return rows("").getResultList().stream().map(Brief::view).toList();
    }

    /** Of these the references of those that the caller may see, by their numbers. */
    public Map<Long, String> references(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows(" and o.id = any(cast(:ids as bigint[]))")
                        .setParameter("ids", ids.toArray(Long[]::new))
                        .getResultStream()
                        .map(Brief::id)
                        .collect(Collectors.toMap(id -> id, Reference.ANNUAL_REPORT::of));
    }

    private NativeQuery<Brief> rows(String andWhere) {
        NativeQuery<Brief> query =
                Rows.of(
                        Brief.class,
                        database.createNativeQuery(
                                """
                                select o.id, o.scorecard_code as scorecard, s.title as scorecard_title, o.year_kind, o.year_code, o.state, o.published_at
                                from annual_report o join scorecard s on s.code = o.scorecard_code where %s%s
                                order by o.state = 'PUBLISHED', o.last_day desc, s.title, o.id desc
                                """
                                        .formatted(SEEN, andWhere)));
        visibility.bind(query);
        return query;
    }

    /** 404 where there is none for this caller, and 401 for a visitor. */
    AnnualReport get(String reference) {
        return find(reference, LockModeType.NONE);
    }

    /** The same, held until the transaction ends. */
    AnnualReport hold(String reference) {
        return find(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    private AnnualReport find(String reference, LockModeType lock) {
        return Reference.ANNUAL_REPORT
                .find(reference)
                .flatMap(
                        id ->
                                rows(" and o.id = :id")
                                        .setParameter("id", id)
                                        .getResultStream()
                                        .findFirst())
                .map(row -> database.find(AnnualReport.class, row.id(), lock))
                .orElseThrow(visibility::absent);
    }

    /** Whether another of this scorecard's year is on its way. */
    boolean isOnItsWay(String scorecard, ReportYear year) {
        return !database.createNativeQuery(
                        "select 1 from annual_report where scorecard_code = :scorecard and year_kind = :kind and year_code = :year and state <> 'PUBLISHED'")
                .setParameter("scorecard", scorecard)
                .setParameter("kind", year.kind().name())
                .setParameter("year", year.code())
                .getResultList()
                .isEmpty();
    }

    void add(AnnualReport report) {
        database.persist(report);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    /** Its number. */
    long addStep(AnnualReport of, TakenStep step, String byName, Instant at) {
        return (Long)
                database.createNativeQuery(
                                "insert into annual_report_step (report_id, move, text, by_name, at) values (:of, :move, :text, :by, :at) returning id",
                                Long.class)
                        .setParameter("of", of.id())
                        .setParameter("move", step.move().name())
                        .setParameter("text", step.text())
                        .setParameter("by", byName)
                        .setParameter("at", at)
                        .getSingleResult();
    }

    private record StepRow(
            AnnualReportMove move, @Nullable String text, String byName, Instant at) {

        AnnualReportView.Step view() {
            return new AnnualReportView.Step(move, move.words(), text, byName, at);
        }
    }

    AnnualReportView view(AnnualReport of) {
        AnnualReportView.InBrief brief =
                rows(" and o.id = :id").setParameter("id", of.id()).getSingleResult().view();
        return new AnnualReportView(
                brief.reference(),
                brief.scorecard(),
                brief.scorecardTitle(),
                brief.year(),
                brief.state(),
                brief.stateText(),
                brief.publishedAt(),
                visibility.seesDrafts() ? steps(of) : List.of(),
                Stream.of(AnnualReportMove.values())
                        .filter(move -> move.isLegal(of.state()) && caller.may(move.permission()))
                        .toList());
    }

    /** The first first. Why something was sent back is no reader's. */
    private List<AnnualReportView.Step> steps(AnnualReport of) {
        return Rows.of(
                        StepRow.class,
                        database.createNativeQuery(
                                "select move, text, by_name, at from annual_report_step where report_id = :of order by id"))
                .setParameter("of", of.id())
                .getResultList()
                .stream()
                .map(StepRow::view)
                .toList();
    }
}
