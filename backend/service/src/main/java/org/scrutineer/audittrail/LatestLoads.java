package org.scrutineer.audittrail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.database.Rows;

/** The files of figures that were loaded last, and what was typed together. */
@ApplicationScoped
public class LatestLoads {

    private final EntityManager database;

    LatestLoads(EntityManager database) {
        this.database = database;
    }

    /**
     * One load.
     *
     * @param file its name; null when the figures were typed
     * @param confirmed how many of the figures looked wrong and were confirmed as right
     */
    public record Load(
            Instant at, String by, @Nullable String file, int added, int revised, int confirmed) {}

    /**
     * The newest first.
     *
     * @param actor whose; null for everybody's
     */
    public List<Load> of(@Nullable String actor, int most) {
        return Rows.of(
                        Load.class,
                        database.createNativeQuery(
                                """
                                select at, actor_name as by, detail ->> 'file' as file, cast(detail ->> 'added' as int) as added, cast(detail ->> 'revised' as int) as revised,
                                       coalesce(jsonb_array_length(detail -> 'confirmed'), 0) as confirmed
                                from audit_event where object_type in ('period-value-import', 'period-value-batch') and (cast(:actor as text) is null or actor = :actor)
                                order by id desc limit :most
                                """))
                .setParameter("actor", actor)
                .setParameter("most", most)
                .getResultList();
    }
}
