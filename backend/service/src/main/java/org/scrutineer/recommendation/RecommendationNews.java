package org.scrutineer.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scrutineer.request.RequestStepTaken.Step;
import org.scrutineer.request.RequestsElsewhere;

/** Has those told whose requests a recommendation rests on, and whoever leads on it. */
@ApplicationScoped
class RecommendationNews {

    private final EntityManager database;
    private final RequestsElsewhere requests;
    private final Event<RecommendationStepTaken> steps;

    RecommendationNews(
            EntityManager database,
            RequestsElsewhere requests,
            Event<RecommendationStepTaken> steps) {
        this.database = database;
        this.requests = requests;
        this.steps = steps;
    }

    void made(Recommendation recommendation) {
        tell(
                recommendation,
                null,
                Step.RECOMMENDED,
                "Recommendation %s to the cabinet rests on it."
                        .formatted(recommendation.reference().cited()));
    }

    void moved(Recommendation recommendation, RecommendationMove move) {
        tell(
                recommendation,
                move,
                Step.RECOMMENDATION_MOVED,
                "Recommendation %s to the cabinet, which rests on it: %s."
                        .formatted(
                                recommendation.reference().cited(),
                                move.words().toLowerCase(Locale.UK)));
    }

    private void tell(
            Recommendation recommendation,
            @Nullable RecommendationMove move,
            Step step,
            String said) {
        database.flush();
        String of =
                "%s %d".formatted(recommendation.reference().address(), recommendation.version());
        steps.fire(
                new RecommendationStepTaken(
                        recommendation.id(), of, move, recommendation.leadOfficer()));
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
        requests.tell(resting, step, of, said);
    }
}
