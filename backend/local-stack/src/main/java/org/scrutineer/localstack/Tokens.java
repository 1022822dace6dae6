package org.scrutineer.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Gets tokens from one realm as other systems and the tests do. */
public final class Tokens {
    /** The clients of the test stack, see {@code test-clients.json}. */
    public static final String TEST_CLIENT = "scrutineer-test";

    public static final String OTHER_AUDIENCE_CLIENT = "scrutineer-test-other-audience";
    public static final String ID_AUDIENCE_CLIENT = "scrutineer-test-id-audience";
    public static final String ONE_SECOND_CLIENT = "scrutineer-test-expired";
    public static final String LONG_CLIENT = "scrutineer-test-long";
    public static final String TEST_SECRET = "test-secret";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI endpoint;

    public Tokens(String realmUrl) {
        this.endpoint = URI.create(realmUrl + "/protocol/openid-connect/token");
    }

    /**
     * The access token of a demo user, who must exist in this realm; only with the test clients.
     */
    public String accessToken(String user) {
        return password(TEST_CLIENT, TEST_SECRET, user, "demo-" + user)
                .get("access_token")
                .asText();
    }

    /** The ID token of a demo user, which the API must refuse; only with the test clients. */
    public String idToken(String user) {
        return idToken(TEST_CLIENT, user);
    }

    /** The same through another client, for instance {@link #ID_AUDIENCE_CLIENT}. */
    public String idToken(String client, String user) {
        return password(client, TEST_SECRET, user, "demo-" + user).get("id_token").asText();
    }

    /**
     * The access token of a demo user through another client, for instance {@link
     * #OTHER_AUDIENCE_CLIENT}.
     */
    public String accessToken(String client, String user) {
        return password(client, TEST_SECRET, user, "demo-" + user).get("access_token").asText();
    }

    /** The access token of a demo service client such as {@code council-system}. */
    public String serviceToken(String client) {
        return clientCredentials(client, "demo-" + client).get("access_token").asText();
    }

    public JsonNode clientCredentials(String client, String secret) {
        return post(
                form(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        client,
                        "client_secret",
                        secret));
    }

    public JsonNode password(String client, String secret, String user, String password) {
        Map<String, String> form =
                form("grant_type", "password", "client_id", client, "username", user);
        form.put("password", password);
        form.put("scope", "openid");
        if (secret != null) {
            form.put("client_secret", secret);
        }
        return post(form);
    }

    private static Map<String, String> form(String... namesAndValues) {
        Map<String, String> form = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return form;
    }

    private JsonNode post(Map<String, String> form) {
        String body =
                form.entrySet().stream()
                        .map(
                                field ->
                                        field.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        HttpRequest request =
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        "Keycloak gave no token: " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
