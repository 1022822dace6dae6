package org.scrutineer.search;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import org.scrutineer.http.Items;
import org.scrutineer.http.Precondition;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;

/** Which words mean the same to whoever searches. */
@Path("/api/v1/synonyms")
public class SynonymsResource {

    /** A group of them. */
    public record SynonymsView(String reference, List<String> words) {

        static SynonymsView of(SynonymGroup group) {
            return new SynonymsView(group.reference(), group.words());
        }
    }

    private final SynonymsRepository groups;
    private final SynonymsService service;
    private final IdempotentCreates creates;

    SynonymsResource(
            SynonymsRepository groups, SynonymsService service, IdempotentCreates creates) {
        this.groups = groups;
        this.service = service;
        this.creates = creates;
    }

    @GET
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Items<SynonymsView> list() {
        return new Items<>(groups.all().stream().map(SynonymsView::of).toList());
    }

    @POST
    @PermissionsAllowed(Permission.WRITE_SETTINGS)
    public Response add(
            @NotNull @Valid SynonymsDraft body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once("addSynonyms", key, body, () -> created(service.add(body)));
    }

    @GET
    @Path("/{synonyms}")
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Response get(String synonyms) {
        return answer(groups.get(synonyms));
    }

    @PUT
    @Path("/{synonyms}")
    @PermissionsAllowed(Permission.WRITE_SETTINGS)
    @Transactional
    public Response change(
            String synonyms,
            @NotNull @Valid SynonymsDraft body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.change(synonyms, body, Precondition.match(ifMatch)));
    }

    @DELETE
    @Path("/{synonyms}")
    @PermissionsAllowed(Permission.WRITE_SETTINGS)
    @Transactional
    public void remove(String synonyms, @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.remove(synonyms, Precondition.match(ifMatch));
    }

    private static Created created(SynonymGroup group) {
        return new Created(
                201,
                ETag.of(group.version()),
                "/api/v1/synonyms/" + group.reference(),
                SynonymsView.of(group));
    }

    private static Response answer(SynonymGroup group) {
        return Response.ok(SynonymsView.of(group)).header("ETag", ETag.of(group.version())).build();
    }
}
