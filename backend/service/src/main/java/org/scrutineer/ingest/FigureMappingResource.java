package org.scrutineer.ingest;

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

/** Which columns of others' files are which measures, saved by name and used again. */
@Path("/api/v1/figure-mappings")
public class FigureMappingResource {

    private final FigureMappings mappings;

    FigureMappingResource(FigureMappings mappings) {
        this.mappings = mappings;
    }

    @GET
    @PermissionsAllowed(Permission.WRITE_FIGURES)
    public Items<SavedMapping> list() {
        return new Items<>(mappings.all());
    }

    @GET
    @Path("/{mapping}")
    @PermissionsAllowed(Permission.WRITE_FIGURES)
    public Response get(String mapping) {
        return answer(200, mappings.find(mapping).orElseThrow(ProblemException::notFound));
    }

    @PUT
    @Path("/{mapping}")
    @PermissionsAllowed(Permission.WRITE_FIGURES)
    @Transactional
    public Response put(
            @Code String mapping,
            @NotNull @Valid FigureMapping body,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        Precondition precondition = Precondition.of(ifMatch, ifNoneMatch);
        return answer(
                precondition.creates() ? 201 : 200, mappings.put(mapping, body, precondition));
    }

    private static Response answer(int status, SavedMapping mapping) {
        return Response.status(status)
                .entity(mapping)
                .header("ETag", ETag.of(mapping.version()))
                .build();
    }
}
