package org.scrutineer.access;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.scrutineer.digest.Sha256;

/**
 * Sends a browser on to sign in only while there is somebody to sign it in; otherwise a page says
 * that there is not.
 */
@ApplicationScoped
class SignInDoor {

    /** Before signing in is looked at. */
    private static final int EARLY = -1_000;

    private static final int RETRY_AFTER_SECONDS = 5;

    private static final String STYLE =
            "body{margin:0;padding:2em 1em;font-family:arial,sans-serif;font-size:1.1875em;line-height:1.4;color:#0b0c0c;background:#fff}"
                    + "main{max-width:38em;margin:0 auto}h1{font-size:1.8em;line-height:1.2}a{color:#1a65a6}"
                    + "a:focus{outline:3px solid transparent;color:#0b0c0c;background:#fd0;box-shadow:0 -2px #fd0,0 4px #0b0c0c;text-decoration:none}";

    private static final String POLICY =
            "default-src 'none'; style-src %s; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                    .formatted(Sha256.forPolicy(STYLE));

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>You cannot sign in at the moment – Scrutineer</title>
            <style>%s</style>
            </head>
            <body>
            <main>
            <h1>You cannot sign in at the moment</h1>
            <p>The council’s sign-in service does not answer. It may be starting, or being looked after.</p>
            <p>Nothing you had saved is lost. Wait a minute and <a href="/sign-in?to=%s">try to sign in again</a>.</p>
            <p>If it stays like this, tell your council’s administrator of this service.</p>
            </main>
            </body>
            </html>
            """;

    private final Keycloak keycloak;
    private final Vertx vertx;

    SignInDoor(Keycloak keycloak, Vertx vertx) {
        this.keycloak = keycloak;
        this.vertx = vertx;
    }

    void serve(@Observes Router router) {
        router.get("/sign-in").order(EARLY).handler(this::letIn);
        router.get("/sign-in/callback").order(EARLY).handler(this::letIn);
    }

    private void letIn(RoutingContext request) {
        keycloak.answers(Keycloak.FOR_A_PAGE, vertx.getOrCreateContext())
                .subscribe()
                .with(
                        answers -> {
                            if (answers) {
                                request.next();
                            } else {
                                sayThatNobodyIsThere(request);
                            }
                        },
                        request::fail);
    }

    private static void sayThatNobodyIsThere(RoutingContext request) {
        String to = request.queryParams().get("to");
        request.response()
                .setStatusCode(503)
                .putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_AFTER_SECONDS))
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader("Content-Security-Policy", POLICY)
                .end(
                        PAGE.formatted(
                                STYLE,
                                URLEncoder.encode(to == null ? "/" : to, StandardCharsets.UTF_8)));
    }
}
