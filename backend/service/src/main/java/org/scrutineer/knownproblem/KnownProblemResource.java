package org.scrutineer.knownproblem;

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
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Items;
import org.scrutineer.http.Precondition;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.problem.ProblemException;

/** What is known to be wrong with other areas' figures. */
@Path("/api/v1/known-problems")
public class KnownProblemResource {

    private final KnownProblems problems;
    private final KnownProblemService service;
    private final IdempotentCreates creates;

    KnownProblemResource(
            KnownProblems problems, KnownProblemService service, IdempotentCreates creates) {
        this.problems = problems;
        this.service = service;
        this.creates = creates;
    }

    @GET
    @PermissionsAllowed(Permission.READ_FIGURES)
    @Transactional
    public Items<KnownProblemView> list() {
        return new Items<>(problems.all());
    }

    @POST
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    public Response add(
            @NotNull @Valid KnownProblemDraft body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once("addKnownProblem", key, body, () -> created(service.add(body)));
    }

    @GET
    @Path("/{problem}")
    @PermissionsAllowed(Permission.READ_FIGURES)
    @Transactional
    public Response get(String problem) {
        return answer(problems.get(problem));
    }

    @PUT
    @Path("/{problem}")
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Transactional
    public Response change(
            String problem,
            @NotNull @Valid KnownProblemDraft body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.change(problem, body, Precondition.match(ifMatch)));
    }

    @DELETE
    @Path("/{problem}")
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Transactional
    public void remove(String problem, @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.remove(problem, Precondition.match(ifMatch));
    }

    private KnownProblemView view(KnownProblem problem) {
        return problems.all().stream()
                .filter(each -> each.reference().equals(problem.reference()))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private Created created(KnownProblem problem) {
        return new Created(
                201,
                ETag.of(problem.version()),
                "/api/v1/known-problems/" + problem.reference(),
                view(problem));
    }

    private Response answer(KnownProblem problem) {
        return Response.ok(view(problem)).header("ETag", ETag.of(problem.version())).build();
    }
}
