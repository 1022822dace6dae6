package org.scrutineer.request.deadline;

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
import org.scrutineer.http.ETag;
import org.scrutineer.http.Precondition;

/** Within how many days the council means to deal with requests. */
@Path("/api/v1/request-targets")
public class RequestTargetsResource {

    /** The targets on the wire, with whether the director agrees written answers. */
    public record Arrangement(
            @Valid @Nullable Target acknowledge,
            @Valid @Nullable Target decide,
            @Valid @Nullable Target answer,
            @Nullable Boolean answersAgreed) {

        static Arrangement of(RequestTargets kept) {
            Targets targets = kept.targets();
            return new Arrangement(
                    targets.acknowledge(),
                    targets.decide(),
                    targets.answer(),
                    kept.answersAgreed());
        }

        Targets targets() {
            return new Targets(acknowledge, decide, answer);
        }
    }

    private final RequestTargetsService service;

    RequestTargetsResource(RequestTargetsService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Response get() {
        return answer(service.get());
    }

    @PUT
    @PermissionsAllowed(Permission.TRIAGE_REQUESTS)
    @Transactional
    public Response put(
            @NotNull @Valid Arrangement body, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(
                service.put(
                        body.targets(),
                        Boolean.TRUE.equals(body.answersAgreed()),
                        Precondition.match(ifMatch)));
    }

    private static Response answer(RequestTargets kept) {
        return Response.ok(Arrangement.of(kept)).header("ETag", ETag.of(kept.version())).build();
    }
}
