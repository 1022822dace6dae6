package org.scrutineer.home;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.scrutineer.access.Permission;
import org.scrutineer.edition.frozen.ReadableMeasures.ScorecardMeasure;
import org.scrutineer.home.FollowedMeasures.FollowedMeasure;
import org.scrutineer.http.Code;
import org.scrutineer.http.Items;

/** The measures that the caller follows. */
@Path("/api/v1/me/followed-measures")
public class FollowedMeasureResource {

    private final FollowedMeasures followed;

    FollowedMeasureResource(FollowedMeasures followed) {
        this.followed = followed;
    }

    @GET
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Items<FollowedMeasure> list() {
        return new Items<>(followed.all());
    }

    @PUT
    @Path("/{scorecard}/{indicator}")
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public void follow(@Code String scorecard, @Code String indicator) {
        followed.follow(new ScorecardMeasure(scorecard, indicator));
    }

    @DELETE
    @Path("/{scorecard}/{indicator}")
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public void stopFollowing(@Code String scorecard, @Code String indicator) {
        followed.stopFollowing(new ScorecardMeasure(scorecard, indicator));
    }
}
