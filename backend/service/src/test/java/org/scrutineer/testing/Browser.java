package org.scrutineer.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * As much of a browser as signing in takes: it keeps cookies, follows redirects and fills in
 * Keycloak's form.
 */
public final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final String address;

    public Browser(String address) {
        this.address = address;
    }

    /** Signs in at the real Keycloak and returns where that ended. */
    public HttpResponse<String> signIn(String user, String to) {
        HttpResponse<String> page =
                get("/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("no sign-in form at " + page.uri());
        }
        // Keycloak marks its cookies Secure and browsers send those to localhost all the same;
        // Java's client needs telling.
        cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        String fields = "username=" + user + "&password=demo-" + user;
        return send(
                HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields)));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    /** Asks for a page as a link on another page does: {@code same-origin}, {@code cross-site}. */
    public HttpResponse<String> follow(String path, String site) {
        return send(
                HttpRequest.newBuilder(URI.create(address + path)).header("Sec-Fetch-Site", site));
    }

    public HttpResponse<String> signOut() {
        return follow("/sign-out", "same-origin");
    }

    public List<HttpCookie> sessionCookies() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .toList();
    }

    /** As whoever copied the session would send it. */
    public String sessionCookieHeader() {
        return sessionCookies().stream()
                .map(cookie -> cookie.getName() + '=' + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
