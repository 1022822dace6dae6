package org.scrutineer.access;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a request is signed in with, as a digest that opens nothing. A bearer token and a session
 * never have the same one, whatever they say.
 */
record TokenDigest(ByteBuffer sha256) {

    private static final String SESSION_COOKIE = "q_session";

    /** Null where the request is not signed in at all. */
    static @Nullable TokenDigest of(RoutingContext request) {
        String authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            return of('A', authorization);
        }
        TreeMap<String, String> session = new TreeMap<>();
        for (Cookie cookie : request.request().cookies()) {
            if (cookie.getName().startsWith(SESSION_COOKIE)) {
                session.put(cookie.getName(), cookie.getValue());
            }
        }
        return session.isEmpty() ? null : of('S', session.toString());
    }

    static TokenDigest of(char kind, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) kind);
            return new TokenDigest(
                    ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
