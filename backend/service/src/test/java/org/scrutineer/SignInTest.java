package org.scrutineer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.digest.Sha256;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Browser;
import org.scrutineer.testing.KeycloakAdmin;

/**
 * Signing in and out by the code flow with a real Keycloak, and roles that change while a session
 * lasts.
 */
@QuarkusTest
class SignInTest extends ApiTest {

    private static final int A_MOMENT = 3;
    private static final Duration LONG_BEFORE_IT_IS_BACK = Duration.ofSeconds(15);

    @TestHTTPResource URI address;

    @Test
    void signingInEndsOnThePageThatWasAskedFor() {
        Browser browser = browser();
        assertEquals(401, browser.get("/api/v1/me").statusCode());
        HttpResponse<String> end = browser.signIn("member", "/q/health/live?from=sign-in");
        assertEquals("/q/health/live", end.uri().getPath());
        assertTrue(browser.get("/api/v1/me").body().contains("\"roles\":[\"member\"]"));
    }

    @Test
    void theBrowserHoldsOneEncryptedCookieThatNoScriptReads() {
        Browser browser = browser();
        browser.signIn("member", "/q/health/live");
        assertFalse(browser.sessionCookies().isEmpty());
        browser.sessionCookies()
                .forEach(
                        cookie -> {
                            assertTrue(cookie.isHttpOnly(), cookie::getName);
                            assertFalse(
                                    cookie.getValue().contains("eyJhbGciOiJSUzI1NiI"),
                                    "a token can be read in the cookie");
                        });
    }

    @Test
    void noOtherSiteIsReturnedTo() {
        HttpResponse<String> end = browser().signIn("member", "//elsewhere.example/page");
        assertEquals(address.getHost(), end.uri().getHost());
        assertEquals("/", end.uri().getPath());
    }

    @Test
    void aRoleThatIsTakenAwayCountsAsSoonAsRolesAreReadAgain() throws InterruptedException {
        KeycloakAdmin.rereadRolesAfter(A_MOMENT);
        try {
            Browser browser = browser();
            browser.signIn("chair", "/q/health/live");
            assertTrue(
                    browser.get("/api/v1/me").body().contains("\"roles\":[\"member\",\"chair\"]"));
            KeycloakAdmin.take("chair", "chair");
            KeycloakAdmin.give("chair", "board");
            Thread.sleep((A_MOMENT + 2) * 1000L);
            String me = browser.get("/api/v1/me").body();
            assertTrue(me.contains("\"roles\":[\"member\",\"board\"]"), me);
            assertTrue(me.contains("\"editions:approve\""), me);
        } finally {
            KeycloakAdmin.take("chair", "board");
            KeycloakAdmin.give("chair", "chair");
            KeycloakAdmin.rereadRolesAfter(240);
        }
    }

    @Test
    void whoWantsToSignInWhileKeycloakHangsReadsSo() {
        KeycloakAdmin.whileItHangs(
                () -> {
                    Browser browser = browser();
                    for (String path : List.of("/sign-in?to=%2Fmeasures%22", "/sign-in/callback")) {
                        HttpResponse<String> page =
                                assertTimeout(LONG_BEFORE_IT_IS_BACK, () -> browser.get(path));
                        assertEquals(503, page.statusCode());
                        assertEquals("5", page.headers().firstValue("Retry-After").orElseThrow());
                        assertTrue(page.body().contains("You cannot sign in at the moment"));
                    }
                    assertTrue(
                            browser.get("/sign-in?to=%2Fmeasures%22")
                                    .body()
                                    .contains("/sign-in?to=%2Fmeasures%22\">"));
                });
        assertEquals(
                "/q/health/live", browser().signIn("member", "/q/health/live").uri().getPath());
    }

    @Test
    void aSessionThatCannotBeRenewedWhileKeycloakHangsIsKept() throws InterruptedException {
        KeycloakAdmin.rereadRolesAfter(A_MOMENT);
        try {
            Browser browser = browser();
            browser.signIn("member", "/q/health/live");
            Thread.sleep((A_MOMENT + 2) * 1000L);
            KeycloakAdmin.whileItHangs(
                    () -> {
                        HttpResponse<String> me =
                                assertTimeout(
                                        LONG_BEFORE_IT_IS_BACK, () -> browser.get("/api/v1/me"));
                        assertEquals(503, me.statusCode(), me.body());
                        assertTrue(me.body().contains("sign-in service does not answer"));
                    });
            assertEquals(200, browser.get("/api/v1/me").statusCode());
        } finally {
            KeycloakAdmin.rereadRolesAfter(240);
        }
    }

    @Test
    void signingOutEndsTheSession() {
        Browser browser = browser();
        browser.signIn("member", "/q/health/live");
        assertEquals("/signed-out", browser.signOut().uri().getPath());
        assertTrue(browser.sessionCookies().isEmpty());
        assertEquals(401, browser.get("/api/v1/me").statusCode());
    }

    @Test
    void aCopyOfTheCookiesIsWorthNothingOnceTheirOwnerSignsOut() {
        String document = "/scorecards/early-help-monthly/editions/2017-03/document";
        Browser browser = browser();
        browser.signIn("member", "/q/health/live");
        String copy = browser.sessionCookieHeader();
        for (int i = 0; i < 2; i++) {
            anonymous().header("Cookie", copy).get("/me").then().statusCode(200);
            anonymous().header("Cookie", copy).get(document).then().statusCode(200);
        }
        browser.signOut();
        anonymous().header("Cookie", copy).get("/me").then().statusCode(401);
        anonymous().header("Cookie", copy).get(document).then().statusCode(401);
        Browser again = browser();
        again.signIn("member", "/q/health/live");
        assertEquals(200, again.get("/api/v1/me").statusCode());
    }

    @Test
    void whatIsNoLongerRememberedIsRefusedToo() {
        Browser browser = browser();
        browser.signIn("member", "/q/health/live");
        String copy = browser.sessionCookieHeader();
        browser.signOut();
        anonymous().header("Cookie", copy).get("/me").then().statusCode(401);
    }

    @Test
    void aSessionThatSingleSignOnBringsBackIsSignedOutOfThereToo() {
        Browser browser = browser();
        browser.signIn("member", "/q/health/live");
        change("insert into ended_session (session_sha256) values ('" + sessionOf("member") + "')");
        assertEquals(401, browser.get("/api/v1/me").statusCode());
        assertEquals("/signed-out", browser.follow("/sign-in", "cross-site").uri().getPath());
        browser.signIn("member", "/q/health/live");
        assertEquals(200, browser.get("/api/v1/me").statusCode());
    }

    @Test
    void anotherSiteSignsNobodyOut() {
        Browser browser = browser();
        browser.signIn("member", "/q/health/live");
        for (String site : List.of("cross-site", "same-site")) {
            assertEquals("/", browser.follow("/sign-out", site).uri().getPath());
            assertEquals(200, browser.get("/api/v1/me").statusCode());
        }
        browser.get("/sign-out");
        assertEquals(200, browser.get("/api/v1/me").statusCode());
        browser.follow("/sign-out", "none");
        assertEquals(401, browser.get("/api/v1/me").statusCode());
    }

    @Test
    void whoIsNotSignedInIsToldSoAtOnce() {
        assertEquals("/signed-out", browser().signOut().uri().getPath());
    }

    /** The newest session of a person at Keycloak, as the database names it. */
    private static String sessionOf(String user) {
        return Sha256.of(KeycloakAdmin.newestSession(user).getBytes(StandardCharsets.UTF_8));
    }

    private Browser browser() {
        return new Browser(address.toString().replaceFirst("/$", ""));
    }
}
