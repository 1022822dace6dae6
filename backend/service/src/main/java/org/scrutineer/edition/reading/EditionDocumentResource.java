package org.scrutineer.edition.reading;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Visibility;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.EditionRepository;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.edition.frozen.FrozenDocuments;
import org.scrutineer.edition.frozen.FrozenDocuments.Answer;
import org.scrutineer.edition.frozen.FrozenDocuments.Document;
import org.scrutineer.http.AcceptEncoding;
import org.scrutineer.http.CachingHeaders;
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
    private final Previews previews;
    private final FrozenDocuments frozen;
    private final DocumentsInMemory served;
    private final Visibility visibility;

    EditionDocumentResource(
            ScorecardRepository scorecards,
            EditionRepository editions,
            Previews previews,
            FrozenDocuments frozen,
            DocumentsInMemory served,
            Visibility visibility) {
        this.scorecards = scorecards;
        this.editions = editions;
        this.previews = previews;
        this.frozen = frozen;
        this.served = served;
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
            @QueryParam("variant") @Nullable Variant variant,
            @HeaderParam("If-None-Match") @Nullable String known,
            @HeaderParam("Accept-Encoding") @Nullable String encodings) {
        return answer(
                find(
                        scorecard,
                        period,
                        revision,
                        variant,
                        FrozenDocuments.SCORECARD,
                        AcceptEncoding.takesGzip(encodings)),
                known,
                AcceptEncoding.takesGzip(encodings));
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
            @QueryParam("variant") @Nullable Variant variant,
            @HeaderParam("If-None-Match") @Nullable String known,
            @HeaderParam("Accept-Encoding") @Nullable String encodings) {
        return answer(
                find(
                        scorecard,
                        period,
                        revision,
                        variant,
                        indicator,
                        AcceptEncoding.takesGzip(encodings)),
                known,
                AcceptEncoding.takesGzip(encodings));
    }

    private Answer find(
            String scorecardCode,
            String period,
            @Nullable Integer revision,
            @Nullable Variant wanted,
            String indicator,
            boolean packed) {
        Scorecard scorecard = scorecards.get(scorecardCode);
        Edition edition = editions.get(scorecard, period, revision);
        // Whoever sees everything may also ask what the others see.
        Variant variant =
                wanted != Variant.OPEN && visibility.seesExempt(scorecard.exemptCommittees())
                        ? Variant.FULL
                        : Variant.OPEN;
        if (edition.isPublished()) {
            Document document =
                    frozen.find(edition, indicator, variant).orElseThrow(visibility::absent);
            served.keep(new DocumentsInMemory.Name(edition.id(), indicator, variant), document);
            return document.answer(packed);
        }
        return previews.find(scorecard, edition, indicator, variant, packed)
                .orElseThrow(ProblemException::notFound);
    }

    private Response answer(Answer document, @Nullable String known, boolean packed) {
        String etag = FrozenDocuments.etag(document.sha256(), packed);
        boolean unchanged = ETag.isKnown(known, etag);
        Response.ResponseBuilder answer =
                unchanged
                        ? Response.notModified()
                        : Response.ok(document.bytes(), "application/json");
        if (!unchanged) {
            // Said in either case, or the server would compress plain bytes under their own
            // validator.
            answer.header("Content-Encoding", packed ? "gzip" : "identity");
        }
        return CachingHeaders.addToPacked(answer.header("ETag", etag), visibility.isForEveryone())
                .build();
    }
}
