package org.scrutineer.indicatorreview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;

/** Reviews of measures that the caller may see, and who belongs to the group. */
@RequestScoped
public class IndicatorReviewRepository {

    private final EntityManager database;
    private final Visibility visibility;

    IndicatorReviewRepository(EntityManager database, Visibility visibility) {
        this.database = database;
        this.visibility = visibility;
    }

    /** Which part of the group somebody is. */
    public enum Part {
        MEMBER,
        OFFICER
    }

    /** Somebody of the group, and of how many measures they have said something. */
    public record Participant(String subject, String name, Part part, int measures) {}

    /** Somebody who is to belong to it. */
    record Joining(String subject, String name, Part part) {}

    private record Brief(
            long id,
            String scorecard,
            String scorecardTitle,
            String purpose,
            LocalDate startsOn,
            LocalDate reportsOn,
            ReviewState state,
            @Nullable Instant endedAt,
            @Nullable LocalDate appliesFrom,
            boolean mine,
            int participants,
            int dropped) {

        ReviewInBrief view() {
            return new ReviewInBrief(
                    Reference.INDICATOR_REVIEW.of(id),
                    scorecard,
                    scorecardTitle,
                    purpose,
                    startsOn,
                    reportsOn,
                    state,
                    endedAt,
                    appliesFrom,
                    appliesFrom == null || dropped == 0 ? null : appliesFrom.plusYears(1),
                    mine,
                    participants);
        }
    }

    /** Those that run first, then the newest. */
    List<ReviewInBrief> visible() {
        return asked(
                        Rows.of(
                                Brief.class,
                                database.createNativeQuery(
                                        """
                                        select r.id, r.scorecard_code as scorecard, t.title as scorecard_title, r.purpose, r.starts_on, r.reports_on, r.state, r.ended_at, r.applies_from,
                                               exists (select 1 from indicator_review_participant m where m.review_id = r.id and m.subject = :me) as mine,
                                               (select count(*) from indicator_review_participant m where m.review_id = r.id) as participants,
                                               (select count(*) from indicator_review_decision d where d.review_id = r.id and d.change in ('DROP', 'REPLACE')) as dropped
                                        from indicator_review r join scorecard t on t.code = r.scorecard_code
                                        where %s order by r.state <> 'RUNNING', r.id desc
                                        """
                                                .formatted(ReviewVisibility.REVIEW))))
                .getResultList()
                .stream()
                .map(Brief::view)
                .toList();
    }

    /** Of these the references of those that the caller may see, by their numbers. */
    public Map<Long, String> references(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : seen(" and r.id = any(cast(:ids as bigint[]))")
                        .setParameter("ids", ids.toArray(Long[]::new))
                        .getResultStream()
                        .map(Seen::id)
                        .collect(Collectors.toMap(id -> id, Reference.INDICATOR_REVIEW::of));
    }

    /**
     * @throws ProblemException 404 where there is none for this caller
     */
    IndicatorReview get(String reference) {
        return find(reference, LockModeType.NONE);
    }

    /** The same, held until the transaction ends. */
    IndicatorReview hold(String reference) {
        return find(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    private IndicatorReview find(String reference, LockModeType lock) {
        return seen(" and r.id = :id")
                .setParameter("id", Reference.INDICATOR_REVIEW.id(reference))
                .getResultStream()
                .findFirst()
                .map(seen -> database.find(IndicatorReview.class, seen.id(), lock))
                .orElseThrow(ProblemException::notFound);
    }

    private record Seen(long id) {}

    private NativeQuery<Seen> seen(String andWhere) {
        return asked(
                Rows.of(
                        Seen.class,
                        database.createNativeQuery(
                                "select r.id from indicator_review r where %s%s"
                                        .formatted(ReviewVisibility.REVIEW, andWhere))));
    }

    private <R> NativeQuery<R> asked(NativeQuery<R> query) {
        visibility.bind(query);
        visibility.bindAnswers(query);
        return query;
    }

    /** Whether another review of this scorecard runs. */
    boolean runs(String scorecard) {
        return !database.createNativeQuery(
                        "select 1 from indicator_review where scorecard_code = :scorecard and state = 'RUNNING'")
                .setParameter("scorecard", scorecard)
                .getResultList()
                .isEmpty();
    }

    void add(IndicatorReview review) {
        database.persist(review);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    /** Members first, by their names. */
    List<Participant> participants(IndicatorReview review) {
        return Rows.of(
                        Participant.class,
                        database.createNativeQuery(
                                """
                                select p.subject, p.name, p.part, (select count(*) from indicator_review_voice v where v.review_id = p.review_id and v.subject = p.subject) as measures
                                from indicator_review_participant p where p.review_id = :review order by p.part, p.name, p.subject
                                """))
                .setParameter("review", review.id())
                .getResultList();
    }

    Set<String> subjects(IndicatorReview review) {
        List<?> subjects =
                database.createNativeQuery(
                                "select subject from indicator_review_participant where review_id = :review",
                                String.class)
                        .setParameter("review", review.id())
                        .getResultList();
        return subjects.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** Whoever is no longer of the group keeps what they said. */
    void putParticipants(IndicatorReview review, List<Joining> group) {
        database.createNativeQuery(
                        "delete from indicator_review_participant where review_id = :review")
                .setParameter("review", review.id())
                .executeUpdate();
        database.createNativeQuery(
                        """
                        insert into indicator_review_participant (review_id, subject, name, part)
                        select :review, g.subject, g.name, g.part from unnest(cast(:subjects as text[]), cast(:names as text[]), cast(:parts as text[])) g (subject, name, part)
                        """)
                .setParameter("review", review.id())
                .setParameter(
                        "subjects", group.stream().map(Joining::subject).toArray(String[]::new))
                .setParameter("names", group.stream().map(Joining::name).toArray(String[]::new))
                .setParameter(
                        "parts",
                        group.stream().map(each -> each.part().name()).toArray(String[]::new))
                .executeUpdate();
    }
}
