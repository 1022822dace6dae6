package org.scrutineer.edition.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.scrutineer.database.Rows;
import org.scrutineer.edition.Edition;
import org.scrutineer.scorecard.EditionState;

/** Every draft there is, for work by the clock. It asks nobody who may see them. */
@ApplicationScoped
public class DraftEditions {

    private final EntityManager database;

    DraftEditions(EntityManager database) {
        this.database = database;
    }

    /** A draft, named without reading what may be wrong with it. */
    public record Draft(long id, String name) {}

    public List<Draft> all() {
        return Rows.of(
                        Draft.class,
                        database.createNativeQuery(
                                "select e.id, s.title || ' ' || e.period_code as name from edition e join scorecard s on s.code = e.scorecard_code where e.state = 'DRAFT' order by e.id"))
                .getResultList();
    }

    /** Empty when it is no draft any more. */
    public Optional<Edition> find(Draft draft) {
        return Optional.ofNullable(database.find(Edition.class, draft.id()))
                .filter(edition -> edition.state() == EditionState.DRAFT);
    }
}
