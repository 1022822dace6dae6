package org.scrutineer.edition.life;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.EditionRepository;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.edition.frozen.FrozenEditions;
import org.scrutineer.edition.life.EditionComments.Comment;
import org.scrutineer.edition.life.EditionComments.NewComment;
import org.scrutineer.http.Items;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;

/**
 * How the board looks at an edition: what it says of it, and what was changed since it last had it.
 */
@Path("/api/v1/scorecards/{scorecard}/editions/{period}")
public class EditionReviewResource {

    private final ScorecardRepository scorecards;
    private final EditionRepository editions;
    private final EditionDrafts drafts;
    private final FrozenEditions frozen;
    private final EditionComments comments;
    private final IdempotentCreates creates;

    EditionReviewResource(
            ScorecardRepository scorecards,
            EditionRepository editions,
            EditionDrafts drafts,
            FrozenEditions frozen,
            EditionComments comments,
            IdempotentCreates creates) {
        this.scorecards = scorecards;
        this.editions = editions;
        this.drafts = drafts;
        this.frozen = frozen;
        this.comments = comments;
        this.creates = creates;
    }

    @GET
    @Path("/differences")
    @PermissionsAllowed(Permission.READ_UNPUBLISHED_EDITIONS)
    @Transactional
    public DraftDifferences differences(
            String scorecard,
            String period,
            @QueryParam("revision") @Min(1) @Nullable Integer revision) {
        Scorecard of = scorecards.get(scorecard);
        Edition edition = editions.get(of, period, revision);
        if (edition.isPublished()) {
            return DraftDifferences.NONE;
        }
        Optional<EditionDrafts.Snapshot> had = drafts.lastWithTheBoard(edition);
        if (had.isEmpty() && !edition.isCorrection()) {
            return DraftDifferences.NONE;
        }
        EditionDocument now = drafts.write(of, edition).scorecard();
        DraftDifferences since =
                had.map(snapshot -> DraftDifferences.NONE.since(snapshot, now))
                        .orElse(DraftDifferences.NONE);
        return edition.isCorrection() ? correcting(since, editions.get(of, period), now) : since;
    }

    /** With what is published, which the correction takes the place of. */
    private DraftDifferences correcting(
            DraftDifferences since, Edition published, EditionDocument now) {
        Instant publishedAt = published.publishedAt();
        if (publishedAt == null) {
            return since;
        }
        return since.correcting(
                published.revision(),
                publishedAt,
                frozen.read(published.id(), Variant.FULL).document(),
                now);
    }

    @GET
    @Path("/comments")
    @PermissionsAllowed(Permission.READ_UNPUBLISHED_EDITIONS)
    @Transactional
    public Items<Comment> comments(
            String scorecard,
            String period,
            @QueryParam("revision") @Min(1) @Nullable Integer revision) {
        return new Items<>(comments.of(edition(scorecard, period, revision)));
    }

    @POST
    @Path("/comments")
    @PermissionsAllowed(Permission.COMMENT_ON_EDITIONS)
    public Response comment(
            String scorecard,
            String period,
            @QueryParam("revision") @Min(1) @Nullable Integer revision,
            @NotNull @Valid NewComment body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Edition edition = edition(scorecard, period, revision);
        return creates.once(
                "commentOnEdition " + edition.id(),
                key,
                List.of(edition.id(), body),
                () -> new Created(201, null, null, comments.add(edition, body)));
    }

    @POST
    @Path("/comments/{comment}/settlement")
    @PermissionsAllowed(Permission.COMMENT_ON_EDITIONS)
    @Transactional
    public Comment settle(
            String scorecard,
            String period,
            @Min(1) long comment,
            @QueryParam("revision") @Min(1) @Nullable Integer revision) {
        return comments.settle(edition(scorecard, period, revision), comment);
    }

    private Edition edition(String scorecard, String period, @Nullable Integer revision) {
        return editions.get(scorecards.get(scorecard), period, revision);
    }
}
