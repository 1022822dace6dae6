package org.scrutineer.edition.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Rows;
import org.scrutineer.edition.Edition;
import org.scrutineer.http.Code;
import org.scrutineer.http.Prose;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.scorecard.IndicatorSets;

/**
 * What the board and officers say to each other about an edition before it is published. Never
 * published with it.
 */
@ApplicationScoped
public class EditionComments {

    private static final String SELECT =
            "select id, indicator_code as indicator, text, by_name as by, at, settled_by, settled_at from edition_comment where edition_id = :edition";

    private final EntityManager database;
    private final IndicatorSets sets;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    EditionComments(
            EntityManager database,
            IndicatorSets sets,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.sets = sets;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What is said.
     *
     * @param indicator the measure it is about; null when it is about the whole edition
     */
    public record NewComment(
            @Code @Nullable String indicator,
            @NotNull @Size(min = 3, max = 2000) @Prose String text) {}

    /** A comment, settled once somebody has dealt with it. */
    public record Comment(
            long id,
            @Nullable String indicator,
            String text,
            String by,
            Instant at,
            @Nullable String settledBy,
            @Nullable Instant settledAt) {}

    /** Oldest first. */
    List<Comment> of(Edition edition) {
        return select(edition, " order by id").getResultList();
    }

    @Transactional
    public Comment add(Edition edition, NewComment comment) {
        edition.mustBeUnpublished();
        if (comment.indicator() != null
                && sets.get(edition.scorecardCode(), edition.setVersion()).items().stream()
                        .noneMatch(each -> each.indicator().equals(comment.indicator()))) {
            throw ProblemException.invalid("/indicator", "is not a measure of this edition");
        }
        Number id =
                (Number)
                        database.createNativeQuery(
                                        "insert into edition_comment (edition_id, indicator_code, text, by_name, at) values (:edition, :indicator, :text, :by, :at) returning id")
                                .setParameter("edition", edition.id())
                                .setParameter("indicator", comment.indicator())
                                .setParameter("text", comment.text())
                                .setParameter("by", caller.name())
                                .setParameter("at", clock.instant())
                                .getSingleResult();
        audit.record("edition-commented", "edition", edition.reference(), Map.of("said", comment));
        return find(edition, id.longValue());
    }

    /** Marks a comment as dealt with; a second time changes nothing. */
    @Transactional
    public Comment settle(Edition edition, long id) {
        edition.mustBeUnpublished();
        int settled =
                database.createNativeQuery(
                                "update edition_comment set settled_by = :by, settled_at = :at where edition_id = :edition and id = :id and settled_by is null")
                        .setParameter("by", caller.name())
                        .setParameter("at", clock.instant())
                        .setParameter("edition", edition.id())
                        .setParameter("id", id)
                        .executeUpdate();
        if (settled > 0) {
            audit.record(
                    "edition-comment-settled", "edition", edition.reference(), Map.of("id", id));
        }
        return find(edition, id);
    }

    private Comment find(Edition edition, long id) {
        return select(edition, " and id = :id").setParameter("id", id).getResultList().stream()
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private NativeQuery<Comment> select(Edition edition, String which) {
        return Rows.of(Comment.class, database.createNativeQuery(SELECT + which))
                .setParameter("edition", edition.id());
    }
}
