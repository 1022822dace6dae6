package org.scrutineer.inspection;

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
import org.scrutineer.request.deadline.Target;

/** By what inspectors judge, and within how many days the council answers them. */
@Path("/api/v1/inspection-frameworks")
public class InspectionFrameworkResource {

    /** The council's clock on the wire; nothing is said of one where there is none. */
    public record InspectionClock(@Valid @Nullable Target answerWithin) {}

    private final FrameworkRepository frameworks;
    private final FrameworkClocks clocks;

    InspectionFrameworkResource(FrameworkRepository frameworks, FrameworkClocks clocks) {
        this.frameworks = frameworks;
        this.clocks = clocks;
    }

    @GET
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Items<FrameworkView> list() {
        return new Items<>(frameworks.all());
    }

    @GET
    @Path("/{framework}")
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Response get(@Code String framework) {
        return answer(frameworks.kept(framework).orElseThrow(ProblemException::notFound));
    }

    @PUT
    @Path("/{framework}/clock")
    @PermissionsAllowed(Permission.RECORD_INSPECTIONS)
    @Transactional
    public Response setClock(
            @Code String framework,
            @NotNull @Valid InspectionClock body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(clocks.set(framework, body.answerWithin(), Precondition.match(ifMatch)));
    }

    private Response answer(InspectionFramework kept) {
        return Response.ok(frameworks.find(kept.code()).orElseThrow(ProblemException::notFound))
                .header("ETag", ETag.of(kept.version()))
                .build();
    }
}
