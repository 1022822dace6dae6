package org.scrutineer.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.scrutineer.digest.Sha256;

/**
 * What a request is signed in with, as a digest that opens nothing. A bearer token and a session
 * never have the same one, whatever they say.
 */
record TokenDigest(ByteBuffer sha256) {

    /** Null where the request is not signed in at all. */
    static @Nullable TokenDigest of(Credential credential) {
        return switch (credential) {
            case Credential.BearerToken(String token) -> of('A', token);
            case Credential.Session session -> of(session);
            case Credential.None(), Credential.Unusable(), Credential.Ambiguous() -> null;
        };
    }

    static TokenDigest of(Credential.Session session) {
        return of('S', session.cookies().toString());
    }

    String hex() {
        return HexFormat.of().formatHex(sha256.array());
    }

    private static TokenDigest of(char kind, String text) {
        MessageDigest digest = Sha256.digest();
        digest.update((byte) kind);
        return new TokenDigest(
                ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))));
    }
}
