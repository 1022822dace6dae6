package org.scrutineer.access;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;

/**
 * Answers a call to the API without a sign-in with 401; only the sign-in address itself sends a
 * browser to the council's sign-in page. A token that was verified a moment ago is not verified
 * again.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class ApiChallenge implements HttpAuthenticationMechanism {

    private static final ChallengeData NOT_SIGNED_IN =
            new ChallengeData(401, "WWW-Authenticate", "Bearer");

    private final OidcAuthenticationMechanism oidc;
    private final RememberedTokens tokens;
    private final Verification verification;

    ApiChallenge(
            OidcAuthenticationMechanism oidc, RememberedTokens tokens, Verification verification) {
        this.oidc = oidc;
        this.tokens = tokens;
        this.verification = verification;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext request, IdentityProviderManager identities) {
        if (request.normalizedPath().startsWith("/sign-")) {
            tokens.forget(request);
            return verified(request, identities);
        }
        SecurityIdentity known = tokens.identity(request);
        return known != null
                ? Uni.createFrom().item(known)
                : verified(request, identities)
                        .onItem()
                        .ifNotNull()
                        .invoke(verified -> tokens.remember(request, verified));
    }

    private Uni<SecurityIdentity> verified(
            RoutingContext request, IdentityProviderManager identities) {
        return verification.of(request, () -> oidc.authenticate(request, identities));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return request.normalizedPath().startsWith("/api/")
                ? Uni.createFrom().item(NOT_SIGNED_IN)
                : oidc.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }
}
