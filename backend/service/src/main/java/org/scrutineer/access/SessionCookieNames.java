package org.scrutineer.access;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the cookies of signing in are called outside. Behind TLS their names begin with {@code
 * __Host-}, so that a browser keeps them for this address alone and takes them from no other;
 * Quarkus knows no such names. Cookies that only look like ours, or are not called what they must
 * be, are dropped here and never read.
 */
@ApplicationScoped
class SessionCookieNames {

    /** Before a request's cookies are looked at. */
    private static final int FIRST = -2_500;

    private static final String HOST = "__Host-";
    private static final Pattern PROPER =
            Pattern.compile(
                    "q_session_web(_chunk_[1-9][0-9]?)?|q_(auth|post_logout)_web(_[A-Za-z0-9-]{1,64})?");

    private final boolean tls;

    SessionCookieNames(@ConfigProperty(name = "scrutineer.public-url") String publicUrl) {
        this.tls = publicUrl.startsWith("https:");
    }

    void guard(@Observes Router router) {
        router.route().order(FIRST).handler(this::rename);
    }

    private void rename(RoutingContext request) {
        List<String> sent = request.request().headers().getAll(HttpHeaders.COOKIE);
        if (!sent.isEmpty()) {
            String kept =
                    sent.stream()
                            .flatMap(header -> Arrays.stream(header.split(";")))
                            .map(String::strip)
                            .map(this::inside)
                            .filter(cookie -> !cookie.isEmpty())
                            .collect(Collectors.joining("; "));
            request.request().headers().remove(HttpHeaders.COOKIE);
            if (!kept.isEmpty()) {
                request.request().headers().set(HttpHeaders.COOKIE, kept);
            }
        }
        if (tls) {
            request.addHeadersEndHandler(ended -> outside(request));
        }
        request.next();
    }

    /** A cookie as Quarkus knows it; empty where it is to be dropped. */
    private String inside(String cookie) {
        int equals = cookie.indexOf('=');
        String outside = equals < 0 ? cookie : cookie.substring(0, equals);
        boolean host = outside.startsWith(HOST);
        String name = host ? outside.substring(HOST.length()) : outside;
        if (!name.startsWith("q_")) {
            return cookie;
        }
        boolean proper = equals >= 0 && host == tls && PROPER.matcher(name).matches();
        return proper ? name + cookie.substring(equals) : "";
    }

    private static void outside(RoutingContext request) {
        for (Cookie cookie : List.copyOf(request.request().cookies())) {
            if (cookie.getName().startsWith("q_") && ((ServerCookie) cookie).isChanged()) {
                request.response().removeCookies(cookie.getName(), false);
                request.response()
                        .addCookie(
                                Cookie.cookie(HOST + cookie.getName(), cookie.getValue())
                                        .setPath("/")
                                        .setSecure(true)
                                        .setHttpOnly(true)
                                        .setSameSite(cookie.getSameSite())
                                        .setMaxAge(cookie.getMaxAge()));
            }
        }
    }
}
