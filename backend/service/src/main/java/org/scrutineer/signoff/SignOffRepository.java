package org.scrutineer.signoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;

/**
 * Sign-offs of the scorecards that the caller may see: those that are signed, and before that for
 * its parties and for officers who see drafts.
 */
@RequestScoped
public class SignOffRepository {

    private static final String SEEN =
            "(:seesDrafts or o.state = 'SIGNED' or :me in (o.director_subject, o.member_subject)) and "
                    + Visibility.SCORECARD;

    private final EntityManager database;
    private final Visibility visibility;

    SignOffRepository(EntityManager database, Visibility visibility) {
        this.database = database;
        this.visibility = visibility;
    }

    private record Brief(
            long id,
            String scorecard,
            String scorecardTitle,
            String memberName,
            SignOffState state,
            Instant openedAt,
            @Nullable Instant signedAt) {

        SignOffView.InBrief view() {
            return new SignOffView.InBrief(
                    Reference.SIGN_OFF.of(id),
                    scorecard,
                    scorecardTitle,
                    memberName,
                    state,
                    state.words(),
                    openedAt,
                    signedAt);
        }
    }

    /** Those that are not signed first, then the newest. */
    List<SignOffView.InBrief> visible() {
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
                        .collect(Collectors.toMap(id -> id, Reference.SIGN_OFF::of));
    }

    private NativeQuery<Brief> rows(String andWhere) {
        NativeQuery<Brief> query =
                Rows.of(
                        Brief.class,
                        database.createNativeQuery(
                                """
                                select o.id, o.scorecard_code as scorecard, s.title as scorecard_title, o.member_name, o.state, o.opened_at, o.signed_at
                                from sign_off o join scorecard s on s.code = o.scorecard_code where %s%s order by o.state = 'SIGNED', o.id desc
                                """
                                        .formatted(SEEN, andWhere)));
        visibility.bind(query);
        visibility.bindAnswers(query);
        return query;
    }

    /**
     * @throws ProblemException 404 where there is none for this caller
     */
    SignOff get(String reference) {
        return find(reference, LockModeType.NONE);
    }

    /** The same, held until the transaction ends. */
    SignOff hold(String reference) {
        return find(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    private SignOff find(String reference, LockModeType lock) {
        return rows(" and o.id = :id")
                .setParameter("id", Reference.SIGN_OFF.id(reference))
                .getResultStream()
                .findFirst()
                .map(row -> database.find(SignOff.class, row.id(), lock))
                .orElseThrow(ProblemException::notFound);
    }

    /** Whether another of this scorecard waits for its signature. */
    boolean waits(String scorecard) {
        return !database.createNativeQuery(
                        "select 1 from sign_off where scorecard_code = :scorecard and state <> 'SIGNED'")
                .setParameter("scorecard", scorecard)
                .getResultList()
                .isEmpty();
    }

    /** What was signed for the same scorecard before. */
    Optional<SignOff> before(SignOff of) {
        return database.createQuery(
                        "from SignOff where scorecardCode = :scorecard and id < :id and signedAt is not null order by id desc",
                        SignOff.class)
                .setParameter("scorecard", of.scorecard())
                .setParameter("id", of.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(SignOff signOff) {
        database.persist(signOff);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    /** The number of the step. */
    long addStep(SignOff of, TakenStep step, String byName, Instant at) {
        return ((Number)
                        database.createNativeQuery(
                                        "insert into sign_off_step (sign_off_id, move, text, by_name, at) values (:of, :move, :text, :by, :at) returning id")
                                .setParameter("of", of.id())
                                .setParameter("move", step.move().name())
                                .setParameter("text", step.text())
                                .setParameter("by", byName)
                                .setParameter("at", at)
                                .getSingleResult())
                .longValue();
    }

    private record StepRow(SignOffMove move, @Nullable String text, String byName, Instant at) {

        SignOffView.Step view() {
            return new SignOffView.Step(move, move.words(), text, byName, at);
        }
    }

    /** The first first. */
    List<SignOffView.Step> steps(SignOff of) {
        return Rows.of(
                        StepRow.class,
                        database.createNativeQuery(
                                "select move, text, by_name, at from sign_off_step where sign_off_id = :of order by id"))
                .setParameter("of", of.id())
                .getResultList()
                .stream()
                .map(StepRow::view)
                .toList();
    }
}
