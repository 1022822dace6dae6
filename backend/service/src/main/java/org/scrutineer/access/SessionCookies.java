package org.scrutineer.access;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.DefaultTokenStateManager;
import io.quarkus.oidc.runtime.OidcUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/**
 * Keeps a session in its encrypted cookies, as Quarkus does, and notes when somebody signs out, so
 * that no copy of the cookies outlives it.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class SessionCookies extends DefaultTokenStateManager {

    private final EndedSessions ended;

    SessionCookies(EndedSessions ended) {
        this.ended = ended;
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext request,
            OidcTenantConfig tenant,
            String state,
            OidcRequestContext<Void> work) {
        if (!SignOut.isAskedFor(request)) {
            return super.deleteTokens(request, tenant, state, work);
        }
        return super.getTokens(request, tenant, state, read -> Uni.createFrom().item(read))
                .flatMap(tokens -> work.runBlocking(() -> end(tokens)))
                .flatMap(noted -> super.deleteTokens(request, tenant, state, work));
    }

    private Void end(AuthorizationCodeTokens tokens) {
        ended.end(SessionId.of(OidcUtils.decodeJwtContent(tokens.getIdToken()).getString("sid")));
        return null;
    }
}
