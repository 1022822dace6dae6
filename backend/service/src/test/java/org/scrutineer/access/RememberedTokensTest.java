package org.scrutineer.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How long a token is remembered, and how many. */
class RememberedTokensTest {

    private static final Instant NOW = Instant.parse("2026-03-29T00:59:00Z");
    private static final String KEY = "the header that names a key";

    private static RememberedToken token(Instant expiry) {
        return new RememberedToken(
                QuarkusSecurityIdentity.builder().setPrincipal(() -> "somebody").build(),
                new Viewer(Set.of(), List.of()),
                expiry);
    }

    private static TokenDigest digest(int number) {
        return TokenDigest.of(new Credential.BearerToken("token " + number));
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    @Test
    void aTokenIsKnownUntilTheVerySecondItExpires() {
        MovingClock clock = new MovingClock();
        RememberedTokens tokens = new RememberedTokens(clock, 10);
        tokens.remember(digest(1), KEY, token(NOW.plusSeconds(60)));
        clock.now = NOW.plusSeconds(60).minusMillis(1);
        assertNotNull(tokens.find(digest(1)));
        clock.now = NOW.plusSeconds(60);
        assertNull(tokens.find(digest(1)));
    }

    @Test
    void anotherTokenIsNotKnown() {
        RememberedTokens tokens = new RememberedTokens(at(NOW), 10);
        tokens.remember(digest(1), KEY, token(NOW.plusSeconds(60)));
        assertNull(tokens.find(digest(2)));
        assertNull(tokens.find(null));
    }

    @Test
    void whatStandsInACookieIsNotTakenForABearerToken() {
        Credential.Session session =
                new Credential.Session(new TreeMap<>(Map.of("q_session_web", "the same")));
        assertNotEquals(
                TokenDigest.of(session),
                TokenDigest.of(new Credential.BearerToken(session.cookies().toString())));
    }

    @Test
    void noMoreAreKeptThanMayBe() {
        RememberedTokens tokens = new RememberedTokens(at(NOW), 10);
        for (int i = 0; i < 1_000; i++) {
            tokens.remember(digest(i), KEY, token(NOW.plus(Duration.ofHours(1))));
        }
        assertEquals(10, tokens.count());
    }

    @Test
    void aNewKeyMakesEveryTokenBeVerifiedAgain() {
        RememberedTokens tokens = new RememberedTokens(at(NOW), 10);
        tokens.remember(digest(1), "old key", token(NOW.plusSeconds(60)));
        tokens.remember(digest(2), "new key", token(NOW.plusSeconds(60)));
        assertNull(tokens.find(digest(1)));
        assertNotNull(tokens.find(digest(2)));
    }

    @Test
    void keysThatSignSideBySideDoNotMakeEachOtherForgotten() {
        RememberedTokens tokens = new RememberedTokens(at(NOW), 10);
        tokens.remember(digest(1), "old key", token(NOW.plusSeconds(60)));
        tokens.remember(digest(2), "new key", token(NOW.plusSeconds(60)));
        tokens.remember(digest(1), "old key", token(NOW.plusSeconds(60)));
        assertNotNull(tokens.find(digest(1)));
        assertNotNull(tokens.find(digest(2)));
    }

    private static final class MovingClock extends Clock {
        private Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
