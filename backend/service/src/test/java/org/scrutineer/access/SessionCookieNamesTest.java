package org.scrutineer.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the cookies of signing in are called outside and inside, with a real server and client. */
class SessionCookieNamesTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @AfterAll
    static void close() {
        HTTP.close();
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void behindTlsTheyAreForThisAddressAlone() {
        HttpResponse<String> answer = ask("https://scrutineer.example.gov.uk", "a=b");
        assertEquals(
                Set.of(
                        "__Host-q_session_web=new; Max-Age=60; Path=/; Secure; HTTPOnly; SameSite=Lax",
                        "__Host-q_auth_web_1=; Max-Age=0; Path=/; Secure; HTTPOnly; SameSite=Lax"),
                setCookies(answer));
        assertEquals("a=b", answer.body());
    }

    @Test
    void behindTlsOnlyWhatABrowserKeptForThisAddressIsRead() {
        assertEquals(
                "a=b q_session_web=x q_session_web_chunk_2=y",
                ask(
                                "https://scrutineer.example.gov.uk",
                                "a=b; q_session_web=planted; __Host-q_session_web=x; __Host-q_session_web_chunk_2=y; q_auth_web_1=planted")
                        .body());
    }

    @Test
    void withoutTlsTheyKeepTheirNames() {
        HttpResponse<String> answer =
                ask("http://localhost:8080", "q_session_web=x; __Host-q_session_web_chunk_1=y");
        assertEquals("q_session_web=x", answer.body());
        assertEquals(
                Set.of("q_session_web", "q_auth_web_1"),
                setCookies(answer).stream()
                        .map(cookie -> cookie.replaceFirst("=.*", ""))
                        .collect(Collectors.toSet()));
    }

    @Test
    void whatIsNotCalledWhatItMustBeIsDropped() {
        for (String name :
                List.of(
                        "q_session",
                        "q_session_web_chunk_x",
                        "q_session_web_chunk_99999999999",
                        "q_session_Default",
                        "q_session_at_web",
                        "q_auth",
                        "q_auth_nobody_1",
                        "q_")) {
            assertEquals("a=b", ask("http://localhost:8080", name + "=x; a=b").body(), name);
        }
    }

    private static HttpResponse<String> ask(String publicUrl, String cookies) {
        Router router = Router.router(VERTX);
        new SessionCookieNames(publicUrl).guard(router);
        router.get("/")
                .handler(
                        request -> {
                            String seen =
                                    request.request().cookies().stream()
                                            .map(
                                                    cookie ->
                                                            cookie.getName()
                                                                    + '='
                                                                    + cookie.getValue())
                                            .sorted()
                                            .collect(Collectors.joining(" "));
                            Stream.of(
                                            Cookie.cookie("q_session_web", "new").setMaxAge(60),
                                            Cookie.cookie("q_auth_web_1", "").setMaxAge(0))
                                    .forEach(
                                            cookie ->
                                                    request.response()
                                                            .addCookie(
                                                                    cookie.setPath("/")
                                                                            .setSameSite(
                                                                                    CookieSameSite
                                                                                            .LAX)));
                            request.response().end(seen);
                        });
        HttpServer server =
                VERTX.createHttpServer()
                        .requestHandler(router)
                        .listen(0, "localhost")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
        try {
            return HTTP.sendAsync(
                            HttpRequest.newBuilder(
                                            URI.create("http://localhost:" + server.actualPort()))
                                    .header("Cookie", cookies)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .join();
        } finally {
            server.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    /** The moment at which a cookie ends says the same as its age, and differs each time. */
    private static Set<String> setCookies(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.replaceFirst(" Expires=[^;]*;", ""))
                .collect(Collectors.toSet());
    }
}
