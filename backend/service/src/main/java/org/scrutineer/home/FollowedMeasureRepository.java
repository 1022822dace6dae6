package org.scrutineer.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.scrutineer.database.Rows;
import org.scrutineer.edition.frozen.ReadableMeasures.ScorecardMeasure;

/** Which measures each person follows. */
@ApplicationScoped
class FollowedMeasureRepository {

    private final EntityManager database;

    FollowedMeasureRepository(EntityManager database) {
        this.database = database;
    }

    /** A measure and since when it is followed. */
    record Followed(String scorecardCode, String indicatorCode, Instant since) {

        ScorecardMeasure place() {
            return new ScorecardMeasure(scorecardCode, indicatorCode);
        }
    }

    /** What was followed last comes first. */
    List<Followed> of(String subject) {
        return Rows.of(
                        Followed.class,
                        database.createNativeQuery(
                                "select scorecard_code, indicator_code, since from followed_measure where subject = :subject order by since desc, scorecard_code, indicator_code"))
                .setParameter("subject", subject)
                .getResultList();
    }

    void add(String subject, ScorecardMeasure place, Instant since) {
        database.createNativeQuery(
                        "insert into followed_measure (subject, scorecard_code, indicator_code, since) values (:subject, :scorecard, :indicator, :since)")
                .setParameter("subject", subject)
                .setParameter("scorecard", place.scorecard())
                .setParameter("indicator", place.indicator())
                .setParameter("since", since)
                .executeUpdate();
    }

    /** Whether it was followed. */
    boolean remove(String subject, ScorecardMeasure place) {
        return database.createNativeQuery(
                                "delete from followed_measure where subject = :subject and scorecard_code = :scorecard and indicator_code = :indicator")
                        .setParameter("subject", subject)
                        .setParameter("scorecard", place.scorecard())
                        .setParameter("indicator", place.indicator())
                        .executeUpdate()
                > 0;
    }
}
