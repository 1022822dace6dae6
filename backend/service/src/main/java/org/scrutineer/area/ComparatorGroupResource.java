package org.scrutineer.area;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.Code;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Items;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.ProblemException;

/** The groups of areas that the council compares itself with. */
@Path("/api/v1/comparator-groups")
public class ComparatorGroupResource {

    private final ComparatorGroups groups;

    ComparatorGroupResource(ComparatorGroups groups) {
        this.groups = groups;
    }

    @GET
    @PermissionsAllowed(Permission.READ_FIGURES)
    public Items<ComparatorGroup> list() {
        return new Items<>(groups.all());
    }

    @GET
    @Path("/{group}")
    @PermissionsAllowed(Permission.READ_FIGURES)
    public Response get(String group) {
        return answer(200, groups.find(group).orElseThrow(ProblemException::notFound));
    }

    @PUT
    @Path("/{group}")
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Transactional
    public Response put(
            @Code String group,
            @NotNull @Valid ComparatorGroupDefinition body,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        Precondition precondition = Precondition.of(ifMatch, ifNoneMatch);
        return answer(precondition.creates() ? 201 : 200, groups.put(group, body, precondition));
    }

    private static Response answer(int status, ComparatorGroup group) {
        return Response.status(status)
                .entity(group)
                .header("ETag", ETag.of(group.version()))
                .build();
    }
}
