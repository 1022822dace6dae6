package org.scrutineer.disclosure;

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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Precondition;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;

/** What is hidden of the figures of which source. */
@Path("/api/v1/disclosure-policies")
public class DisclosureResource {

    /**
     * Every policy.
     *
     * @param sources that measures name, whether they have one or not
     */
    public record PolicyList(List<DisclosurePolicyView> items, List<SourceView> sources) {}

    /** A source, and how many measures name it. */
    public record SourceView(String source, int measures) {}

    private final DisclosurePolicies policies;
    private final DisclosureService service;
    private final HiddenLists hidden;
    private final IdempotentCreates creates;

    DisclosureResource(
            DisclosurePolicies policies,
            DisclosureService service,
            HiddenLists hidden,
            IdempotentCreates creates) {
        this.policies = policies;
        this.service = service;
        this.hidden = hidden;
        this.creates = creates;
    }

    @GET
    @PermissionsAllowed(Permission.READ_UNPUBLISHED_FIGURES)
    @Transactional
    public PolicyList list() {
        Map<Long, List<String>> measures = policies.measures();
        return new PolicyList(
                policies.all().stream().map(each -> view(each, measures)).toList(),
                policies.sources().stream()
                        .map(each -> new SourceView(each.source(), each.measures()))
                        .toList());
    }

    @POST
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    public Response add(
            @NotNull @Valid DisclosurePolicyDraft body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once("addDisclosurePolicy", key, body, () -> created(service.add(body)));
    }

    @GET
    @Path("/{policy}")
    @PermissionsAllowed(Permission.READ_UNPUBLISHED_FIGURES)
    @Transactional
    public Response get(String policy) {
        return answer(policies.get(policy));
    }

    @PUT
    @Path("/{policy}")
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Transactional
    public Response change(
            String policy,
            @NotNull @Valid DisclosurePolicyDraft body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.change(policy, body, Precondition.match(ifMatch)));
    }

    @DELETE
    @Path("/{policy}")
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Transactional
    public void remove(String policy, @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.remove(policy, Precondition.match(ifMatch));
    }

    @GET
    @Path("/{policy}/hidden-figures")
    @PermissionsAllowed(Permission.READ_UNPUBLISHED_FIGURES)
    @Transactional
    public HiddenList hidden(String policy) {
        return hidden.of(policies.get(policy));
    }

    private DisclosurePolicyView view(DisclosurePolicy policy) {
        return view(policy, policies.measures());
    }

    private static DisclosurePolicyView view(
            DisclosurePolicy policy, Map<Long, List<String>> measures) {
        return DisclosurePolicyView.of(policy, measures.getOrDefault(policy.id(), List.of()));
    }

    private Created created(DisclosurePolicy policy) {
        return new Created(
                201,
                ETag.of(policy.version()),
                "/api/v1/disclosure-policies/" + policy.reference(),
                view(policy));
    }

    private Response answer(DisclosurePolicy policy) {
        return Response.ok(view(policy)).header("ETag", ETag.of(policy.version())).build();
    }
}
