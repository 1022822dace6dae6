package org.scrutineer.access;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.KeycloakAdmin;

/** Tokens that were good a moment ago, and tokens that never were; with Keycloak and without. */
@QuarkusTest
class TokensOverTimeTest extends ApiTest {

    private static final Duration LONG_BEFORE_IT_IS_BACK = Duration.ofSeconds(15);

    /** Seconds; a machine that cannot ask twice within it is not busy but broken. */
    private static final int LONGEST_LIFE = 60;

    @Inject RememberedTokens remembered;

    @Test
    void aTokenThatWasRememberedIsRefusedOnceItHasExpired() throws InterruptedException {
        try {
            int life = 2;
            String token = askedTwice(life);
            while (token == null && life < LONGEST_LIFE) {
                life *= 2;
                token = askedTwice(life);
            }
            assertNotNull(token, "no token was good twice");
            Thread.sleep((life + 1) * 1_000L);
            ask(token, 401);
        } finally {
            KeycloakAdmin.tokensOfTestsLive(240);
        }
    }

    /** Null when it had expired before it was asked with twice, as on a busy machine. */
    private static @Nullable String askedTwice(int life) {
        KeycloakAdmin.tokensOfTestsLive(life);
        String token = newToken("member");
        return status(token) == 200 && status(token) == 200 ? token : null;
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneFromTheNextToken() {
        String before = newToken("chair");
        withToken(before).get("/me").then().statusCode(200).body("roles", hasItem("chair"));
        KeycloakAdmin.take("chair", "chair");
        try {
            withToken(newToken("chair"))
                    .get("/me")
                    .then()
                    .statusCode(200)
                    .body("roles", not(hasItem("chair")));
        } finally {
            KeycloakAdmin.give("chair", "chair");
        }
    }

    @Test
    void aForgedTokenIsNeverRemembered() {
        String good = newToken("member");
        ask(good, 200);
        long before = remembered.count();
        for (String forged : forgeries(good)) {
            ask(forged, 401);
            ask(forged, 401);
        }
        assertEquals(before, remembered.count());
        ask(good, 200);
    }

    @Test
    void withoutKeycloakGoodTokensWorkAndBadOnesAreRefused() {
        String known = newToken("member");
        String notYetKnown = newToken("performance-officer");
        ask(known, 200);
        KeycloakAdmin.whileStopped(
                () -> {
                    ask(known, 200);
                    ask(notYetKnown, 200);
                    for (String forged : forgeries(known)) {
                        ask(forged, 401);
                    }
                    for (int i = 0; i < 1_000; i++) {
                        ask(signedBy("unknown-" + i, known), 401);
                    }
                    ask(known, 200);
                });
    }

    @Test
    void whileKeycloakHangsGoodTokensWorkAndUnknownKeysAreRefusedAtOnce() {
        String known = newToken("member");
        String notYetKnown = newToken("performance-officer");
        ask(known, 200);
        KeycloakAdmin.whileItHangs(
                () -> {
                    ask(notYetKnown, 200);
                    for (int i = 0; i < 3; i++) {
                        String unknown = signedBy("unknown-while-it-hangs-" + i, known);
                        assertTimeout(LONG_BEFORE_IT_IS_BACK, () -> ask(unknown, 401));
                    }
                    ask(known, 200);
                });
    }

    private static void ask(String token, int expected) {
        assertEquals(expected, status(token));
    }

    private static int status(String token) {
        return withToken(token).get("/me").statusCode();
    }

    /** Another signature, other claims under the old signature, none, and a key nobody knows. */
    private static String[] forgeries(String good) {
        String[] parts = good.split("\\.");
        String claims =
                new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                        .replace("\"member\"", "\"board\"");
        return new String[] {
            parts[0] + '.' + parts[1] + '.' + new StringBuilder(parts[2]).reverse(),
            parts[0] + '.' + encoded(claims) + '.' + parts[2],
            encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + '.' + parts[1] + '.',
            signedBy("unknown", good)
        };
    }

    private static String signedBy(String key, String good) {
        String[] parts = good.split("\\.");
        return encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + key + "\"}")
                + '.'
                + parts[1]
                + '.'
                + parts[2];
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
