package org.scrutineer.indicatorreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Reference;

/** What the group says of measures, and what it decides. */
@ApplicationScoped
class SaidOfMeasures {

    private final EntityManager database;
    private final Caller caller;

    SaidOfMeasures(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** What one of the group would do with a measure. */
    record Voice(
            String name,
            MeasureChange change,
            @Nullable String replacedBy,
            @Nullable String reason,
            Instant at) {}

    /** How many would do the same with a measure, and whether the caller is one of them. */
    record Tally(String indicator, MeasureChange change, int count, boolean mine) {}

    /** What somebody says of a measure. */
    public record Comment(String text, String byName, Instant at) {}

    /** What was decided of a measure. */
    record Decision(
            String indicator,
            MeasureChange change,
            @Nullable String replacedBy,
            String minute,
            String byName,
            Instant at) {

        AdoptedSet.Outcome outcome() {
            return new AdoptedSet.Outcome(change, replacedBy);
        }
    }

    /** Whether somebody has given a reason for the same already. */
    boolean isArgued(IndicatorReview review, String indicator, MeasureChange change) {
        return !database.createNativeQuery(
                        "select 1 from indicator_review_voice where review_id = :review and indicator_code = :indicator and change = :change and reason is not null")
                .setParameter("review", review.id())
                .setParameter("indicator", indicator)
                .setParameter("change", change.name())
                .getResultList()
                .isEmpty();
    }

    /** In the place of what they said before. */
    void say(IndicatorReview review, String indicator, Proposed proposed, Instant at) {
        database.createNativeQuery(
                        """
                        insert into indicator_review_voice (review_id, indicator_code, subject, name, change, replaced_by, reason, at)
                        values (:review, :indicator, :subject, :name, :change, :replacedBy, :reason, :at)
                        on conflict (review_id, indicator_code, subject) do update
                        set name = excluded.name, change = excluded.change, replaced_by = excluded.replaced_by, reason = excluded.reason, at = excluded.at
                        """)
                .setParameter("review", review.id())
                .setParameter("indicator", indicator)
                .setParameter("subject", caller.subject())
                .setParameter("name", caller.name())
                .setParameter("change", proposed.change().name())
                .setParameter("replacedBy", proposed.replacedBy())
                .setParameter("reason", proposed.reason())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** The first first. */
    List<Voice> voices(IndicatorReview review, String indicator) {
        return Rows.of(
                        Voice.class,
                        database.createNativeQuery(
                                "select name, change, replaced_by, reason, at from indicator_review_voice where review_id = :review and indicator_code = :indicator order by at, subject"))
                .setParameter("review", review.id())
                .setParameter("indicator", indicator)
                .getResultList();
    }

    /** What most would do first. */
    List<Tally> tallies(IndicatorReview review) {
        return Rows.of(
                        Tally.class,
                        database.createNativeQuery(
                                """
                                select indicator_code as indicator, change, count(*) as count, bool_or(subject = :me) as mine
                                from indicator_review_voice where review_id = :review group by indicator_code, change order by count desc, change
                                """))
                .setParameter("review", review.id())
                .setParameter("me", caller.subject())
                .getResultList();
    }

    Comment comment(IndicatorReview review, String indicator, String text, Instant at) {
        database.createNativeQuery(
                        "insert into indicator_review_comment (review_id, indicator_code, text, by_name, at) values (:review, :indicator, :text, :by, :at)")
                .setParameter("review", review.id())
                .setParameter("indicator", indicator)
                .setParameter("text", text)
                .setParameter("by", caller.name())
                .setParameter("at", at)
                .executeUpdate();
        return new Comment(text, caller.name(), at);
    }

    List<Comment> comments(IndicatorReview review, String indicator) {
        return Rows.of(
                        Comment.class,
                        database.createNativeQuery(
                                "select text, by_name, at from indicator_review_comment where review_id = :review and indicator_code = :indicator order by id"))
                .setParameter("review", review.id())
                .setParameter("indicator", indicator)
                .getResultList();
    }

    /** In the place of what was decided before. */
    void decide(IndicatorReview review, Decided decided, Instant at) {
        database.createNativeQuery(
                        """
                        insert into indicator_review_decision (review_id, indicator_code, change, replaced_by, minute, by_name, at)
                        select :review, m.code, :change, :replacedBy, :minute, :by, :at from unnest(cast(:codes as text[])) m (code)
                        on conflict (review_id, indicator_code) do update
                        set change = excluded.change, replaced_by = excluded.replaced_by, minute = excluded.minute, by_name = excluded.by_name, at = excluded.at
                        """)
                .setParameter("review", review.id())
                .setParameter("change", decided.change().name())
                .setParameter("replacedBy", decided.replacedBy())
                .setParameter("minute", decided.minute())
                .setParameter("by", caller.name())
                .setParameter("at", at)
                .setParameter(
                        "codes", decided.measures().stream().distinct().toArray(String[]::new))
                .executeUpdate();
    }

    /** By the codes of the measures. */
    Map<String, Decision> decisions(IndicatorReview review) {
        return Rows.of(
                        Decision.class,
                        database.createNativeQuery(
                                "select indicator_code as indicator, change, replaced_by, minute, by_name, at from indicator_review_decision where review_id = :review order by indicator_code"))
                .setParameter("review", review.id())
                .getResultStream()
                .collect(Collectors.toMap(Decision::indicator, Function.identity()));
    }

    private record Left(String indicator, long review, String minute, LocalDate appliesFrom) {

        DroppedBefore view() {
            return new DroppedBefore(
                    Reference.INDICATOR_REVIEW.of(review),
                    minute,
                    appliesFrom,
                    appliesFrom.plusYears(1));
        }
    }

    /** That an earlier review of the same scorecard dropped a measure, and why. */
    public record DroppedBefore(
            String review, String minute, LocalDate from, LocalDate askAgainOn) {}

    /** What earlier reviews of the same scorecard dropped, the last of them where several did. */
    Map<String, DroppedBefore> droppedBefore(IndicatorReview review) {
        return Rows.of(
                        Left.class,
                        database.createNativeQuery(
                                """
                                select distinct on (d.indicator_code) d.indicator_code as indicator, r.id as review, d.minute, r.applies_from
                                from indicator_review r join indicator_review_decision d on d.review_id = r.id and d.change in ('DROP', 'REPLACE')
                                where r.scorecard_code = :scorecard and r.state = 'ADOPTED' and r.id < :review order by d.indicator_code, r.id desc
                                """))
                .setParameter("scorecard", review.set().scorecard())
                .setParameter("review", review.id())
                .getResultStream()
                .collect(Collectors.toMap(Left::indicator, Left::view));
    }

    /** Measures that somebody would change and of which nothing is decided. */
    List<String> undecided(IndicatorReview review) {
        List<?> codes =
                database.createNativeQuery(
                                """
                                select distinct v.indicator_code from indicator_review_voice v where v.review_id = :review and v.change not in ('KEEP', 'LEAVE_OUT')
                                and not exists (select 1 from indicator_review_decision d where d.review_id = v.review_id and d.indicator_code = v.indicator_code)
                                order by v.indicator_code
                                """,
                                String.class)
                        .setParameter("review", review.id())
                        .getResultList();
        return codes.stream().map(String.class::cast).toList();
    }
}
