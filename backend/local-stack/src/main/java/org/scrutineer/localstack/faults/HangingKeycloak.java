package org.scrutineer.localstack.faults;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.scrutineer.localstack.LocalService;
import org.scrutineer.localstack.ThrowAwayStack;
import org.scrutineer.localstack.Tokens;
import org.scrutineer.localstack.check.Report;
import org.scrutineer.localstack.check.Waiting;

/** Keycloak takes connections and answers nothing: while the service runs, and when it starts. */
record HangingKeycloak(ThrowAwayStack stack, LocalService service, Report report) {

    private static final Duration TOKEN_WITHIN = Duration.ofSeconds(1);
    private static final Duration PAGE_WITHIN = Duration.ofSeconds(2);
    private static final int UNKNOWN_KEYS = 50;

    void run() throws Exception {
        Tokens tokens = stack.tokens();
        String member = tokens.accessToken("member");
        String officer = tokens.accessToken("performance-officer");
        String expired = tokens.accessToken(Tokens.ONE_SECOND_CLIENT, "member");
        Thread.sleep(Duration.ofSeconds(2));
        stack.keycloak().freeze();
        try {
            check(service, "a good token not seen before", officer, 200);
            for (int i = 0; i < UNKNOWN_KEYS - 1; i++) {
                Asked asked = me(service, withKey("unknown-" + i, member));
                if (asked.status() != 401 || !asked.within(TOKEN_WITHIN)) {
                    report.check(false, "unknown key %d: %s", i, asked);
                }
            }
            check(
                    service,
                    "the last of %d unknown keys".formatted(UNKNOWN_KEYS),
                    withKey("unknown", member),
                    401);
            check(service, "an expired token", expired, 401);
            check(service, "a forged token", forged(member), 401);
            check(service, "a good token seen before", officer, 200);
            checkPage(service, 503);
            startAgainstIt(member);
        } finally {
            stack.keycloak().thaw();
        }
        checkPage(service, 302);
    }

    private void startAgainstIt(String member) throws Exception {
        long begun = System.nanoTime();
        LocalService started = stack.launchSecond(false);
        started.awaitReady();
        report.check(
                true,
                "the service starts against a Keycloak that hangs: ready after %d ms",
                (System.nanoTime() - begun) / 1_000_000);
        check(started, "started against it, a good token", member, 503);
        check(started, "started against it, no token", null, 401);
        checkPage(started, 503);
        stack.keycloak().thaw();
        long thawed = System.nanoTime();
        Waiting.until(
                "the service that started without Keycloak does not know it",
                Duration.ofSeconds(60),
                () -> me(started, member).status() == 200);
        report.check(
                true,
                "it takes the token %d ms after Keycloak is back",
                (System.nanoTime() - thawed) / 1_000_000);
        checkPage(started, 302);
        started.close();
    }

    private void check(LocalService asked, String what, String token, int expected)
            throws InterruptedException {
        Asked answer = me(asked, token);
        report.check(
                answer.status() == expected
                        && answer.within(TOKEN_WITHIN)
                        && (expected != 503 || answer.retryAfter()),
                "Keycloak hangs: %s is answered %d after %d ms",
                what,
                answer.status(),
                answer.took().toMillis());
    }

    private void checkPage(LocalService asked, int expected) throws InterruptedException {
        Asked answer = Asked.by(request(asked, "/sign-in?to=%2F"));
        report.check(
                answer.status() == expected && answer.within(PAGE_WITHIN),
                "%s: /sign-in is answered %d after %d ms",
                expected == 503 ? "Keycloak hangs" : "Keycloak is back",
                answer.status(),
                answer.took().toMillis());
    }

    private static Asked me(LocalService asked, String token) throws InterruptedException {
        HttpRequest.Builder request = request(asked, "/api/v1/me");
        return Asked.by(
                token == null ? request : request.header("Authorization", "Bearer " + token));
    }

    private static HttpRequest.Builder request(LocalService asked, String path) {
        return HttpRequest.newBuilder(URI.create(asked.url() + path));
    }

    private static String withKey(String key, String good) {
        String[] parts = good.split("\\.");
        String header = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(key);
        return Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(header.getBytes(StandardCharsets.UTF_8))
                + '.'
                + parts[1]
                + '.'
                + parts[2];
    }

    private static String forged(String good) {
        String[] parts = good.split("\\.");
        return parts[0] + '.' + parts[1] + '.' + new StringBuilder(parts[2]).reverse();
    }
}
