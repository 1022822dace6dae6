package org.scrutineer.scorecard;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Visibility;
import org.scrutineer.http.Code;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Items;
import org.scrutineer.http.Precondition;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;

/** Scorecards and the versions of their sets of indicators. */
@Path("/api/v1/scorecards")
public class ScorecardResource {

    private final ScorecardRepository scorecards;
    private final ScorecardService service;
    private final IndicatorSets sets;
    private final IdempotentCreates creates;
    private final Visibility visibility;

    ScorecardResource(
            ScorecardRepository scorecards,
            ScorecardService service,
            IndicatorSets sets,
            IdempotentCreates creates,
            Visibility visibility) {
        this.scorecards = scorecards;
        this.service = service;
        this.sets = sets;
        this.creates = creates;
        this.visibility = visibility;
    }

    @GET
    @PermissionsAllowed({Permission.READ_EDITIONS, Permission.READ_PUBLIC_EDITIONS})
    @Transactional
    public Items<ScorecardView> list() {
        return new Items<>(scorecards.visible());
    }

    @GET
    @Path("/{scorecard}")
    @PermissionsAllowed({Permission.READ_EDITIONS, Permission.READ_PUBLIC_EDITIONS})
    @Transactional
    public Response get(String scorecard) {
        return answer(200, scorecards.get(scorecard));
    }

    @PUT
    @Path("/{scorecard}")
    @PermissionsAllowed(Permission.WRITE_SCORECARDS)
    @Transactional
    public Response put(
            @Code String scorecard,
            @NotNull @Valid ScorecardDefinition body,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        Precondition precondition = Precondition.of(ifMatch, ifNoneMatch);
        return answer(
                precondition.creates() ? 201 : 200, service.put(scorecard, body, precondition));
    }

    @GET
    @Path("/{scorecard}/sets")
    @PermissionsAllowed(Permission.READ_EDITIONS)
    public Items<IndicatorSet> sets(String scorecard) {
        Scorecard of = scorecards.get(scorecard);
        boolean everything = visibility.seesExempt(of.exemptCommittees());
        List<IndicatorSet> known =
                visibility.seesDrafts() ? sets.of(of.code()) : sets.published(of.code());
        return new Items<>(known.stream().map(set -> everything ? set : set.open()).toList());
    }

    @POST
    @Path("/{scorecard}/sets")
    @PermissionsAllowed(Permission.WRITE_SCORECARDS)
    public Response createSet(
            String scorecard,
            @NotNull @Valid IndicatorSetDefinition body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        String code = scorecards.get(scorecard).code();
        return creates.once(
                "createSet " + code,
                key,
                List.of(code, body),
                () -> new Created(201, null, null, sets.create(code, body)));
    }

    private Response answer(int status, Scorecard scorecard) {
        return Response.status(status)
                .entity(scorecards.view(scorecard.code()))
                .header("ETag", ETag.of(scorecard.version()))
                .build();
    }
}
