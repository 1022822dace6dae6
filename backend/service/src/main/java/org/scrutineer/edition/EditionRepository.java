package org.scrutineer.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Rows;
import org.scrutineer.scorecard.EditionState;
import org.scrutineer.scorecard.EditionSummary;
import org.scrutineer.scorecard.Scorecard;

/**
 * Editions as the caller may see them. What does not ask who is calling is for this package alone.
 */
@RequestScoped
public class EditionRepository {

    private static final String SORT = "coalesce(e.published_at, 'infinity'::timestamptz)";

    private final EntityManager database;
    private final Visibility visibility;

    EditionRepository(EntityManager database, Visibility visibility) {
        this.database = database;
        this.visibility = visibility;
    }

    /** A row of the list with what the next page begins after. */
    public record Row(EditionSummary summary, String publishedAt, long id) {}

    /** What members read now, or before any publication what is being prepared. */
    public Edition get(Scorecard scorecard, String period) {
        return get(scorecard, period, null);
    }

    /**
     * The edition of this scorecard, or 404 when there is none for this caller.
     *
     * @param revision null for the newest published, or before any publication the one in
     *     preparation
     */
    public Edition get(Scorecard scorecard, String period, @Nullable Integer revision) {
        return id(scorecard, period, revision)
                .map(id -> database.find(Edition.class, id))
                .orElseThrow(visibility::absent);
    }

    /** As {@link #get}, holding the row until the transaction ends. */
    public Optional<Edition> findToChange(
            Scorecard scorecard, String period, @Nullable Integer revision) {
        return id(scorecard, period, revision).map(this::hold);
    }

    /** Whoever may see it, held until the transaction ends. */
    public Edition hold(long id) {
        return database.find(Edition.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    public void add(Edition opened) {
        database.persist(opened);
        database.flush();
    }

    public void flush() {
        database.flush();
    }

    /** The published revision that members read now, held until the transaction ends. */
    public Optional<Edition> current(Edition of) {
        return sameAs(of, "and state = :state and supersededAt is null")
                .setParameter("state", EditionState.PUBLISHED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** What all revisions of an edition have in common, so that a measure is asked about once. */
    public long firstRevision(Edition of) {
        return sameAs(of, "and revision = 1").getSingleResult().id();
    }

    public boolean isInPreparation(Edition of) {
        return !sameAs(of, "and state <> :state")
                .setParameter("state", EditionState.PUBLISHED)
                .getResultList()
                .isEmpty();
    }

    /** Every revision that the caller may see, oldest first. */
    public List<Edition> revisions(Edition of) {
        return sameAs(of, "").getResultList().stream()
                .filter(each -> each.isPublished() || visibility.seesDrafts())
                .toList();
    }

    /** Revisions of the same edition, oldest first. */
    private TypedQuery<Edition> sameAs(Edition of, String and) {
        return database.createQuery(
                        "from Edition where scorecardCode = :scorecard and periodCode = :period %s order by revision"
                                .formatted(and),
                        Edition.class)
                .setParameter("scorecard", of.scorecardCode())
                .setParameter("period", of.periodCode());
    }

    /** Which edition is meant, without loading it: it may be about to change. */
    private Optional<Long> id(Scorecard scorecard, String period, @Nullable Integer revision) {
        Query query =
                database.createNativeQuery(
                        """
                        select e.id from edition e join scorecard s on s.code = e.scorecard_code
                        where s.code = :scorecard and e.period_code = :period and (cast(:revision as int) is null or e.revision = :revision) and %s
                        order by e.state = 'PUBLISHED' desc, e.revision desc limit 1
                        """
                                .formatted(Visibility.EDITION),
                        Long.class);
        visibility.bind(query);
        return query
                .setParameter("scorecard", scorecard.code())
                .setParameter("period", period)
                .setParameter("revision", revision)
                .getResultList()
                .stream()
                .findFirst()
                .map(Long.class::cast);
    }

    private record Found(EditionSummary.Columns edition, String sorted, long id) {}

    /** Newest first; those not yet published come before the rest. */
    public List<Row> page(
            @Nullable String scorecard,
            @Nullable EditionState state,
            @Nullable List<String> after,
            int limit) {
        Query query =
                database.createNativeQuery(
                        "select "
                                + EditionSummary.COLUMNS
                                + ", cast("
                                + SORT
                                + " as text) as sorted, e.id from edition e join scorecard s on s.code = e.scorecard_code where "
                                + Visibility.EDITION
                                + " and e.superseded_at is null"
                                + (scorecard == null ? "" : " and s.code = :scorecard")
                                + (state == null ? "" : " and e.state = :state")
                                + (after == null
                                        ? ""
                                        : " and ("
                                                + SORT
                                                + ", e.id) < (cast(:afterAt as timestamptz), :afterId)")
                                + " order by "
                                + SORT
                                + " desc, e.id desc limit :limit");
        visibility.bind(query);
        if (scorecard != null) {
            query.setParameter("scorecard", scorecard);
        }
        if (state != null) {
            query.setParameter("state", state.name());
        }
        if (after != null) {
            query.setParameter("afterAt", after.get(0))
                    .setParameter("afterId", Long.parseLong(after.get(1)));
        }
        return Rows.of(Found.class, query).setParameter("limit", limit).getResultList().stream()
                .map(
                        row ->
                                new Row(
                                        Objects.requireNonNull(row.edition().summary()),
                                        row.sorted(),
                                        row.id()))
                .toList();
    }
}
