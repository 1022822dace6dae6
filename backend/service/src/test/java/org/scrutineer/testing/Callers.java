package org.scrutineer.testing;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.scrutineer.localstack.Tokens;

/** Every kind of caller of the access table, by its column. */
public final class Callers extends ApiTest {

    private static final Map<String, String> BAD_TOKENS = new ConcurrentHashMap<>();

    private Callers() {}

    public static RequestSpecification as(String caller) {
        String token = credential(caller);
        return token == null ? anonymous() : withToken(token);
    }

    /** What they sign in with; null for who does not. */
    static @Nullable String credential(String caller) {
        return switch (caller) {
            case "anonymous" -> null;
            case "expired",
                    "wrongIssuer",
                    "wrongAudience",
                    "idToken",
                    "idTokenForUs",
                    "forgedAlgorithm" ->
                    BAD_TOKENS.computeIfAbsent(caller, Callers::badToken);
            case "serviceRead" -> serviceToken("council-system");
            case "serviceWrite" -> serviceToken("council-system-write");
            default -> token(caller);
        };
    }

    private static String badToken(String kind) {
        Tokens tokens = StackResource.tokens();
        return switch (kind) {
            case "expired" -> expired(tokens);
            case "wrongIssuer" ->
                    new Tokens(StackResource.keycloak.anotherRealmUrl()).accessToken("member");
            case "wrongAudience" ->
                    tokens.accessToken(Tokens.OTHER_AUDIENCE_CLIENT, "performance-officer");
            case "idToken" -> tokens.idToken("performance-officer");
            case "idTokenForUs" -> tokens.idToken(Tokens.ID_AUDIENCE_CLIENT, "performance-officer");
            default -> unsigned(tokens.accessToken("performance-officer"));
        };
    }

    private static String expired(Tokens tokens) {
        String token = tokens.accessToken(Tokens.ONE_SECOND_CLIENT, "performance-officer");
        try {
            Thread.sleep(2_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return token;
    }

    /** The same claims under a header that says they need no signature. */
    private static String unsigned(String token) {
        String header =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                "{\"alg\":\"none\",\"typ\":\"JWT\"}"
                                        .getBytes(StandardCharsets.UTF_8));
        return header + '.' + token.split("\\.")[1] + '.';
    }
}
