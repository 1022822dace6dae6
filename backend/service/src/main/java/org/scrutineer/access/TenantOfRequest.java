package org.scrutineer.access;

import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * A request with an Authorization header is another system's and is judged by its token alone; the
 * rest are the browser's and go by its session. Two tenants, so that an ID token, whose audience is
 * the web app, is never taken as a bearer token.
 */
@ApplicationScoped
class TenantOfRequest implements TenantResolver {

    private static final @Nullable String BEARER = null;
    static final String BROWSER = "web";

    @Override
    public @Nullable String resolve(RoutingContext request) {
        boolean bearer = request.request().headers().contains(HttpHeaders.AUTHORIZATION);
        return bearer ? BEARER : BROWSER;
    }
}
