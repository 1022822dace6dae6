package org.scrutineer.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.scrutineer.edition.frozen.PublishedMeasures.Place;

/** Which measures each person follows. */
@ApplicationScoped
class FollowedMeasureRepository {

    private final EntityManager database;

    FollowedMeasureRepository(EntityManager database) {
        this.database = database;
    }

    /** A measure and since when it is followed. */
    record Followed(Place place, Instant since) {}

    /** What was followed last comes first. */
    List<Followed> of(String subject) {
        List<?> rows =
                database.createNativeQuery(
                                "select scorecard_code, indicator_code, since from followed_measure where subject = :subject order by since desc, scorecard_code, indicator_code",
                                Object[].class)
                        .setParameter("subject", subject)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(
                        row ->
                                new Followed(
                                        new Place((String) row[0], (String) row[1]),
                                        (Instant) row[2]))
                .toList();
    }

    void add(String subject, Place place, Instant since) {
        database.createNativeQuery(
                        "insert into followed_measure (subject, scorecard_code, indicator_code, since) values (:subject, :scorecard, :indicator, :since)")
                .setParameter("subject", subject)
                .setParameter("scorecard", place.scorecard())
                .setParameter("indicator", place.indicator())
                .setParameter("since", since)
                .executeUpdate();
    }

    /** Whether it was followed. */
    boolean remove(String subject, Place place) {
        return database.createNativeQuery(
                                "delete from followed_measure where subject = :subject and scorecard_code = :scorecard and indicator_code = :indicator")
                        .setParameter("subject", subject)
                        .setParameter("scorecard", place.scorecard())
                        .setParameter("indicator", place.indicator())
                        .executeUpdate()
                > 0;
    }
}
