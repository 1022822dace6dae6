package org.scrutineer.localstack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.scrutineer.localstack.Tokens;

/** Asks a running service as the demonstration's people do. */
final class Api {
    static final String MEMBER = "member";
    static final String OFFICER = "performance-officer";
    static final String BOARD = "board";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final Tokens tokens;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    private Api(String address, Tokens tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    static Api of(Map<String, String> environment) {
        return new Api(
                environment.get("E2E_BASE_URL") + "/api/v1",
                new Tokens(environment.get("E2E_KEYCLOAK_URL") + "/realms/scrutineer"));
    }

    String url(String path) {
        return address + path;
    }

    String authorization(String user) {
        return "Bearer "
                + known.computeIfAbsent(user, name -> tokens.accessToken(Tokens.LONG_CLIENT, name));
    }

    HttpResponse<byte[]> get(String user, String path, String... headers)
            throws IOException, InterruptedException {
        return send(request(user, path, headers));
    }

    JsonNode json(String user, String path) throws IOException, InterruptedException {
        return JSON.readTree(get(user, path).body());
    }

    /** Sends JSON; anything but success ends the bench with what the service said. */
    void write(String user, String method, String path, JsonNode body, String... headers)
            throws IOException, InterruptedException {
        write(
                request(user, path, headers)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    void write(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = send(request);
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    "%s answered %d: %s"
                            .formatted(
                                    answer.uri(),
                                    answer.statusCode(),
                                    new String(answer.body(), StandardCharsets.UTF_8)));
        }
    }

    HttpRequest.Builder request(String user, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url(path)))
                        .header("Authorization", authorization(user))
                        .timeout(Duration.ofSeconds(60));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
