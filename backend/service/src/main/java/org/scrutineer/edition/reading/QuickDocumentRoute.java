package org.scrutineer.edition.reading;

import io.netty.buffer.Unpooled;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.EndedSessions;
import org.scrutineer.access.Permission;
import org.scrutineer.access.RememberedTokens;
import org.scrutineer.access.Viewer;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.edition.frozen.FrozenDocuments;
import org.scrutineer.edition.frozen.PublishedAddresses;
import org.scrutineer.edition.frozen.PublishedAddresses.Address;
import org.scrutineer.edition.frozen.PublishedAddresses.Published;
import org.scrutineer.edition.reading.DocumentsInMemory.Name;
import org.scrutineer.edition.reading.DocumentsInMemory.Served;
import org.scrutineer.http.AcceptEncoding;
import org.scrutineer.http.CachingHeaders;
import org.scrutineer.http.ETag;

/**
 * The quick yes to the commonest question: a published document, asked for again by somebody who
 * may read it. Whatever is not plainly that goes on to {@link EditionDocumentResource}, which is
 * the only one to say no.
 */
@ApplicationScoped
class QuickDocumentRoute {

    private static final String EDITION = "/api/v1/scorecards/:scorecard/editions/:period";

    /** Before signing in is looked at, and before the API's resources. */
    private static final int EARLY = -1_000;

    private final RememberedTokens tokens;
    private final EndedSessions sessions;
    private final PublishedAddresses editions;
    private final DocumentsInMemory documents;

    QuickDocumentRoute(
            RememberedTokens tokens,
            EndedSessions sessions,
            PublishedAddresses editions,
            DocumentsInMemory documents) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.editions = editions;
        this.documents = documents;
    }

    void serve(@Observes Router router) {
        router.get(EDITION + "/document")
                .order(EARLY)
                .handler(request -> answer(request, FrozenDocuments.SCORECARD));
        router.get(EDITION + "/measures/:indicator")
                .order(EARLY)
                .handler(request -> answer(request, request.pathParam("indicator")));
    }

    private void answer(RoutingContext request, String indicator) {
        String encodings = request.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        Viewer viewer = tokens.viewer(request);
        if (viewer == null
                || !viewer.may(Permission.EDITIONS_READ)
                || !AcceptEncoding.takesGzip(encodings)
                || request.request().query() != null) {
            request.next();
            return;
        }
        Address address = new Address(request.pathParam("scorecard"), request.pathParam("period"));
        CompletableFuture<Optional<Published>> edition =
                sessions.has(tokens.session(request))
                        .thenCombine(
                                editions.at(address),
                                (ended, published) ->
                                        ended ? Optional.<Published>empty() : published)
                        .exceptionally(broken -> Optional.empty());
        if (edition.isDone()) {
            send(request, served(viewer, edition.join(), indicator));
            return;
        }
        Context context = Vertx.currentContext();
        edition.whenComplete(
                (published, broken) ->
                        context.runOnContext(
                                now -> send(request, served(viewer, published, indicator))));
    }

    private @Nullable Served served(Viewer viewer, Optional<Published> edition, String indicator) {
        return edition.filter(published -> viewer.seesAudience(published.audience()))
                .map(published -> documents.find(name(viewer, published, indicator)))
                .orElse(null);
    }

    private static Name name(Viewer viewer, Published edition, String indicator) {
        return new Name(
                edition.id(),
                indicator,
                viewer.seesExempt(edition.exemptCommittees()) ? Variant.FULL : Variant.OPEN);
    }

    private static void send(RoutingContext request, @Nullable Served document) {
        if (document == null) {
            request.next();
            return;
        }
        HttpServerResponse response = request.response();
        response.putHeader(HttpHeaders.ETAG, document.etag())
                .putHeader(HttpHeaders.CACHE_CONTROL, CachingHeaders.TO_THIS_CALLER)
                .putHeader(HttpHeaders.VARY, CachingHeaders.VARY);
        String known = request.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        if (ETag.isKnown(known, document.etag())) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .putHeader(HttpHeaders.CONTENT_ENCODING, "gzip")
                    .end(Buffer.buffer(Unpooled.wrappedBuffer(document.gzip().duplicate())));
        }
    }
}
