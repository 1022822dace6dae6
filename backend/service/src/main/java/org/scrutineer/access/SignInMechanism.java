package org.scrutineer.access;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.scrutineer.problem.ProblemAnswers;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * Answers a call to the API without a sign-in with 401; only the sign-in address itself sends a
 * browser to the council's sign-in page. A token that was verified a moment ago is not verified
 * again; whether a session was signed out of is asked every time.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SignInMechanism implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(SignInMechanism.class);

    private static final String CALLBACK = "/sign-in/callback";

    private static final ChallengeData NOT_SIGNED_IN =
            new ChallengeData(401, "WWW-Authenticate", "Bearer");

    private final OidcAuthenticationMechanism oidc;
    private final RememberedTokens tokens;
    private final EndedSessions ended;
    private final ProblemAnswers problems;
    private final Verification verification;

    SignInMechanism(
            OidcAuthenticationMechanism oidc,
            RememberedTokens tokens,
            EndedSessions ended,
            ProblemAnswers problems,
            Verification verification) {
        this.oidc = oidc;
        this.tokens = tokens;
        this.ended = ended;
        this.problems = problems;
        this.verification = verification;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext request, IdentityProviderManager identities) {
        Credential credential = Credential.of(request);
        Uni<SecurityIdentity> caller = identity(request, credential, identities);
        return credential instanceof Credential.Session session
                ? caller.onItem()
                        .ifNotNull()
                        .transformToUni(signedIn -> unlessEnded(request, session, signedIn))
                : caller;
    }

    private Uni<SecurityIdentity> identity(
            RoutingContext request, Credential credential, IdentityProviderManager identities) {
        if (request.normalizedPath().startsWith("/sign-")) {
            tokens.forget(credential);
            return verified(request, identities)
                    .onFailure(broken -> isWorthless(broken, credential))
                    .recoverWithItem(() -> forget(request, (Credential.Session) credential));
        }
        SecurityIdentity known = tokens.identity(credential);
        return known != null
                ? Uni.createFrom().item(known)
                : verified(request, identities)
                        .onItem()
                        .ifNotNull()
                        .invoke(verified -> tokens.remember(credential, verified));
    }

    private static boolean isWorthless(Throwable broken, Credential credential) {
        return broken instanceof AuthenticationFailedException
                && credential instanceof Credential.Session;
    }

    /** A session that cannot be read must not keep a person from signing in or out. */
    private static @Nullable SecurityIdentity forget(
            RoutingContext request, Credential.Session session) {
        session.cookies()
                .keySet()
                .forEach(
                        name ->
                                request.response()
                                        .addCookie(
                                                Cookie.cookie(name, "").setPath("/").setMaxAge(0)));
        if (SignOut.isAskedFor(request)) {
            throw new AuthenticationRedirectException(302, SignOut.DONE);
        }
        return null;
    }

    /**
     * Single sign-on can bring back a session that was signed out of here while Keycloak could not
     * be told: then it is ended there too, and the person signs in anew.
     */
    private Uni<SecurityIdentity> unlessEnded(
            RoutingContext request, Credential.Session session, SecurityIdentity signedIn) {
        Context context = Vertx.currentContext();
        return Uni.createFrom()
                .completionStage(() -> ended.has(SessionId.of(signedIn)))
                .emitOn(work -> resume(context, work))
                .onFailure()
                .transform(
                        broken -> {
                            LOG.warn("It could not be asked whether a session has ended.", broken);
                            return ProblemException.of(
                                    ProblemType.UNAVAILABLE, "Try again in a few seconds.");
                        })
                .map(
                        over -> {
                            if (!over) {
                                return signedIn;
                            }
                            throw request.normalizedPath().startsWith("/api/")
                                    ? new AuthenticationFailedException()
                                    : new AuthenticationRedirectException(
                                            302, SignOut.addressFor(session));
                        });
    }

    /** Back to where the request is worked on. */
    private static void resume(@Nullable Context context, Runnable work) {
        if (context == null) {
            work.run();
        } else {
            context.runOnContext(now -> work.run());
        }
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

    /** Who comes back from Keycloak with nothing to show is told so, and not sent round again. */
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        if (!request.normalizedPath().equals(CALLBACK)) {
            return HttpAuthenticationMechanism.super.sendChallenge(request);
        }
        problems.answer(
                request,
                ProblemType.NOT_SIGNED_IN,
                "Signing in was not finished. Begin again from Scrutineer's start page.");
        return Uni.createFrom().item(true);
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
