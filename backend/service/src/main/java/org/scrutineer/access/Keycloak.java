package org.scrutineer.access;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Whether Keycloak answers just now. OpenID Connect itself waits without a limit for one that takes
 * connections and says nothing.
 */
@ApplicationScoped
class Keycloak {

    /** A page that says so is promised within two seconds. */
    static final Duration FOR_A_PAGE = Duration.ofMillis(1_700);

    private final TenantConfigBean tenants;
    private final HttpRequest question;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(FOR_A_PAGE).build();
    private @Nullable CompletableFuture<Boolean> asked;

    Keycloak(
            TenantConfigBean tenants,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm) {
        this.tenants = tenants;
        this.question =
                HttpRequest.newBuilder(URI.create(realm + "/.well-known/openid-configuration"))
                        .timeout(FOR_A_PAGE)
                        .build();
    }

    /**
     * Whether its addresses and keys were read. Where it was away when this service started, they
     * are read by {@link #answers}.
     */
    boolean isKnown() {
        return used().allMatch(TenantConfigContext::ready);
    }

    /**
     * Whether it answers and is known. Those who want to know at the same time share one question.
     *
     * @param patience after which it counts as not answering, {@link #FOR_A_PAGE} at most
     * @param here where the asking request is worked on, and goes on
     */
    Uni<Boolean> answers(Duration patience, Context here) {
        return Uni.createFrom()
                .completionStage(
                        () ->
                                ask().copy()
                                        .completeOnTimeout(
                                                false, patience.toMillis(), TimeUnit.MILLISECONDS))
                .emitOn(next -> here.runOnContext(now -> next.run()));
    }

    private synchronized CompletableFuture<Boolean> ask() {
        if (asked == null || asked.isDone()) {
            asked =
                    (isKnown() ? question() : introduction())
                            .completeOnTimeout(false, FOR_A_PAGE.toMillis(), TimeUnit.MILLISECONDS);
        }
        return asked;
    }

    private CompletableFuture<Boolean> question() {
        return http.sendAsync(question, BodyHandlers.discarding())
                .handle((answer, broken) -> broken == null && answer.statusCode() == 200);
    }

    private CompletableFuture<Boolean> introduction() {
        return Uni.join()
                .all(used().map(TenantConfigContext::initialize).toList())
                .andFailFast()
                .subscribeAsCompletionStage()
                .handle((done, broken) -> broken == null && isKnown());
    }

    private Stream<TenantConfigContext> used() {
        return Stream.of(
                tenants.getDefaultTenant(), tenants.getStaticTenant(TenantOfRequest.BROWSER));
    }
}
