package org.scrutineer.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that were verified a moment ago, so that their signature need not be worked out at every
 * request. Known by their digests alone, and only until they expire.
 */
@ApplicationScoped
public class RememberedTokens {

    private static final int MOST = 10_000;

    /** A realm signs with one or two keys; a list that grew longer is begun again. */
    private static final int MOST_KEYS = 20;

    /** No longer than a change of roles may take to count, see {@link AccessRolesResource}. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Cache<TokenDigest, RememberedToken> tokens;
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final Clock clock;

    @Inject
    RememberedTokens(Clock clock) {
        this(clock, MOST);
    }

    RememberedTokens(Clock clock, int most) {
        this.clock = clock;
        this.tokens = Caffeine.newBuilder().maximumSize(most).expireAfterWrite(LONGEST).build();
    }

    /** Who asks; null when the token is not known here or has expired, and must be verified. */
    public @Nullable Viewer viewer(RoutingContext request) {
        RememberedToken known = find(TokenDigest.of(Credential.of(request)));
        return known == null ? null : known.viewer();
    }

    /** Which session a remembered request belongs to; null for a bearer token. */
    public @Nullable SessionId session(RoutingContext request) {
        Credential credential = Credential.of(request);
        RememberedToken known =
                credential instanceof Credential.Session ? find(TokenDigest.of(credential)) : null;
        return known == null ? null : SessionId.of(known.identity());
    }

    @Nullable SecurityIdentity identity(Credential credential) {
        RememberedToken known = find(TokenDigest.of(credential));
        return known == null ? null : known.identity();
    }

    /**
     * To be called with what has just been verified, and with nothing else. A bearer token is kept
     * under itself as it was verified, never under what a header said.
     */
    void remember(Credential credential, SecurityIdentity verified) {
        if (!(verified.getPrincipal() instanceof JsonWebToken token)) {
            return;
        }
        if (credential instanceof Credential.BearerToken(String sent)
                && !sent.equals(token.getRawToken())) {
            throw new IllegalStateException("another token was verified than was sent");
        }
        TokenDigest digest = TokenDigest.of(credential);
        if (digest != null) {
            remember(digest, header(token.getRawToken()), RememberedToken.of(verified, token));
        }
    }

    /**
     * @param key a key not seen before means that the realm's keys have changed, so everything is
     *     verified once more against the new ones
     */
    void remember(TokenDigest digest, String key, RememberedToken token) {
        if (keys.size() >= MOST_KEYS) {
            keys.clear();
        }
        if (keys.add(key)) {
            tokens.invalidateAll();
        }
        tokens.put(digest, token);
    }

    @Nullable RememberedToken find(@Nullable TokenDigest digest) {
        RememberedToken known = digest == null ? null : tokens.getIfPresent(digest);
        return known != null && clock.instant().isBefore(known.expiry()) ? known : null;
    }

    /** The session is beginning or ending. */
    void forget(Credential credential) {
        TokenDigest digest = TokenDigest.of(credential);
        if (digest != null) {
            tokens.invalidate(digest);
        }
    }

    long count() {
        tokens.cleanUp();
        return tokens.estimatedSize();
    }

    /** Names the key and the algorithm, and nothing that differs from token to token. */
    private static String header(String token) {
        return token.substring(0, token.indexOf('.'));
    }
}
