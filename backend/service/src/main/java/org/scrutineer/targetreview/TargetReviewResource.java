package org.scrutineer.targetreview;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Reason;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;

/** The review of a scorecard's targets for one year. */
@Path("/api/v1/scorecards/{scorecard}/target-reviews/{year}")
public class TargetReviewResource {

    private final ScorecardRepository scorecards;
    private final TargetReviewRepository reviews;
    private final TargetReviewService service;
    private final TargetReviewViews views;

    TargetReviewResource(
            ScorecardRepository scorecards,
            TargetReviewRepository reviews,
            TargetReviewService service,
            TargetReviewViews views) {
        this.scorecards = scorecards;
        this.reviews = reviews;
        this.service = service;
        this.views = views;
    }

    @GET
    @PermissionsAllowed(Permission.READ_UNPUBLISHED_FIGURES)
    @Transactional
    public Response get(String scorecard, @Min(1900) @Max(2999) int year) {
        Scorecard of = scorecards.get(scorecard);
        return answer(
                200, of, reviews.find(of.code(), year).orElseThrow(ProblemException::notFound));
    }

    @PUT
    @PermissionsAllowed(Permission.WRITE_THRESHOLDS)
    @Transactional
    public Response put(
            String scorecard,
            @Min(1900) @Max(2999) int year,
            @NotNull @Valid ReviewPlan body,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        Precondition precondition = Precondition.of(ifMatch, ifNoneMatch);
        Scorecard of = scorecards.get(scorecard);
        return answer(
                precondition.creates() ? 201 : 200, of, service.put(of, year, body, precondition));
    }

    @POST
    @Path("/approval")
    @PermissionsAllowed(Permission.AGREE_TARGETS)
    @Transactional
    public Response approve(
            String scorecard,
            @Min(1900) @Max(2999) int year,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        Scorecard of = scorecards.get(scorecard);
        return answer(200, of, service.approve(of, year, Precondition.match(ifMatch)));
    }

    @POST
    @Path("/abandonment")
    @PermissionsAllowed(Permission.WRITE_THRESHOLDS)
    @Transactional
    public Response abandon(
            String scorecard,
            @Min(1900) @Max(2999) int year,
            @NotNull @Valid Reason body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        Scorecard of = scorecards.get(scorecard);
        return answer(
                200, of, service.abandon(of, year, body.reason(), Precondition.match(ifMatch)));
    }

    private Response answer(int status, Scorecard of, TargetReview review) {
        return Response.status(status)
                .entity(views.review(of, review))
                .header("ETag", ETag.of(review.version()))
                .build();
    }
}
