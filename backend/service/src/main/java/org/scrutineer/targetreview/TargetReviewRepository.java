package org.scrutineer.targetreview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Rows;
import org.scrutineer.period.Year;
import org.scrutineer.period.YearType;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.targetreview.TargetReviewInBrief.TargetCounts;

/** Reviews of targets, of the scorecards that the caller may see. */
@RequestScoped
public class TargetReviewRepository {

    private final EntityManager database;
    private final Visibility visibility;

    TargetReviewRepository(EntityManager database, Visibility visibility) {
        this.database = database;
        this.visibility = visibility;
    }

    private record Counted(
            String scorecard,
            String scorecardTitle,
            int year,
            YearType yearType,
            @Nullable LocalDate boardOn,
            @Nullable Instant approvedAt,
            @Nullable Instant abandonedAt,
            TargetCounts counts) {

        TargetReviewInBrief view() {
            return new TargetReviewInBrief(
                    scorecard,
                    scorecardTitle,
                    year,
                    new Year(yearType, year).label(),
                    boardOn,
                    approvedAt,
                    abandonedAt,
                    counts);
        }
    }

    /** The coming years first, those that are not approved before the others. */
    List<TargetReviewInBrief> visible() {
        NativeQuery<Counted> query =
                Rows.of(
                        Counted.class,
                        database.createNativeQuery(
                                """
                                select r.scorecard_code as scorecard, s.title as scorecard_title, r.year_start as year, s.year_type, r.board_on, r.approved_at, r.abandoned_at,
                                       count(*) filter (where m.state = 'WAITING') as waiting, count(*) filter (where m.state = 'PROPOSED') as proposed,
                                       count(*) filter (where m.state = 'SENT_BACK') as sent_back, count(*) filter (where m.state = 'AGREED') as agreed,
                                       count(*) filter (where m.state = 'SET') as approved, count(*) filter (where m.state = 'LEFT') as "left"
                                from target_review r join scorecard s on s.code = r.scorecard_code join target_review_measure m on m.review_id = r.id
                                where %s and not exists (select 1 from target_review n where n.scorecard_code = r.scorecard_code and n.year_start = r.year_start and n.id > r.id)
                                group by r.id, s.code order by r.approved_at is not null or r.abandoned_at is not null, r.year_start desc, s.title
                                """
                                        .formatted(Visibility.SCORECARD)));
        visibility.bindAudience(query);
        return query.getResultList().stream().map(Counted::view).toList();
    }

    /** The last that was opened, where some were abandoned. */
    Optional<TargetReview> find(String scorecard, int year) {
        return find(scorecard, year, LockModeType.NONE);
    }

    /** Held until the transaction ends. */
    Optional<TargetReview> hold(String scorecard, int year) {
        return find(scorecard, year, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<TargetReview> find(String scorecard, int year, LockModeType lock) {
        return database.createQuery(
                        "from TargetReview where scorecardCode = :scorecard and yearStart = :year order by id desc",
                        TargetReview.class)
                .setParameter("scorecard", scorecard)
                .setParameter("year", year)
                .setMaxResults(1)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** In the order of the set. */
    List<ReviewedMeasure> measures(TargetReview review) {
        return database.createQuery(
                        "from ReviewedMeasure where reviewId = :review order by place",
                        ReviewedMeasure.class)
                .setParameter("review", review.id())
                .getResultList();
    }

    ReviewedMeasure measure(TargetReview review, String indicator) {
        return database.createQuery(
                        "from ReviewedMeasure where reviewId = :review and indicatorCode = :indicator",
                        ReviewedMeasure.class)
                .setParameter("review", review.id())
                .setParameter("indicator", indicator)
                .getResultStream()
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    void add(TargetReview review, Collection<String> indicators) {
        database.persist(review);
        database.flush();
        database.createNativeQuery(
                        """
                        insert into target_review_measure (version, review_id, place, indicator_code, state)
                        select 0, :review, i.place, i.code, 'WAITING' from unnest(cast(:indicators as text[])) with ordinality i (code, place)
                        """)
                .setParameter("review", review.id())
                .setParameter("indicators", indicators.toArray(String[]::new))
                .executeUpdate();
    }

    void addStep(
            ReviewedMeasure measure,
            TargetMove move,
            @Nullable String targetText,
            @Nullable String text,
            String byName,
            Instant at) {
        database.createNativeQuery(
                        "insert into target_review_step (measure_id, move, target_text, text, by_name, at) values (:measure, :move, :targetText, :text, :by, :at)")
                .setParameter("measure", measure.id())
                .setParameter("move", move.name())
                .setParameter("targetText", targetText)
                .setParameter("text", text)
                .setParameter("by", byName)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Takes every measure of a review where approval leads from its state. */
    void approveEach(TargetReview review, String byName, Instant at) {
        database.createNativeQuery(
                        "insert into target_review_step (measure_id, move, by_name, at) select id, 'APPROVE', :by, :at from target_review_measure where review_id = :review and state = 'AGREED' order by place")
                .setParameter("by", byName)
                .setParameter("at", at)
                .setParameter("review", review.id())
                .executeUpdate();
        TargetMove.APPROVE
                .leads()
                .forEach(
                        (from, to) ->
                                database.createNativeQuery(
                                                "update target_review_measure set state = :to, version = version + 1 where review_id = :review and state = :from")
                                        .setParameter("to", to.name())
                                        .setParameter("from", from.name())
                                        .setParameter("review", review.id())
                                        .executeUpdate());
    }

    private record StepRow(
            long measureId,
            TargetMove move,
            @Nullable String targetText,
            @Nullable String text,
            String byName,
            Instant at) {

        ReviewedMeasureView.Step view() {
            return new ReviewedMeasureView.Step(move, move.words(), targetText, text, byName, at);
        }
    }

    /** What happened to each of these, by its number, the first first. */
    Map<Long, List<ReviewedMeasureView.Step>> steps(List<ReviewedMeasure> measures) {
        return Rows.of(
                        StepRow.class,
                        database.createNativeQuery(
                                "select measure_id, move, target_text, text, by_name, at from target_review_step where measure_id = any(cast(:ids as bigint[])) order by id"))
                .setParameter(
                        "ids", measures.stream().map(ReviewedMeasure::id).toArray(Long[]::new))
                .getResultList()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                StepRow::measureId,
                                Collectors.mapping(StepRow::view, Collectors.toList())));
    }

    void flush() {
        database.flush();
    }
}
