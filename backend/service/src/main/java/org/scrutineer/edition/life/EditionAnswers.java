package org.scrutineer.edition.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Visibility;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.EditionRepository;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Precondition;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;

/** Answers with where an edition stands, as the caller may see it. */
@ApplicationScoped
class EditionAnswers {

    private final ScorecardRepository scorecards;
    private final EditionRepository editions;
    private final EditionSteps steps;
    private final Visibility visibility;
    private final Caller caller;

    EditionAnswers(
            ScorecardRepository scorecards,
            EditionRepository editions,
            EditionSteps steps,
            Visibility visibility,
            Caller caller) {
        this.scorecards = scorecards;
        this.editions = editions;
        this.steps = steps;
        this.visibility = visibility;
        this.caller = caller;
    }

    EditionView view(Scorecard scorecard, Edition edition) {
        return EditionView.of(
                edition,
                scorecard,
                caller,
                editions.revisions(edition),
                visibility.seesDrafts() ? steps.of(edition) : List.of());
    }

    Response of(int status, Scorecard scorecard, Edition edition) {
        return Response.status(status)
                .entity(view(scorecard, edition))
                .header("ETag", ETag.of(edition.version()))
                .build();
    }

    /**
     * Takes a step on what the caller last read of an edition, and answers with where it stands.
     */
    Response afterStep(
            String scorecard,
            @Nullable String ifMatch,
            BiFunction<Scorecard, Precondition, Edition> step) {
        Precondition read = Precondition.match(ifMatch);
        Scorecard of = scorecards.get(scorecard);
        return of(200, of, step.apply(of, read));
    }
}
