package org.scrutineer.indicatorreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.scrutineer.access.Audience;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Reference;
import org.scrutineer.period.Days;

/** Adopted reviews as people are told of them, whoever is calling. */
@ApplicationScoped
public class ReviewsToTell {

    private final EntityManager database;

    ReviewsToTell(EntityManager database) {
        this.database = database;
    }

    /**
     * @param text what comes and goes, without what is exempt from publication
     * @param group who belongs to it, by their subjects
     */
    public record ReviewToTell(
            String reference,
            String title,
            Audience audience,
            String from,
            String text,
            String minute,
            List<String> group) {}

    private record Row(
            long id,
            String title,
            Audience.Kind audience,
            List<String> committees,
            LocalDate appliesFrom,
            String endedText,
            List<String> come,
            List<String> leave,
            List<String> members) {

        ReviewToTell view() {
            String from = Days.words(appliesFrom);
            return new ReviewToTell(
                    Reference.INDICATOR_REVIEW.of(id),
                    title,
                    new Audience(audience, committees),
                    from,
                    "Editions of “%s” for periods that end on %s or later show another set of measures. Earlier editions stay as they are. %s %s What no longer stands on it can be read in the editions that have it, and is asked about again after a year."
                            .formatted(
                                    title,
                                    from,
                                    listed("New", come),
                                    listed("No longer on it", leave)),
                    endedText,
                    members);
        }

        private static String listed(String what, List<String> titles) {
            return titles.isEmpty()
                    ? "%s: none.".formatted(what)
                    : "%s (%d): %s.".formatted(what, titles.size(), String.join("; ", titles));
        }
    }

    public ReviewToTell get(long id) {
        return Rows.of(
                        Row.class,
                        database.createNativeQuery(
                                """
                                select r.id, s.title, s.audience, s.committees, r.applies_from, r.ended_text,
                                       array(select i.title from indicator_set_item x join indicator i on i.code = x.indicator_code
                                             where x.scorecard_code = r.scorecard_code and x.version = r.adopted_version and x.exempt_reason is null
                                             and not exists (select 1 from indicator_set_item y where y.scorecard_code = r.scorecard_code and y.version = r.set_version and y.indicator_code = x.indicator_code)
                                             order by x.position) as come,
                                       array(select i.title from indicator_set_item x join indicator i on i.code = x.indicator_code
                                             where x.scorecard_code = r.scorecard_code and x.version = r.set_version and x.exempt_reason is null
                                             and not exists (select 1 from indicator_set_item y where y.scorecard_code = r.scorecard_code and y.version = r.adopted_version and y.indicator_code = x.indicator_code)
                                             order by x.position) as "leave",
                                       array(select p.subject from indicator_review_participant p where p.review_id = r.id order by p.subject) as members
                                from indicator_review r join scorecard s on s.code = r.scorecard_code where r.id = :id and r.state = 'ADOPTED'
                                """))
                .setParameter("id", id)
                .getSingleResult()
                .view();
    }
}
