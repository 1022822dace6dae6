package org.scrutineer.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Serves the built web app where no other server does, so that it and the API share an origin. Any
 * address that is not the service's own is a page of the app.
 */
@ApplicationScoped
class WebApp {

    private static final Pattern SERVICE = Pattern.compile("/(api|q|sign-in|sign-out)(/.*)?");

    /** Files that are compressed in themselves. */
    private static final Pattern COMPRESSED_ALREADY =
            Pattern.compile("\\.(png|jpe?g|webp|ico|woff2?)$");

    /** Before the routes of the API, which would answer 404. */
    private static final int EARLY = 100;

    void serve(
            @Observes Router router,
            @ConfigProperty(name = "scrutineer.web-directory") Optional<Path> directory) {
        directory.ifPresent(root -> serve(router, root.toAbsolutePath()));
    }

    private static void serve(Router router, Path root) {
        StaticHandler files =
                StaticHandler.create(FileSystemAccess.ROOT, root.toString())
                        .setCachingEnabled(false)
                        .setIndexPage("index.html");
        router.route()
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(EARLY)
                .handler(
                        request -> {
                            if (SERVICE.matcher(request.normalizedPath()).matches()) {
                                request.next();
                            } else {
                                cacheFor(request);
                                compress(request);
                                files.handle(request);
                            }
                        });
        router.route()
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(EARLY + 1)
                .handler(
                        request -> {
                            if (SERVICE.matcher(request.normalizedPath()).matches()) {
                                request.next();
                            } else {
                                request.response()
                                        .putHeader("Content-Type", "text/html;charset=UTF-8")
                                        .sendFile(root.resolve("index.html").toString());
                            }
                        });
    }

    /**
     * Text goes out compressed where the browser takes it: the server does so only while no
     * encoding is named.
     */
    private static void compress(RoutingContext request) {
        if (!COMPRESSED_ALREADY.matcher(request.normalizedPath()).find()) {
            request.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
    }

    /**
     * Built assets carry a digest in their names and never change; the page itself must be asked
     * for anew.
     */
    private static void cacheFor(RoutingContext request) {
        boolean asset = request.normalizedPath().startsWith("/assets/");
        request.response()
                .putHeader(
                        "Cache-Control",
                        asset ? "public, max-age=31536000, immutable" : "no-cache");
    }
}
