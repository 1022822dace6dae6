package org.scrutineer.access;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.scrutineer.digest.Sha256;

/** Which sign-in at Keycloak a session belongs to, as a digest that opens nothing. */
public record SessionId(String sha256) {

    /** Of somebody who is signed in by session. */
    static SessionId of(SecurityIdentity signedIn) {
        JsonWebToken token = (JsonWebToken) signedIn.getPrincipal();
        return of(token.<Object>getClaim("sid").toString());
    }

    /**
     * @param sid Keycloak's name of the sign-in, which stays the same however often its tokens are
     *     renewed
     */
    static SessionId of(String sid) {
        return new SessionId(Sha256.of(sid));
    }
}
