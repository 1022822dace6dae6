package org.scrutineer.limit;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.problem.ProblemAnswers;
import org.scrutineer.problem.ProblemType;

/**
 * Bodies that trickle in. JSON is read whole before it takes a thread, so that a slow one holds
 * none, and is given up after a while: a limit on the pause between two bytes would let it go on
 * for ever. Files are too large for that, see {@link Uploads}.
 */
@ApplicationScoped
class SlowBodies {

    /** Before whatever may answer without having read the body. */
    private static final int EARLY = -2_100;

    /** More than is taken, so that who sends it is told so in words. */
    private static final long MOST_JSON = 2L * 1024 * 1024;

    /** How long somebody who was answered before the end may go on sending. */
    private static final Duration LEFT_TO_END = Duration.ofSeconds(5);

    private static final Set<HttpMethod> WITHOUT_BODY =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Vertx vertx;
    private final ProblemAnswers problems;
    private final Duration longest;
    private final BodyHandler whole = BodyHandler.create(false).setBodyLimit(MOST_JSON);

    SlowBodies(
            Vertx vertx,
            ProblemAnswers problems,
            @ConfigProperty(name = "scrutineer.limits.upload-time") Duration longest) {
        this.vertx = vertx;
        this.problems = problems;
        this.longest = longest;
    }

    void serve(@Observes Router router) {
        router.route("/api/*")
                .order(EARLY)
                .handler(this::read)
                .failureHandler(this::sayWhatIsTooLarge);
    }

    private void sayWhatIsTooLarge(RoutingContext request) {
        if (request.statusCode() == ProblemType.TOO_LARGE.status()
                && !request.response().headWritten()) {
            problems.answer(request, ProblemType.TOO_LARGE, "Send at most 1 MB at once.");
        } else {
            request.next();
        }
    }

    private void read(RoutingContext request) {
        if (WITHOUT_BODY.contains(request.request().method())) {
            request.next();
            return;
        }
        request.addEndHandler(answered -> end(request.request()));
        if (isJson(request)) {
            long timer = vertx.setTimer(longest.toMillis(), late -> giveUp(request));
            request.addEndHandler(answered -> vertx.cancelTimer(timer));
            whole.handle(request);
        } else {
            request.next();
        }
    }

    private static boolean isJson(RoutingContext request) {
        String type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
    }

    private void giveUp(RoutingContext request) {
        if (!request.request().isEnded() && !request.response().ended()) {
            problems.answer(request, ProblemType.TOO_SLOW, explain(longest));
        }
    }

    static String explain(Duration longest) {
        return "It has to be here within %d seconds. Nothing was changed. Send less at once, or by a quicker line."
                .formatted(longest.toSeconds());
    }

    /** Whoever was answered before all of it was sent reads that first, and is then cut off. */
    private void end(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.handler(ignored -> {});
            // Or what was given up would be done all the same once it is here.
            request.endHandler(ignored -> {});
            request.resume();
            vertx.setTimer(
                    LEFT_TO_END.toMillis(),
                    late -> {
                        if (!request.isEnded()) {
                            request.connection().close();
                        }
                    });
        }
    }
}
