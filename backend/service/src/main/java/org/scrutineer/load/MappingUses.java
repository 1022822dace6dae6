package org.scrutineer.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.scrutineer.database.Rows;

/** When files were loaded by which mapping. */
@ApplicationScoped
public class MappingUses {

    private final EntityManager database;

    MappingUses(EntityManager database) {
        this.database = database;
    }

    /**
     * How often a version of a mapping was loaded by.
     *
     * @param lastBy the name of who did so last
     */
    public record Use(String mapping, int version, int loads, Instant lastAt, String lastBy) {}

    /** One of each version that was ever loaded by, the newest version of a mapping first. */
    public List<Use> all() {
        return Rows.of(
                        Use.class,
                        database.createNativeQuery(
                                """
                                select mapping_code as mapping, mapping_version as version, count(*) as loads, max(loaded_at) as last_at, (array_agg(loaded_name order by id desc))[1] as last_by
                                from figure_load where mapping_code is not null group by mapping_code, mapping_version order by mapping_code, mapping_version desc
                                """))
                .getResultList();
    }
}
