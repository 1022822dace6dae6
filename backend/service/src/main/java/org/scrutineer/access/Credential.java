package org.scrutineer.access;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a request says it is signed in with, read in this one place. Nothing here is verified: that
 * is for OpenID Connect, which is told which of the two it is and never has to guess.
 */
sealed interface Credential {

    /** Neither a session nor a token. */
    record None() implements Credential {}

    /** The browser's encrypted session, in one cookie or several, by their names. */
    record Session(SortedMap<String, String> cookies) implements Credential {}

    /** What another system sends. */
    record BearerToken(String token) implements Credential {}

    /** An {@code Authorization} header that holds no access token. */
    record Unusable() implements Credential {}

    /** More than one way of signing in, so that nobody could say who is asking. */
    record Ambiguous() implements Credential {}

    String SESSION_COOKIE = "q_session";

    static Credential of(RoutingContext request) {
        Credential known = request.get(Credential.class.getName());
        if (known == null) {
            known = read(request);
            request.put(Credential.class.getName(), known);
        }
        return known;
    }

    private static Credential read(RoutingContext request) {
        List<String> authorizations = request.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        TreeMap<String, String> session = new TreeMap<>();
        for (Cookie cookie : request.request().cookies()) {
            if (cookie.getName().startsWith(SESSION_COOKIE)) {
                session.put(cookie.getName(), cookie.getValue());
            }
        }
        if (authorizations.isEmpty()) {
            return session.isEmpty() ? new None() : new Session(session);
        }
        if (authorizations.size() > 1 || !session.isEmpty()) {
            return new Ambiguous();
        }
        String token = afterBearer(authorizations.getFirst());
        return isToken(token) ? new BearerToken(token) : new Unusable();
    }

    /** Empty where something else is said. */
    private static String afterBearer(String authorization) {
        boolean bearer = authorization.startsWith("Bearer ") || authorization.startsWith("bearer ");
        return bearer ? authorization.substring("bearer ".length()).stripLeading() : "";
    }

    /**
     * A signed token has three parts in base64url, of which the signature alone may be empty. Every
     * request comes past here, and a regular expression took longer for it than all the rest.
     */
    private static boolean isToken(String text) {
        int first = text.indexOf('.');
        int second = text.indexOf('.', first + 1);
        return first > 0
                && second > first + 1
                && isBase64Url(text, 0, first)
                && isBase64Url(text, first + 1, second)
                && isBase64Url(text, second + 1, text.length());
    }

    private static boolean isBase64Url(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean proper =
                    c >= 'a' && c <= 'z'
                            || c >= 'A' && c <= 'Z'
                            || c >= '0' && c <= '9'
                            || c == '_'
                            || c == '-';
            if (!proper) {
                return false;
            }
        }
        return true;
    }
}
