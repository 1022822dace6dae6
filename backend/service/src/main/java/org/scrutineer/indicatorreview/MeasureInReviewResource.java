package org.scrutineer.indicatorreview;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Prose;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;

/** One measure in a review: what the group would do with it, and what it says of it. */
@Path("/api/v1/indicator-reviews/{review}/measures/{indicator}")
public class MeasureInReviewResource {

    /** What somebody says of a measure. */
    public record MeasureComment(@NotNull @Size(min = 3, max = 2000) @Prose String text) {}

    private final IndicatorReviewRepository reviews;
    private final MeasureDecisions decisions;
    private final IndicatorReviewViews views;
    private final IdempotentCreates creates;

    MeasureInReviewResource(
            IndicatorReviewRepository reviews,
            MeasureDecisions decisions,
            IndicatorReviewViews views,
            IdempotentCreates creates) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.views = views;
        this.creates = creates;
    }

    @GET
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Response get(String review, String indicator) {
        return answer(reviews.get(review), indicator);
    }

    @PUT
    @Path("/proposal")
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Response propose(String review, String indicator, @NotNull @Valid Proposed body) {
        return answer(decisions.propose(review, indicator, body), indicator);
    }

    @POST
    @Path("/comments")
    @PermissionsAllowed(Permission.READ_EDITIONS)
    public Response comment(
            String review,
            String indicator,
            @NotNull @Valid MeasureComment body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once(
                "commentOnMeasureInReview",
                key,
                List.of(review, indicator, body),
                () ->
                        new Created(
                                201,
                                null,
                                null,
                                decisions.comment(review, indicator, body.text())));
    }

    /** With the version of the review, which a decision sends back. */
    private Response answer(IndicatorReview of, String indicator) {
        return Response.ok(views.measure(of, indicator))
                .header("ETag", ETag.of(of.version()))
                .build();
    }
}
