package org.scrutineer.query;

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
import org.scrutineer.http.Reference;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.redaction.UnwantedWords;

/** Members' general questions to governance, and their answers. */
@Path("/api/v1/general-queries")
public class GeneralQueryResource {

    private final GeneralQueryRepository queries;
    private final GeneralQueryService service;
    private final IdempotentCreates creates;

    GeneralQueryResource(
            GeneralQueryRepository queries,
            GeneralQueryService service,
            IdempotentCreates creates) {
        this.queries = queries;
        this.service = service;
        this.creates = creates;
    }

    @GET
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Page<GeneralQueryView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("page") @OneLine @Size(max = 500) @Nullable String page,
            @QueryParam("state") @Nullable QueryState state,
            @QueryParam("mine") @DefaultValue("false") Flag mine) {
        List<@Nullable Object> filter =
                Arrays.asList("general-queries", state == null ? null : state.name(), mine.isSet());
        List<String> before = PageToken.read(page, filter, 1);
        List<GeneralQueryView> rows =
                queries.page(
                        state,
                        mine.isSet(),
                        before == null ? null : Reference.QUERY.id(before.getFirst()),
                        limit + 1);
        return Page.of(rows, limit, row -> row, last -> PageToken.after(filter, last.reference()));
    }

    @POST
    @PermissionsAllowed(Permission.RAISE_REQUESTS)
    public Response ask(
            @NotNull @Valid NewQuery body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once("askGeneralQuery", key, body, () -> created(service.ask(body)));
    }

    @GET
    @Path("/{query}")
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Response get(String query) {
        long id = Reference.QUERY.id(query);
        GeneralQueryView view = queries.view(id).orElseThrow(ProblemException::notFound);
        return Response.ok(view).header("ETag", ETag.of(queries.version(id))).build();
    }

    @POST
    @Path("/{query}/answer")
    @PermissionsAllowed(Permission.TRIAGE_REQUESTS)
    @Transactional
    public Response answer(
            String query,
            @NotNull @Valid QueryAnswer body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.answer(query, body, Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{query}/withdrawal")
    @PermissionsAllowed(Permission.RAISE_REQUESTS)
    @Transactional
    public Response withdraw(String query, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.withdraw(query, Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{query}/redactions")
    @PermissionsAllowed(Permission.TRIAGE_REQUESTS)
    @Transactional
    public Response redact(
            String query,
            @NotNull @Valid UnwantedWords body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.redact(query, body, Precondition.match(ifMatch)));
    }

    private Created created(GeneralQuery query) {
        return new Created(
                201,
                ETag.of(query.version()),
                "/api/v1/general-queries/" + query.reference(),
                view(query));
    }

    private Response answer(GeneralQuery query) {
        return Response.ok(view(query)).header("ETag", ETag.of(query.version())).build();
    }

    private GeneralQueryView view(GeneralQuery query) {
        return queries.view(query.id()).orElseThrow(ProblemException::notFound);
    }
}
