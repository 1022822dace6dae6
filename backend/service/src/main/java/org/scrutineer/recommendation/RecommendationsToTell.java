package org.scrutineer.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Objects;

/** Recommendations for those who tell people of them: every reader may see them. */
@ApplicationScoped
public class RecommendationsToTell {

    private final EntityManager database;

    RecommendationsToTell(EntityManager database) {
        this.database = database;
    }

    public RecommendationReference get(long id) {
        return Objects.requireNonNull(database.find(Recommendation.class, id)).reference();
    }
}
