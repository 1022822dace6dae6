package org.scrutineer.clinic.times;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Flag;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Page;
import org.scrutineer.http.PageToken;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Reason;
import org.scrutineer.http.Reference;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.redaction.UnwantedWords;

/** Times proposed for clinics, and whom each suits. */
@Path("/api/v1/clinic-times")
public class ProposalResource {

    private final ProposalRepository proposals;
    private final ProposalService service;
    private final IdempotentCreates creates;

    ProposalResource(
            ProposalRepository proposals, ProposalService service, IdempotentCreates creates) {
        this.proposals = proposals;
        this.service = service;
        this.creates = creates;
    }

    @GET
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Page<ProposalView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("page") @OneLine @Size(max = 500) @Nullable String page,
            @QueryParam("state") @Nullable ProposalState state,
            @QueryParam("mine") @DefaultValue("false") Flag mine) {
        List<@Nullable Object> filter =
                Arrays.asList("clinic-times", state == null ? null : state.name(), mine.isSet());
        List<String> before = PageToken.read(page, filter, 1);
        List<ProposalView> rows =
                proposals.page(
                        state,
                        mine.isSet(),
                        before == null ? null : Reference.CLINIC_TIMES.id(before.getFirst()),
                        limit + 1);
        return Page.of(rows, limit, row -> row, last -> PageToken.after(filter, last.reference()));
    }

    @POST
    @PermissionsAllowed(Permission.ARRANGE_CLINICS)
    public Response propose(
            @NotNull @Valid ProposalPlan body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once("proposeClinicTimes", key, body, () -> created(service.propose(body)));
    }

    @GET
    @Path("/{times}")
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Response get(String times) {
        long id = Reference.CLINIC_TIMES.id(times);
        ProposalView view = proposals.view(id).orElseThrow(ProblemException::notFound);
        return Response.ok(view).header("ETag", ETag.of(proposals.version(id))).build();
    }

    @PUT
    @Path("/{times}")
    @PermissionsAllowed(Permission.ARRANGE_CLINICS)
    @Transactional
    public Response change(
            String times,
            @NotNull @Valid ProposalPlan body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.change(times, body, Precondition.match(ifMatch)));
    }

    @PUT
    @Path("/{times}/answer")
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Response answer(String times, @NotNull @Valid ProposalAnswers body) {
        return answer(service.answer(times, body));
    }

    @POST
    @Path("/{times}/calling-off")
    @PermissionsAllowed(Permission.ARRANGE_CLINICS)
    @Transactional
    public Response callOff(
            String times,
            @NotNull @Valid Reason body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.callOff(times, body.reason(), Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{times}/redactions")
    @PermissionsAllowed(Permission.ARRANGE_CLINICS)
    @Transactional
    public Response redact(
            String times,
            @NotNull @Valid UnwantedWords body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.redact(times, body, Precondition.match(ifMatch)));
    }

    private Created created(ClinicProposal proposal) {
        return new Created(
                201,
                ETag.of(proposal.version()),
                "/api/v1/clinic-times/" + proposal.reference(),
                view(proposal));
    }

    private Response answer(ClinicProposal proposal) {
        return Response.ok(view(proposal)).header("ETag", ETag.of(proposal.version())).build();
    }

    private ProposalView view(ClinicProposal proposal) {
        return proposals.view(proposal.id()).orElseThrow(ProblemException::notFound);
    }
}
