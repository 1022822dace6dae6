package org.scrutineer.statutoryreturn;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.Code;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Items;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.ProblemException;

/** What the council must send to government. */
@Path("/api/v1/statutory-returns")
public class StatutoryReturnResource {

    private final StatutoryReturnRepository returns;
    private final StatutoryReturnService service;
    private final RoundComparison comparison;

    StatutoryReturnResource(
            StatutoryReturnRepository returns,
            StatutoryReturnService service,
            RoundComparison comparison) {
        this.returns = returns;
        this.service = service;
        this.comparison = comparison;
    }

    @GET
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Items<ReturnView> list(@QueryParam("indicator") @Code @Nullable String indicator) {
        return new Items<>(returns.all(indicator));
    }

    @GET
    @Path("/{statutoryReturn}")
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Response get(String statutoryReturn) {
        return answer(200, returns.find(statutoryReturn).orElseThrow(ProblemException::notFound));
    }

    @PUT
    @Path("/{statutoryReturn}")
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Transactional
    public Response put(
            @Code String statutoryReturn,
            @NotNull @Valid ReturnDefinition body,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        Precondition precondition = Precondition.of(ifMatch, ifNoneMatch);
        return answer(
                precondition.creates() ? 201 : 200,
                service.put(statutoryReturn, body, precondition));
    }

    @GET
    @Path("/{statutoryReturn}/rounds/{round}/figures")
    @PermissionsAllowed(Permission.READ_UNPUBLISHED_FIGURES)
    @Transactional
    public RoundFigures figures(String statutoryReturn, String round) {
        return comparison.of(statutoryReturn, round);
    }

    private Response answer(int status, StatutoryReturn found) {
        return Response.status(status)
                .entity(returns.view(found.code()))
                .header("ETag", ETag.of(found.version()))
                .build();
    }
}
