package org.scrutineer.access;

import io.quarkus.security.identity.SecurityIdentity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.jwt.JsonWebToken;

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
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new SessionId(
                    HexFormat.of().formatHex(digest.digest(sid.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
