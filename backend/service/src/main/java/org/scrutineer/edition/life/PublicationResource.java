package org.scrutineer.edition.life;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.edition.Edition;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Prose;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;

/** How an approved edition reaches its audience, and how a published one is put right. */
@Path("/api/v1/scorecards/{scorecard}/editions/{period}")
public class PublicationResource {

    /** What a correction puts right, in words that members read. */
    public record Correction(@NotNull @Size(min = 10, max = 2000) @Prose String erratum) {}

    private final ScorecardRepository scorecards;
    private final EditionService service;
    private final Publishing publishing;
    private final EditionAnswers answers;
    private final IdempotentCreates creates;

    PublicationResource(
            ScorecardRepository scorecards,
            EditionService service,
            Publishing publishing,
            EditionAnswers answers,
            IdempotentCreates creates) {
        this.scorecards = scorecards;
        this.service = service;
        this.publishing = publishing;
        this.answers = answers;
        this.creates = creates;
    }

    @POST
    @Path("/publication")
    @PermissionsAllowed(Permission.PUBLISH_EDITIONS)
    @Transactional
    public Response publish(
            String scorecard,
            String period,
            @QueryParam("revision") @Min(1) @Nullable Integer revision,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answers.afterStep(
                scorecard, ifMatch, (of, read) -> publishing.publish(of, period, revision, read));
    }

    @PUT
    @Path("/publication-time")
    @PermissionsAllowed(Permission.PUBLISH_EDITIONS)
    @Transactional
    public Response schedule(
            String scorecard,
            String period,
            @QueryParam("revision") @Min(1) @Nullable Integer revision,
            @NotNull @Valid PublicationTime body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answers.afterStep(
                scorecard,
                ifMatch,
                (of, read) -> publishing.schedule(of, period, revision, body, read));
    }

    @DELETE
    @Path("/publication-time")
    @PermissionsAllowed(Permission.PUBLISH_EDITIONS)
    @Transactional
    public Response unschedule(
            String scorecard,
            String period,
            @QueryParam("revision") @Min(1) @Nullable Integer revision,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answers.afterStep(
                scorecard,
                ifMatch,
                (of, read) -> publishing.unschedule(of, period, revision, read));
    }

    @POST
    @Path("/corrections")
    @PermissionsAllowed(Permission.PREPARE_EDITIONS)
    public Response correct(
            String scorecard,
            String period,
            @NotNull @Valid Correction body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Scorecard of = scorecards.get(scorecard);
        return creates.once(
                "correctEdition",
                key,
                List.of(scorecard, period, body),
                () -> {
                    Edition correction = service.correct(of, period, body.erratum());
                    return new Created(
                            201,
                            ETag.of(correction.version()),
                            "/api/v1/scorecards/%s/editions/%s?revision=%d"
                                    .formatted(of.code(), period, correction.revision()),
                            answers.view(of, correction));
                });
    }
}
