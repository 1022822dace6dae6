package org.scrutineer.targetreview;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Prose;
import org.scrutineer.http.Reason;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.scorecard.ScorecardRepository;
import org.scrutineer.threshold.ThresholdProposal;

/** The target of one measure in a review: proposed, challenged, agreed. */
@Path("/api/v1/scorecards/{scorecard}/target-reviews/{year}/measures/{indicator}")
public class ReviewedMeasureResource {

    /** What somebody says of a target. */
    public record TargetComment(@NotNull @Size(min = 3, max = 2000) @Prose String text) {}

    private final ScorecardRepository scorecards;
    private final TargetReviewRepository reviews;
    private final ReviewedMeasureService service;
    private final TargetReviewViews views;
    private final IdempotentCreates creates;

    ReviewedMeasureResource(
            ScorecardRepository scorecards,
            TargetReviewRepository reviews,
            ReviewedMeasureService service,
            TargetReviewViews views,
            IdempotentCreates creates) {
        this.scorecards = scorecards;
        this.reviews = reviews;
        this.service = service;
        this.views = views;
        this.creates = creates;
    }

    @GET
    @PermissionsAllowed(Permission.READ_UNPUBLISHED_FIGURES)
    @Transactional
    public Response get(String scorecard, @Min(1900) @Max(2999) int year, String indicator) {
        TargetReview review =
                reviews.find(scorecards.get(scorecard).code(), year)
                        .orElseThrow(ProblemException::notFound);
        return answer(new ReviewedMeasureService.Held(review, reviews.measure(review, indicator)));
    }

    @POST
    @Path("/trial")
    @PermissionsAllowed(Permission.PROPOSE_TARGETS)
    @Transactional
    public TargetTrial attempt(
            String scorecard,
            @Min(1900) @Max(2999) int year,
            String indicator,
            @NotNull @Valid ThresholdProposal body) {
        return service.attempt(scorecards.get(scorecard), year, indicator, body);
    }

    @POST
    @Path("/proposal")
    @PermissionsAllowed(Permission.PROPOSE_TARGETS)
    @Transactional
    public Response propose(
            String scorecard,
            @Min(1900) @Max(2999) int year,
            String indicator,
            @NotNull @Valid ProposedTarget body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(
                service.propose(
                        scorecards.get(scorecard),
                        year,
                        indicator,
                        body,
                        Precondition.match(ifMatch)));
    }

    @POST
    @Path("/comments")
    @PermissionsAllowed({Permission.PROPOSE_TARGETS, Permission.AGREE_TARGETS})
    public Response comment(
            String scorecard,
            @Min(1900) @Max(2999) int year,
            String indicator,
            @NotNull @Valid TargetComment body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once(
                "commentOnTarget",
                key,
                List.of(scorecard, year, indicator, body),
                () ->
                        new Created(
                                201,
                                null,
                                null,
                                service.comment(
                                        scorecards.get(scorecard), year, indicator, body.text())));
    }

    @POST
    @Path("/agreement")
    @PermissionsAllowed(Permission.AGREE_TARGETS)
    @Transactional
    public Response agree(
            String scorecard,
            @Min(1900) @Max(2999) int year,
            String indicator,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(
                service.agree(
                        scorecards.get(scorecard), year, indicator, Precondition.match(ifMatch)));
    }

    @POST
    @Path("/return")
    @PermissionsAllowed(Permission.AGREE_TARGETS)
    @Transactional
    public Response sendBack(
            String scorecard,
            @Min(1900) @Max(2999) int year,
            String indicator,
            @NotNull @Valid Reason body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(
                service.sendBack(
                        scorecards.get(scorecard),
                        year,
                        indicator,
                        body.reason(),
                        Precondition.match(ifMatch)));
    }

    private Response answer(ReviewedMeasureService.Held held) {
        return Response.ok(views.measure(held.review(), held.measure()))
                .header("ETag", ETag.of(held.measure().version()))
                .build();
    }
}
