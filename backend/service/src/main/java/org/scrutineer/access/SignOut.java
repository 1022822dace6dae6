package org.scrutineer.access;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Signing out happens when it is asked for on our own pages, or by typing the address. */
final class SignOut {

    static final String PATH = "/sign-out";

    /** The page that says so. */
    static final String DONE = "/signed-out";

    /** Names the session that is to be ended, which no other site can. */
    private static final String SESSION = "session";

    private SignOut() {}

    static boolean isAskedFor(RoutingContext request) {
        return request.normalizedPath().equals(PATH);
    }

    /** Where a browser is sent whose session has ended and was brought back by single sign-on. */
    static String addressFor(Credential.Session session) {
        return PATH + '?' + SESSION + '=' + TokenDigest.of(session).hex();
    }

    /** Whether a person of this browser asked, and not another site. */
    static boolean isOwnWish(RoutingContext request, Credential.Session session) {
        HttpServerRequest asked = request.request();
        String site = asked.getHeader("Sec-Fetch-Site");
        if (TokenDigest.of(session).hex().equals(asked.getParam(SESSION))) {
            return true;
        }
        return site != null
                ? site.equals("same-origin") || site.equals("none")
                : isOwnPage(asked.getHeader(HttpHeaders.REFERER), asked.authority());
    }

    /** For browsers older than Sec-Fetch-Site: our pages name themselves to their own site. */
    private static boolean isOwnPage(@Nullable String page, @Nullable HostAndPort own) {
        try {
            return page != null
                    && own != null
                    && own.toString().equals(URI.create(page).getAuthority());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
