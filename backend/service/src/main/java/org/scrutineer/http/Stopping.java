package org.scrutineer.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * From the moment the service is asked to stop it is not ready, and every answer ends its
 * connection: whoever keeps connections open comes back by a new one, which another instance takes
 * as soon as this one is gone.
 */
@Readiness
@ApplicationScoped
class Stopping implements AsyncHealthCheck {

    /** Before anything answers. */
    private static final int FIRST = -3_000;

    private volatile boolean stopping;

    void begin(@Observes ShutdownDelayInitiatedEvent asked) {
        stopping = true;
    }

    void serve(@Observes Router router) {
        router.route()
                .order(FIRST)
                .handler(
                        request -> {
                            if (stopping) {
                                request.response().putHeader(HttpHeaders.CONNECTION, "close");
                            }
                            request.next();
                        });
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .item(HealthCheckResponse.named("Running on").status(!stopping).build());
    }
}
