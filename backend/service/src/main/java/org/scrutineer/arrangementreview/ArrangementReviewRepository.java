package org.scrutineer.arrangementreview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;

/** Reviews of the arrangements of scorecards that the caller may see, and what members answered. */
@RequestScoped
class ArrangementReviewRepository {

    private final EntityManager database;
    private final Visibility visibility;
    private final Caller caller;

    ArrangementReviewRepository(EntityManager database, Visibility visibility, Caller caller) {
        this.database = database;
        this.visibility = visibility;
        this.caller = caller;
    }

    private record Brief(
            long id,
            String scorecard,
            String scorecardTitle,
            ArrangementState state,
            Instant openedAt,
            @Nullable LocalDate nextReviewOn) {

        ArrangementReviewView.InBrief view() {
            return new ArrangementReviewView.InBrief(
                    Reference.ARRANGEMENT_REVIEW.of(id),
                    scorecard,
                    scorecardTitle,
                    state,
                    state.words(),
                    openedAt,
                    nextReviewOn);
        }
    }

    /** An edition that was published. */
    record PublishedEdition(String period, Instant publishedAt) {}

    /** How many gave an answer. */
    record Counted(SurveyQuestion question, String answer, int count) {}

    /** Those that are open first, then the newest. What was abandoned is for officers. */
    List<ArrangementReviewView.InBrief> visible() {
        return rows("").getResultList().stream().map(Brief::view).toList();
    }

    private NativeQuery<Brief> rows(String andWhere) {
        NativeQuery<Brief> query =
                Rows.of(
                        Brief.class,
                        database.createNativeQuery(
                                """
                                select o.id, o.scorecard_code as scorecard, s.title as scorecard_title, o.state, o.opened_at,
                                       cast(o.decision ->> 'nextReviewOn' as date) as next_review_on
                                from arrangement_review o join scorecard s on s.code = o.scorecard_code
                                where %s and (:seesDrafts or o.state <> 'ABANDONED')%s order by o.state <> 'OPEN', o.id desc
                                """
                                        .formatted(Visibility.SCORECARD, andWhere)));
        visibility.bind(query);
        return query;
    }

    /**
     * @throws ProblemException 404 where there is none for this caller
     */
    ArrangementReview get(String reference) {
        return find(reference, LockModeType.NONE);
    }

    /** The same, held until the transaction ends. */
    ArrangementReview hold(String reference) {
        return find(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    private ArrangementReview find(String reference, LockModeType lock) {
        return rows(" and o.id = :id")
                .setParameter("id", Reference.ARRANGEMENT_REVIEW.id(reference))
                .getResultStream()
                .findFirst()
                .map(row -> database.find(ArrangementReview.class, row.id(), lock))
                .orElseThrow(ProblemException::notFound);
    }

    boolean isOpen(String scorecard) {
        return !database.createNativeQuery(
                        "select 1 from arrangement_review where scorecard_code = :scorecard and state = 'OPEN'")
                .setParameter("scorecard", scorecard)
                .getResultList()
                .isEmpty();
    }

    void add(ArrangementReview review) {
        database.persist(review);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    /** The editions whose periods end in its days, the first first. */
    List<PublishedEdition> published(ArrangementReview review) {
        return Rows.of(
                        PublishedEdition.class,
                        database.createNativeQuery(
                                """
                                select e.period_code as period, e.published_at from edition e
                                where e.scorecard_code = :scorecard and e.state = 'PUBLISHED' and e.revision = 1 and e.last_day between :from and :to
                                order by e.last_day
                                """))
                .setParameter("scorecard", review.scorecard())
                .setParameter("from", review.firstDay())
                .setParameter("to", review.lastDay())
                .getResultList();
    }

    boolean hasAnswered(ArrangementReview review) {
        return !database.createNativeQuery(
                        "select 1 from arrangement_survey_taken where review_id = :review and subject = :me")
                .setParameter("review", review.id())
                .setParameter("me", caller.subject())
                .getResultList()
                .isEmpty();
    }

    /** Counts an answer, and apart from it that the caller has answered. */
    void count(ArrangementReview review, SurveyAnswer answer) {
        database.createNativeQuery(
                        "insert into arrangement_survey_taken (review_id, subject) values (:review, :me)")
                .setParameter("review", review.id())
                .setParameter("me", caller.subject())
                .executeUpdate();
        Map<SurveyQuestion, String> given = answer.byQuestion();
        database.createNativeQuery(
                        """
                        insert into arrangement_survey_count (review_id, question, answer, count)
                        select :review, a.question, a.answer, 1 from unnest(cast(:questions as text[]), cast(:answers as text[])) a (question, answer)
                        on conflict (review_id, question, answer) do update set count = arrangement_survey_count.count + 1
                        """)
                .setParameter("review", review.id())
                .setParameter(
                        "questions",
                        given.keySet().stream().map(SurveyQuestion::name).toArray(String[]::new))
                .setParameter("answers", given.values().toArray(String[]::new))
                .executeUpdate();
    }

    int answered(ArrangementReview review) {
        return ((Number)
                        database.createNativeQuery(
                                        "select count(*) from arrangement_survey_taken where review_id = :review")
                                .setParameter("review", review.id())
                                .getSingleResult())
                .intValue();
    }

    Map<SurveyQuestion, Map<String, Integer>> counts(ArrangementReview review) {
        return Rows.of(
                        Counted.class,
                        database.createNativeQuery(
                                "select question, answer, count from arrangement_survey_count where review_id = :review"))
                .setParameter("review", review.id())
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                Counted::question,
                                Collectors.toMap(Counted::answer, Counted::count)));
    }
}
