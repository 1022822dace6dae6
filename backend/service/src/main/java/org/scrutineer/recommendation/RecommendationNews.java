package org.scrutineer.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.scrutineer.request.RequestStepTaken.Step;
import org.scrutineer.request.RequestsElsewhere;

/** Has those told whose requests a recommendation rests on. */
@ApplicationScoped
class RecommendationNews {

    private final EntityManager database;
    private final RequestsElsewhere requests;

    RecommendationNews(EntityManager database, RequestsElsewhere requests) {
        this.database = database;
        this.requests = requests;
    }

    void made(Recommendation recommendation) {
        tell(
                recommendation,
                Step.RECOMMENDED,
                "Recommendation %s to the cabinet rests on it."
                        .formatted(recommendation.reference().cited()));
    }

    void moved(Recommendation recommendation, RecommendationMove move) {
        tell(
                recommendation,
                Step.RECOMMENDATION_MOVED,
                "Recommendation %s to the cabinet, which rests on it: %s."
                        .formatted(
                                recommendation.reference().cited(),
                                move.words().toLowerCase(Locale.UK)));
    }

    private void tell(Recommendation recommendation, Step step, String said) {
        database.flush();
        List<Long> resting =
                database
                        .createNativeQuery(
                                "select request_id from recommendation_request where recommendation_id = :id order by request_id",
                                Long.class)
                        .setParameter("id", recommendation.id())
                        .getResultList()
                        .stream()
                        .map(Long.class::cast)
                        .toList();
        requests.tell(
                resting,
                step,
                "%s %d".formatted(recommendation.reference().address(), recommendation.version()),
                said);
    }
}
