package org.scrutineer.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * Lets nobody wait for a Keycloak that does not answer. Most sign-ins are verified without asking
 * it; where it has to be asked, for a key that is not known here or to renew a session, the wait
 * goes on only while it answers.
 */
@ApplicationScoped
class Verification {

    /** What is still being verified after this waits for Keycloak. */
    private static final Duration A_MOMENT = Duration.ofMillis(250);

    /** With {@link #A_MOMENT} this leaves a bearer token's refusal within a second. */
    private static final Duration PATIENCE = Duration.ofMillis(600);

    private final Keycloak keycloak;
    private final Vertx vertx;

    Verification(Keycloak keycloak, Vertx vertx) {
        this.keycloak = keycloak;
        this.vertx = vertx;
    }

    /** The identity; null where nobody is signed in. */
    Uni<SecurityIdentity> of(RoutingContext request, Supplier<Uni<SecurityIdentity>> verify) {
        Context here = vertx.getOrCreateContext();
        if (keycloak.isKnown()) {
            return whileKeycloakAnswers(request, verify.get().memoize().indefinitely(), here);
        }
        if (!saysWhoItIs(request)) {
            return Uni.createFrom().nullItem();
        }
        return keycloak.answers(PATIENCE, here)
                .flatMap(known -> known ? verify.get() : Uni.createFrom().failure(unavailable()));
    }

    private Uni<SecurityIdentity> whileKeycloakAnswers(
            RoutingContext request, Uni<SecurityIdentity> verified, Context here) {
        return verified.ifNoItem()
                .after(A_MOMENT)
                .recoverWithUni(
                        () ->
                                keycloak.answers(PATIENCE, here)
                                        .flatMap(
                                                answers ->
                                                        answers
                                                                ? verified
                                                                : Uni.createFrom()
                                                                        .failure(
                                                                                refused(request))));
    }

    private static boolean saysWhoItIs(RoutingContext request) {
        return request.request().headers().contains(HttpHeaders.AUTHORIZATION)
                || !request.request().cookies().isEmpty();
    }

    /** A token whose key only Keycloak could know is not accepted; a session may still be good. */
    private static RuntimeException refused(RoutingContext request) {
        return request.request().headers().contains(HttpHeaders.AUTHORIZATION)
                ? new AuthenticationFailedException("Keycloak does not answer")
                : unavailable();
    }

    private static ProblemException unavailable() {
        return ProblemException.of(
                ProblemType.UNAVAILABLE,
                "The sign-in service does not answer, so your sign-in could not be checked. Try again in a few seconds.");
    }
}
