package org.scrutineer.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * What a verified token says, without the token: nothing that is kept could be sent to another
 * service.
 */
record RememberedToken(SecurityIdentity identity, Viewer viewer, Instant expiry) {

    static RememberedToken of(SecurityIdentity verified, JsonWebToken token) {
        Map<String, Object> claims =
                token.getClaimNames().stream()
                        .filter(name -> !name.equals(Claims.raw_token.name()))
                        .filter(name -> token.getClaim(name) != null)
                        .collect(Collectors.toMap(name -> name, token::getClaim));
        Set<String> roles = verified.getRoles();
        Claimant claimant = new Claimant(token.getName(), claims);
        return new RememberedToken(
                PermittedIdentity.permitted(
                        QuarkusSecurityIdentity.builder().setPrincipal(claimant).addRoles(roles),
                        roles),
                Caller.viewer(roles, claimant),
                Instant.ofEpochSecond(token.getExpirationTime()));
    }

    private record Claimant(String name, Map<String, Object> claims) implements JsonWebToken {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> @Nullable T getClaim(String claim) {
            return (T) claims.get(claim);
        }
    }
}
