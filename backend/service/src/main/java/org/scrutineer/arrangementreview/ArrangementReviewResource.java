package org.scrutineer.arrangementreview;

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
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;

/** Whether members still get what they need from a series. */
@Path("/api/v1/arrangement-reviews")
public class ArrangementReviewResource {

    private final ArrangementReviewRepository reviews;
    private final ArrangementReviewService service;
    private final ArrangementReviewViews views;
    private final IdempotentCreates creates;

    ArrangementReviewResource(
            ArrangementReviewRepository reviews,
            ArrangementReviewService service,
            ArrangementReviewViews views,
            IdempotentCreates creates) {
        this.reviews = reviews;
        this.service = service;
        this.views = views;
        this.creates = creates;
    }

    @GET
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Items<ArrangementReviewView.InBrief> list() {
        return new Items<>(reviews.visible());
    }

    @POST
    @PermissionsAllowed(Permission.WRITE_SCORECARDS)
    public Response open(
            @NotNull @Valid NewArrangementReview body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once(
                "openArrangementReview",
                key,
                body,
                () -> {
                    ArrangementReview review = service.open(body);
                    return new Created(
                            201,
                            ETag.of(review.version()),
                            "/api/v1/arrangement-reviews/" + review.reference(),
                            views.view(review));
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
    @Path("/{review}/options")
    @PermissionsAllowed(Permission.WRITE_SCORECARDS)
    @Transactional
    public Response offer(
            String review,
            @NotNull @Valid Options body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.offer(review, body, Precondition.match(ifMatch)));
    }

    @PUT
    @Path("/{review}/my-answer")
    @PermissionsAllowed(Permission.RAISE_REQUESTS)
    @Transactional
    public Response say(String review, @NotNull @Valid SurveyAnswer body) {
        return answer(service.answer(review, body));
    }

    @PUT
    @Path("/{review}/decision")
    @PermissionsAllowed(Permission.WRITE_SCORECARDS)
    @Transactional
    public Response decide(
            String review,
            @NotNull @Valid Decision body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.decide(review, body, Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{review}/abandonment")
    @PermissionsAllowed(Permission.WRITE_SCORECARDS)
    @Transactional
    public Response abandon(String review, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.abandon(review, Precondition.match(ifMatch)));
    }

    private Response answer(ArrangementReview review) {
        return Response.ok(views.view(review)).header("ETag", ETag.of(review.version())).build();
    }
}
