package org.scrutineer.access;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.scrutineer.problem.ProblemAnswers;
import org.scrutineer.problem.ProblemType;

/**
 * Turns away, before anything else looks at it, a request whose way of signing in is none, or that
 * writes or signs out by session without coming from our own pages. A browser adds Sec-Fetch-Site
 * itself, and another site cannot add the custom header without being asked about it first. Every
 * refusal leaves one line in the log.
 */
@ApplicationScoped
class FrontDoor {

    /** Before published documents are given out from memory. */
    private static final int FIRST = -2_000;

    private static final List<String> SERVICE = List.of("/api", "/sign-in", "/sign-out");
    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Logger LOG = Logger.getLogger(FrontDoor.class);
    private static final String MARK = "Scrutineer";

    private final ProblemAnswers problems;

    FrontDoor(ProblemAnswers problems) {
        this.problems = problems;
    }

    void guard(@Observes Router router) {
        router.route().order(FIRST).handler(this::guard);
    }

    private void guard(RoutingContext request) {
        if (!isService(request.normalizedPath())) {
            request.next();
            return;
        }
        request.addEndHandler(ended -> note(request));
        switch (Credential.of(request)) {
            case Credential.Ambiguous() ->
                    problems.answer(
                            request,
                            ProblemType.BAD_REQUEST,
                            "Send either the session cookie or one Authorization header, not both.");
            case Credential.Unusable() ->
                    problems.answer(
                            request,
                            ProblemType.NOT_SIGNED_IN,
                            "The Authorization header must be Bearer and an access token for this service.");
            case Credential.Session session when SignOut.isAskedFor(request) -> {
                if (SignOut.isOwnWish(request, session)) {
                    request.next();
                } else {
                    request.redirect("/");
                }
            }
            case Credential.Session session when !isSafe(request) && !isOurs(request) ->
                    problems.answer(
                            request,
                            ProblemType.CROSS_SITE,
                            "Use Scrutineer's own pages, or a bearer token.");
            case Credential.None() when SignOut.isAskedFor(request) ->
                    request.redirect(SignOut.DONE);
            default -> request.next();
        }
    }

    /** A line that monitoring can count. That a visitor is asked to sign in is nothing strange. */
    private static void note(RoutingContext request) {
        int status = request.response().getStatusCode();
        if (status != 401 && status != 403) {
            return;
        }
        Credential by = Credential.of(request);
        LOG.logf(
                by instanceof Credential.None ? Logger.Level.INFO : Logger.Level.WARN,
                "Refused with %d: %s %s by %s",
                status,
                request.request().method(),
                request.request().path(),
                by.getClass().getSimpleName());
    }

    private static boolean isService(String path) {
        for (String each : SERVICE) {
            if (path.startsWith(each)
                    && (path.length() == each.length() || path.charAt(each.length()) == '/')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSafe(RoutingContext request) {
        return SAFE.contains(request.request().method());
    }

    private static boolean isOurs(RoutingContext request) {
        String site = request.request().getHeader("Sec-Fetch-Site");
        boolean sameOrigin = site == null || site.equals("same-origin");
        return sameOrigin && MARK.equals(request.request().getHeader("X-Requested-With"));
    }
}
