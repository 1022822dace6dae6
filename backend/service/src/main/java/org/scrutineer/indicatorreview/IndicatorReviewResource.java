package org.scrutineer.indicatorreview;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import org.scrutineer.http.Items;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Reason;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;

/** Reviews of the measures that scorecards show. */
@Path("/api/v1/indicator-reviews")
public class IndicatorReviewResource {

    private final IndicatorReviewRepository reviews;
    private final IndicatorReviewService service;
    private final MeasureDecisions decisions;
    private final SetAdoption adoptions;
    private final IndicatorReviewViews views;
    private final IdempotentCreates creates;

    IndicatorReviewResource(
            IndicatorReviewRepository reviews,
            IndicatorReviewService service,
            MeasureDecisions decisions,
            SetAdoption adoptions,
            IndicatorReviewViews views,
            IdempotentCreates creates) {
        this.reviews = reviews;
        this.service = service;
        this.decisions = decisions;
        this.adoptions = adoptions;
        this.views = views;
        this.creates = creates;
    }

    @GET
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Items<ReviewInBrief> list() {
        return new Items<>(reviews.visible());
    }

    @POST
    @PermissionsAllowed(Permission.WRITE_SCORECARDS)
    public Response open(
            @NotNull @Valid NewReview body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once(
                "openIndicatorReview",
                key,
                body,
                () -> {
                    IndicatorReview review = service.open(body);
                    return new Created(
                            201,
                            ETag.of(review.version()),
                            "/api/v1/indicator-reviews/" + review.reference(),
                            views.review(review));
                });
    }

    @GET
    @Path("/{review}")
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Response get(String review) {
        return answer(reviews.get(review));
    }

    @PUT
    @Path("/{review}")
    @PermissionsAllowed(Permission.WRITE_SCORECARDS)
    @Transactional
    public Response plan(
            String review,
            @NotNull @Valid ReviewPlan body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.plan(review, body, Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{review}/decisions")
    @PermissionsAllowed({Permission.WRITE_SCORECARDS, Permission.PLAN_COMMITTEES})
    @Transactional
    public Response decide(
            String review,
            @NotNull @Valid Decided body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(decisions.decide(review, body, Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{review}/adoption")
    @PermissionsAllowed(Permission.WRITE_SCORECARDS)
    @Transactional
    public Response adopt(
            String review,
            @NotNull @Valid Adoption body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(adoptions.adopt(review, body, Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{review}/abandonment")
    @PermissionsAllowed(Permission.WRITE_SCORECARDS)
    @Transactional
    public Response abandon(
            String review,
            @NotNull @Valid Reason body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.abandon(review, body.reason(), Precondition.match(ifMatch)));
    }

    private Response answer(IndicatorReview review) {
        return Response.ok(views.review(review)).header("ETag", ETag.of(review.version())).build();
    }
}
