package org.scrutineer.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.scrutineer.database.Rows;
import org.scrutineer.edition.frozen.ReadableMeasures.ScorecardMeasure;

/** Which measures each person follows. */
@ApplicationScoped
public class FollowedMeasureRepository {

    private final EntityManager database;

    FollowedMeasureRepository(EntityManager database) {
        this.database = database;
    }

    /** A measure and since when it is followed. */
    public record Followed(String scorecardCode, String indicatorCode, Instant since) {

        public ScorecardMeasure place() {
            return new ScorecardMeasure(scorecardCode, indicatorCode);
        }
    }

    /** Those among these people who follow something. */
    public Set<String> following(Collection<String> subjects) {
        List<String> found =
                database
                        .createNativeQuery(
                                "select distinct subject from followed_measure where subject = any(cast(:subjects as text[]))",
                                String.class)
                        .setParameter("subjects", subjects.toArray(String[]::new))
                        .getResultList()
                        .stream()
                        .map(String.class::cast)
                        .toList();
        return Set.copyOf(found);
    }

    /** The measures that somebody follows, on whichever scorecard; the last first. */
    public List<String> indicators(String subject) {
        return of(subject).stream().map(Followed::indicatorCode).distinct().toList();
    }

    /** What was followed last comes first. */
    public List<Followed> of(String subject) {
        return Rows.of(
                        Followed.class,
                        database.createNativeQuery(
                                "select scorecard_code, indicator_code, since from followed_measure where subject = :subject order by since desc, scorecard_code, indicator_code"))
                .setParameter("subject", subject)
                .getResultList();
    }

    public void add(String subject, ScorecardMeasure place, Instant since) {
        database.createNativeQuery(
                        "insert into followed_measure (subject, scorecard_code, indicator_code, since) values (:subject, :scorecard, :indicator, :since)")
                .setParameter("subject", subject)
                .setParameter("scorecard", place.scorecard())
                .setParameter("indicator", place.indicator())
                .setParameter("since", since)
                .executeUpdate();
    }

    /** Whether it was followed. */
    public boolean remove(String subject, ScorecardMeasure place) {
        return database.createNativeQuery(
                                "delete from followed_measure where subject = :subject and scorecard_code = :scorecard and indicator_code = :indicator")
                        .setParameter("subject", subject)
                        .setParameter("scorecard", place.scorecard())
                        .setParameter("indicator", place.indicator())
                        .executeUpdate()
                > 0;
    }
}
