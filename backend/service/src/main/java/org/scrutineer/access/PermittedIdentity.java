package org.scrutineer.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * The one place where the roles of a token become permissions, and where a visitor without one gets
 * theirs.
 */
@ApplicationScoped
class PermittedIdentity implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(permitted(QuarkusSecurityIdentity.builder(identity), identity.getRoles()));
    }

    static SecurityIdentity permitted(QuarkusSecurityIdentity.Builder builder, Set<String> roles) {
        Role.permissionsOf(roles)
                .forEach(permission -> builder.addPermissionAsString(permission.code()));
        builder.addPermissionAsString(Permission.READ_PUBLIC_EDITIONS);
        return builder.build();
    }
}
