package org.scrutineer.audittrail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clock.Clocks;
import org.scrutineer.database.Conditions;
import org.scrutineer.database.Rows;

/** The audit log of figures and what is made of them, the newest first. */
@ApplicationScoped
class AuditTrailRepository {

    /** The words of audit_event_of_measure, so that the index serves. */
    private static final String MEASURE =
            """
            (case object_type when 'indicator' then object_id
                when 'period-value' then split_part(object_id, '/', 1)
                when 'threshold' then split_part(object_id, '/', 1)
                when 'edition' then detail ->> 'indicator' end)
            """;

    /** The words of audit_event_of_typed_figures; figures that were typed together are of many. */
    private static final String TYPED =
            """
            object_type = 'period-value-batch' and detail @> jsonb_build_object('items', jsonb_build_array(jsonb_build_object('indicator', cast(:measure as text))))
            """;

    /** An edition is "scorecard/period", and "scorecard/period revision 2" when it corrects one. */
    private static final String SCORECARD =
            """
            (case object_type when 'scorecard' then object_id
                when 'edition' then split_part(split_part(object_id, ' ', 1), '/', 1) end)
            """;

    private static final String PERIOD =
            """
            (case object_type when 'period-value' then split_part(object_id, '/', 3)
                when 'threshold' then split_part(object_id, '/', 2)
                when 'edition' then split_part(split_part(object_id, ' ', 1), '/', 2) end)
            """;

    private static final String SELECT =
            """
            select id, at, actor_name, action, object_type, object_id, cast(detail as text) as detail,
                   %s as measure, %s as scorecard, %s as period,
                   coalesce(detail ->> 'reason', detail -> 'recording' ->> 'reason', detail -> 'setting' ->> 'reason') as reason
            from audit_event where object_type in (:kinds)
            """
                    .formatted(MEASURE, SCORECARD, PERIOD);

    private final EntityManager database;

    AuditTrailRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * What is asked for; null is not narrowed.
     *
     * @param by a part of the name of who did it, in small or capital letters
     * @param from the first day, in London
     * @param to the last
     */
    record Narrowing(
            @Nullable AuditedKind kind,
            @Nullable String measure,
            @Nullable String scorecard,
            @Nullable String by,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        Conditions conditions() {
            return new Conditions()
                    .and("(" + MEASURE + " = :measure or " + TYPED + ")", "measure", measure)
                    .and(
                            "object_type in ('scorecard', 'edition') and "
                                    + SCORECARD
                                    + " = :scorecard",
                            "scorecard",
                            scorecard)
                    .and("position(lower(:by) in lower(actor_name)) > 0", "by", by)
                    .and("at >= :from", "from", from == null ? null : begins(from))
                    .and("at < :until", "until", to == null ? null : begins(to.plusDays(1)))
                    .bind(
                            "kinds",
                            kind == null ? AuditedKind.objectTypes() : List.of(kind.objectType));
        }

        private static Instant begins(LocalDate day) {
            return day.atStartOfDay(Clocks.LONDON).toInstant();
        }
    }

    private record Row(
            long id,
            Instant at,
            String actorName,
            String action,
            String objectType,
            String objectId,
            String detail,
            @Nullable String measure,
            @Nullable String scorecard,
            @Nullable String period,
            @Nullable String reason) {

        AuditedEvent event() {
            AuditedKind kind = AuditedKind.of(objectType);
            return new AuditedEvent(
                    id,
                    at,
                    actorName,
                    kind,
                    kind.text,
                    action,
                    AuditedEvent.inWords(action),
                    objectId,
                    measure,
                    scorecard,
                    period,
                    reason,
                    detail);
        }
    }

    /**
     * @param before the identifier of the last event that is known already, or null for the newest
     */
    @Transactional
    List<AuditedEvent> page(Narrowing narrowing, @Nullable Long before, int limit) {
        Conditions conditions =
                narrowing.conditions().and("id < :before", "before", before).bind("limit", limit);
        NativeQuery<Row> query =
                Rows.of(
                        Row.class,
                        database.createNativeQuery(
                                SELECT + conditions.sql() + " order by id desc limit :limit"));
        conditions.parameters().forEach(query::setParameter);
        return query.list().stream().map(Row::event).toList();
    }
}
