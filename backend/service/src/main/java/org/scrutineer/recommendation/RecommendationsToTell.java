package org.scrutineer.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

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

    /** Their addresses, by their numbers. */
    public Map<Long, String> addresses(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .createQuery("from Recommendation where id in :ids", Recommendation.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Recommendation::id, each -> each.reference().address()));
    }
}
