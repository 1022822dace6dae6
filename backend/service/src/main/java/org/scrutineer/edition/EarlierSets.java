package org.scrutineer.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.Figures.EarlierSet;
import org.scrutineer.scorecard.IndicatorSet;
import org.scrutineer.scorecard.IndicatorSets;
import org.scrutineer.scorecard.Scorecard;

/** Finds which measures the edition published for the period before an edition's had shown. */
@ApplicationScoped
class EarlierSets {

    private final EntityManager database;
    private final IndicatorSets sets;

    EarlierSets(EntityManager database, IndicatorSets sets) {
        this.database = database;
        this.sets = sets;
    }

    /** Null when that edition showed the same version of the set, and when there is none. */
    @Nullable EarlierSet of(Scorecard scorecard, Edition edition) {
        List<Object[]> rows =
                database.createNativeQuery(
                                """
                                select period_code, set_version from edition
                                where scorecard_code = :scorecard and state = 'PUBLISHED' and superseded_at is null and last_day < :lastDay
                                order by last_day desc limit 1
                                """,
                                Object[].class)
                        .setParameter("scorecard", scorecard.code())
                        .setParameter("lastDay", scorecard.period(edition.periodCode()).lastDay())
                        .getResultList();
        if (rows.isEmpty() || rows.getFirst()[1].equals(edition.setVersion())) {
            return null;
        }
        int before = (Integer) rows.getFirst()[1];
        return new EarlierSet(
                scorecard.period((String) rows.getFirst()[0]),
                sets.get(scorecard.code(), before),
                sets.get(scorecard.code(), edition.setVersion()),
                reasons(scorecard, before, edition.setVersion()));
    }

    /**
     * An edition for an earlier period may be published later, with a newer set: its own reason
     * counts.
     */
    private List<String> reasons(Scorecard scorecard, int before, int now) {
        return sets.of(scorecard.code()).reversed().stream()
                .filter(
                        each ->
                                each.version() == now
                                        || (each.version() > before && each.version() < now))
                .map(IndicatorSet::reason)
                .toList();
    }
}
