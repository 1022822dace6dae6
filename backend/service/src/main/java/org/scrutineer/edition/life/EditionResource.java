package org.scrutineer.edition.life;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.edition.EditionRepository;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Reason;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;

/** Where one edition stands, and the steps that take it to the board's approval. */
@Path("/api/v1/scorecards/{scorecard}/editions/{period}")
public class EditionResource {

    private final ScorecardRepository scorecards;
    private final EditionRepository editions;
    private final EditionService service;
    private final EditionAnswers answers;

    EditionResource(
            ScorecardRepository scorecards,
            EditionRepository editions,
            EditionService service,
            EditionAnswers answers) {
        this.scorecards = scorecards;
        this.editions = editions;
        this.service = service;
        this.answers = answers;
    }

    @GET
    @PermissionsAllowed({Permission.READ_EDITIONS, Permission.READ_PUBLIC_EDITIONS})
    @Transactional
    public Response get(
            String scorecard,
            String period,
            @QueryParam("revision") @Min(1) @Nullable Integer revision) {
        Scorecard of = scorecards.get(scorecard);
        return answers.of(200, of, editions.get(of, period, revision));
    }

    @PUT
    @PermissionsAllowed(Permission.PREPARE_EDITIONS)
    @Transactional
    public Response put(
            String scorecard,
            String period,
            @QueryParam("revision") @Min(1) @Nullable Integer revision,
            @NotNull @Valid EditionDraft body,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        Precondition precondition = Precondition.of(ifMatch, ifNoneMatch);
        Scorecard of = scorecards.get(scorecard);
        return answers.of(
                precondition.creates() ? 201 : 200,
                of,
                service.put(of, period, revision, body, precondition));
    }

    @POST
    @Path("/submission")
    @PermissionsAllowed(Permission.PREPARE_EDITIONS)
    @Transactional
    public Response submit(
            String scorecard,
            String period,
            @QueryParam("revision") @Min(1) @Nullable Integer revision,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answers.afterStep(
                scorecard, ifMatch, (of, read) -> service.submit(of, period, revision, read));
    }

    @POST
    @Path("/return")
    @PermissionsAllowed(Permission.APPROVE_EDITIONS)
    @Transactional
    public Response sendBack(
            String scorecard,
            String period,
            @QueryParam("revision") @Min(1) @Nullable Integer revision,
            @NotNull @Valid Reason body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answers.afterStep(
                scorecard,
                ifMatch,
                (of, read) -> service.sendBack(of, period, revision, body.reason(), read));
    }

    @POST
    @Path("/approval")
    @PermissionsAllowed(Permission.APPROVE_EDITIONS)
    @Transactional
    public Response approve(
            String scorecard,
            String period,
            @QueryParam("revision") @Min(1) @Nullable Integer revision,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answers.afterStep(
                scorecard, ifMatch, (of, read) -> service.approve(of, period, revision, read));
    }
}
