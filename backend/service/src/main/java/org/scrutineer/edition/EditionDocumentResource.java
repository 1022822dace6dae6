package org.scrutineer.edition;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Visibility;
import org.scrutineer.edition.FrozenDocuments.Document;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.http.ETag;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;

/**
 * What an edition says: frozen bytes once published, a preview before. Who may read it is decided
 * on every request.
 */
@Path("/api/v1/scorecards/{scorecard}/editions/{period}")
public class EditionDocumentResource {

    private final ScorecardRepository scorecards;
    private final EditionRepository editions;
    private final EditionDrafts drafts;
    private final FrozenDocuments frozen;
    private final Visibility visibility;

    EditionDocumentResource(
            ScorecardRepository scorecards,
            EditionRepository editions,
            EditionDrafts drafts,
            FrozenDocuments frozen,
            Visibility visibility) {
        this.scorecards = scorecards;
        this.editions = editions;
        this.drafts = drafts;
        this.frozen = frozen;
        this.visibility = visibility;
    }

    @GET
    @Path("/document")
    @PermissionsAllowed({Permission.READ_EDITIONS, Permission.READ_PUBLIC_EDITIONS})
    @Transactional
    public Response scorecard(
            String scorecard,
            String period,
            @QueryParam("revision") @Min(1) @Nullable Integer revision,
            @HeaderParam("If-None-Match") @Nullable String known,
            @HeaderParam("Accept-Encoding") @Nullable String encodings) {
        return answer(
                find(
                        scorecard,
                        period,
                        revision,
                        FrozenDocuments.SCORECARD,
                        EditionWriter::scorecard),
                known,
                encodings);
    }

    @GET
    @Path("/measures/{indicator}")
    @PermissionsAllowed({Permission.READ_EDITIONS, Permission.READ_PUBLIC_EDITIONS})
    @Transactional
    public Response measure(
            String scorecard,
            String period,
            String indicator,
            @QueryParam("revision") @Min(1) @Nullable Integer revision,
            @HeaderParam("If-None-Match") @Nullable String known,
            @HeaderParam("Accept-Encoding") @Nullable String encodings) {
        return answer(
                find(scorecard, period, revision, indicator, writer -> writer.measure(indicator)),
                known,
                encodings);
    }

    private Document find(
            String scorecardCode,
            String period,
            @Nullable Integer revision,
            String indicator,
            Function<EditionWriter, @Nullable Object> preview) {
        Scorecard scorecard = scorecards.get(scorecardCode);
        Edition edition = editions.get(scorecard, period, revision);
        if (edition.isPublished()) {
            return frozen.find(
                            edition,
                            indicator,
                            visibility.seesExempt(scorecard.exemptCommittees())
                                    ? Variant.FULL
                                    : Variant.OPEN)
                    .orElseThrow(visibility::absent);
        }
        Object content = preview.apply(drafts.write(scorecard, edition));
        if (content == null) {
            throw ProblemException.notFound();
        }
        return frozen.document(content);
    }

    /** The two encodings have validators of their own, as RFC 9110 asks of strong ones. */
    private Response answer(Document document, @Nullable String known, @Nullable String encodings) {
        boolean packed = encodings != null && encodings.contains("gzip");
        String etag = ETag.of(packed ? document.sha256() + "-gzip" : document.sha256());
        boolean unchanged = known != null && known.contains(document.sha256());
        Response.ResponseBuilder answer =
                unchanged
                        ? Response.notModified()
                        : Response.ok(
                                packed ? document.gzip() : document.plain(), "application/json");
        if (packed && !unchanged) {
            answer.header("Content-Encoding", "gzip");
        }
        return answer.header("ETag", etag)
                .header(
                        "Cache-Control",
                        visibility.isForEveryone() ? "public, no-cache" : "private, no-cache")
                .header("Vary", "Accept-Encoding, Authorization, Cookie")
                .build();
    }
}
