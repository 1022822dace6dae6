package org.scrutineer.targetreview;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scrutineer.access.Permission;
import org.scrutineer.http.Items;

/** Every review of targets. */
@Path("/api/v1/target-reviews")
public class TargetReviewsResource {

    private final TargetReviewRepository reviews;

    TargetReviewsResource(TargetReviewRepository reviews) {
        this.reviews = reviews;
    }

    @GET
    @PermissionsAllowed(Permission.READ_UNPUBLISHED_FIGURES)
    @Transactional
    public Items<TargetReviewInBrief> list() {
        return new Items<>(reviews.visible());
    }
}
