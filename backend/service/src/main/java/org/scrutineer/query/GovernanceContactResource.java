package org.scrutineer.query;

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

/** Who the governance adviser is, and how to reach them. */
@Path("/api/v1/governance-contact")
public class GovernanceContactResource {

    /** On the wire; nothing is said of one who is not named yet. */
    public record Contact(
            @Nullable String name, @Nullable String email, @Nullable String telephone) {

        static Contact of(GovernanceContact kept) {
            return new Contact(kept.name(), kept.email(), kept.telephone());
        }
    }

    private final GovernanceContactService service;

    GovernanceContactResource(GovernanceContactService service) {
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
            @NotNull @Valid ContactDetails body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.put(body, Precondition.match(ifMatch)));
    }

    private static Response answer(GovernanceContact kept) {
        return Response.ok(Contact.of(kept)).header("ETag", ETag.of(kept.version())).build();
    }
}
