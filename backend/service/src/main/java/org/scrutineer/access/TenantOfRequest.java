package org.scrutineer.access;

import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A bearer token is judged by one tenant, whatever cookies come with it, and everything else is the
 * browser's and goes by the other. Two tenants, so that an ID token, whose audience is the web app,
 * is never taken as a bearer token. Both are named: where none is, Quarkus takes the tenant that a
 * cookie names.
 */
@ApplicationScoped
class TenantOfRequest implements TenantResolver {

    private static final String BEARER = OidcUtils.DEFAULT_TENANT_ID;
    static final String BROWSER = "web";

    @Override
    public String resolve(RoutingContext request) {
        return Credential.of(request) instanceof Credential.BearerToken ? BEARER : BROWSER;
    }
}
