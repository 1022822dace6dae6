package org.scrutineer.circulation.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.scrutineer.access.Permission;
import org.scrutineer.circulation.Circular;
import org.scrutineer.circulation.Circular.Message;
import org.scrutineer.circulation.Circular.Way;
import org.scrutineer.circulation.Telling;
import org.scrutineer.circulation.TellingResult;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.mail.Confidentiality;
import org.scrutineer.mail.MailKind;
import org.scrutineer.recommendation.RecommendationMove;
import org.scrutineer.recommendation.RecommendationReference;
import org.scrutineer.recommendation.RecommendationsToTell;

/**
 * Tells whoever leads on a recommendation: that it is theirs and what the cabinet accepted at once,
 * because they have to do something about it, and the rest as news.
 */
@ApplicationScoped
class RecommendationMails {

    static final String MADE = "MADE";

    private final RecommendationsToTell recommendations;
    private final PersonRepository people;
    private final Circular circular;

    RecommendationMails(
            RecommendationsToTell recommendations, PersonRepository people, Circular circular) {
        this.recommendations = recommendations;
        this.people = people;
        this.circular = circular;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    TellingResult write(Telling telling) {
        RecommendationReference reference =
                recommendations.get(Objects.requireNonNull(telling.recommendation()));
        List<String> lead = people.allowed(Permission.REQUESTS_READ, telling.to());
        String step = Objects.requireNonNull(telling.step());
        return circular.tell(
                telling,
                new Message(
                        MailKind.RECOMMENDATION_STEP,
                        Confidentiality.PUBLISHED,
                        line(step, reference),
                        text(step, reference),
                        "",
                        new Way(
                                "Go to the recommendation",
                                "/recommendations/" + reference.address()),
                        "You get this because you lead on this recommendation."),
                isNews(step),
                lead);
    }

    private static boolean isNews(String step) {
        return !step.equals(MADE)
                && switch (RecommendationMove.valueOf(step)) {
                    case ACCEPT, ACCEPT_IN_PART, RESUME -> false;
                    default -> true;
                };
    }

    private static String line(String step, RecommendationReference reference) {
        return step.equals(MADE)
                ? "To lead on: recommendation " + reference.cited()
                : "%s: recommendation %s"
                        .formatted(RecommendationMove.valueOf(step).words(), reference.cited());
    }

    private static String text(String step, RecommendationReference reference) {
        return step.equals(MADE)
                ? "Recommendation %s names you as the officer who leads on it."
                        .formatted(reference.cited())
                : "Recommendation %s, on which you lead: %s."
                        .formatted(
                                reference.cited(),
                                RecommendationMove.valueOf(step).words().toLowerCase(Locale.UK));
    }
}
