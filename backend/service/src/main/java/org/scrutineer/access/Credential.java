package org.scrutineer.access;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** A signed token has three parts, of which the signature alone may be empty. */
    Pattern BEARER =
            Pattern.compile("[Bb]earer +([A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*)");

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
        Matcher bearer = BEARER.matcher(authorizations.getFirst());
        return bearer.matches() ? new BearerToken(bearer.group(1)) : new Unusable();
    }
}
