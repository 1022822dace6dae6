package org.scrutineer.pack;

import io.quarkus.security.PermissionsAllowed;
import io.vertx.core.http.HttpServerResponse;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Visibility;
import org.scrutineer.digest.Sha256;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.EditionRepository;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.edition.frozen.FrozenDocuments;
import org.scrutineer.http.CachingHeaders;
import org.scrutineer.http.ETag;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;

/**
 * A measure's chart that other websites may frame. Whoever asks gets what anybody may read and
 * nothing else: the site around it must never show a member more than its other readers.
 */
@Path("/api/v1/scorecards/{scorecard}/editions/{period}/measures/{indicator}/chart")
public class MeasureChartResource {

    private final ScorecardRepository scorecards;
    private final EditionRepository editions;
    private final FrozenDocuments frozen;
    private final Visibility visibility;
    private final URI publicUrl;

    MeasureChartResource(
            ScorecardRepository scorecards,
            EditionRepository editions,
            FrozenDocuments frozen,
            Visibility visibility,
            @ConfigProperty(name = "scrutineer.public-url") URI publicUrl) {
        this.scorecards = scorecards;
        this.editions = editions;
        this.frozen = frozen;
        this.visibility = visibility;
        this.publicUrl = publicUrl;
    }

    @GET
    @PermissionsAllowed({Permission.READ_EDITIONS, Permission.READ_PUBLIC_EDITIONS})
    @Transactional
    public Response chart(
            String scorecard,
            String period,
            String indicator,
            @HeaderParam("If-None-Match") @Nullable String known,
            @Context HttpServerResponse response) {
        byte[] page =
                ChartPage.write(
                        find(scorecard, period, indicator), address(scorecard, period, indicator));
        String etag = ETag.of(Sha256.of(page));
        Response.ResponseBuilder answer =
                ETag.isKnown(known, etag)
                        ? Response.notModified()
                        : Response.ok(page, "text/html;charset=UTF-8");
        // In place of those of all other pages, which stand on the response already: a browser
        // obeys
        // every policy that it is given, and old browsers know the other header alone.
        response.headers()
                .set("Content-Security-Policy", ChartPage.POLICY)
                .remove("X-Frame-Options");
        answer.header("ETag", etag);
        return CachingHeaders.add(answer, visibility.isForEveryone()).build();
    }

    private MeasureDocument find(String scorecardCode, String period, String indicator) {
        Scorecard scorecard = scorecards.get(scorecardCode);
        Edition edition = editions.get(scorecard, period, null);
        if (scorecard.audience().kind() != Audience.Kind.PUBLIC || !edition.isPublished()) {
            throw visibility.absent();
        }
        return frozen.find(edition, indicator, Variant.OPEN)
                .map(document -> frozen.read(document.gzip(), MeasureDocument.class))
                .orElseThrow(visibility::absent);
    }

    private String address(String scorecard, String period, String indicator) {
        return publicUrl
                .resolve("/scorecards/%s/%s/measures/%s".formatted(scorecard, period, indicator))
                .toString();
    }
}
