package org.scrutineer.owed;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.commentary.Commentaries;
import org.scrutineer.commentary.Commentary;
import org.scrutineer.commentary.CommentaryDraft;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.EditionRepository;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Items;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.scorecard.ScorecardRepository;

/** What is said of one measure in an edition, for those who prepare it. */
@Path("/api/v1/scorecards/{scorecard}/editions/{period}/measures/{indicator}/commentary")
public class CommentaryResource {

    private final ScorecardRepository scorecards;
    private final EditionRepository editions;
    private final Measures measures;
    private final Commentaries commentaries;
    private final CommentaryService service;

    CommentaryResource(
            ScorecardRepository scorecards,
            EditionRepository editions,
            Measures measures,
            Commentaries commentaries,
            CommentaryService service) {
        this.scorecards = scorecards;
        this.editions = editions;
        this.measures = measures;
        this.commentaries = commentaries;
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permission.READ_UNPUBLISHED_EDITIONS)
    @Transactional
    public Response get(
            String scorecard,
            String period,
            String indicator,
            @QueryParam("revision") @Min(1) @Nullable Integer revision) {
        Edition edition = edition(scorecard, period, revision, indicator);
        return answer(
                200,
                commentaries.find(edition.id(), indicator).orElseThrow(ProblemException::notFound));
    }

    @PUT
    @PermissionsAllowed(Permission.WRITE_COMMENTARY)
    @Transactional
    public Response put(
            String scorecard,
            String period,
            String indicator,
            @QueryParam("revision") @Min(1) @Nullable Integer revision,
            @NotNull @Valid CommentaryDraft body,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        Precondition precondition = Precondition.of(ifMatch, ifNoneMatch);
        return answer(
                precondition.creates() ? 201 : 200,
                service.put(
                        scorecards.get(scorecard),
                        period,
                        revision,
                        indicator,
                        body,
                        precondition));
    }

    @GET
    @Path("/revisions")
    @PermissionsAllowed(Permission.READ_UNPUBLISHED_EDITIONS)
    @Transactional
    public Items<Commentary> revisions(
            String scorecard,
            String period,
            String indicator,
            @QueryParam("revision") @Min(1) @Nullable Integer revision) {
        Edition edition = edition(scorecard, period, revision, indicator);
        return new Items<>(commentaries.revisions(edition.id(), indicator));
    }

    private Edition edition(
            String scorecard, String period, @Nullable Integer revision, String indicator) {
        Edition edition = editions.get(scorecards.get(scorecard), period, revision);
        measures.get(edition, indicator);
        return edition;
    }

    private static Response answer(int status, Commentary commentary) {
        return Response.status(status)
                .entity(commentary)
                .header("ETag", ETag.of(commentary.revision()))
                .build();
    }
}
