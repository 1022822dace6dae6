package org.scrutineer.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.scrutineer.localstack.Tokens;

/** Asks a running service as the demonstration's people do. */
public final class Api {
    public static final String MEMBER = "member";
    public static final String OFFICER = "performance-officer";
    public static final String BOARD = "board";

    /** More cannot be confirmed together. */
    private static final int MOST_CONFIRMED = 50;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final Tokens tokens;
    private final Map<String, String> known;

    private Api(String serviceUrl, Tokens tokens, Map<String, String> known) {
        this.address = serviceUrl + "/api/v1";
        this.tokens = tokens;
        this.known = known;
    }

    public static Api of(String serviceUrl, Tokens tokens) {
        return new Api(serviceUrl, tokens, new ConcurrentHashMap<>());
    }

    public static Api of(Map<String, String> environment) {
        return of(
                environment.get("E2E_BASE_URL"),
                new Tokens(environment.get("E2E_KEYCLOAK_URL") + "/realms/scrutineer"));
    }

    /** The same people at another instance, or at one that was started anew. */
    public Api at(String serviceUrl) {
        return new Api(serviceUrl, tokens, known);
    }

    public String url(String path) {
        return address + path;
    }

    public String authorization(String user) {
        return "Bearer "
                + known.computeIfAbsent(user, name -> tokens.accessToken(Tokens.LONG_CLIENT, name));
    }

    public HttpResponse<byte[]> get(String user, String path, String... headers)
            throws IOException, InterruptedException {
        return send(request(user, path, headers));
    }

    public JsonNode json(String user, String path) throws IOException, InterruptedException {
        return JSON.readTree(get(user, path).body());
    }

    /** Sends JSON; anything but success ends the program with what the service said. */
    public void write(String user, String method, String path, JsonNode body, String... headers)
            throws IOException, InterruptedException {
        write(
                request(user, path, headers)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    public void write(HttpRequest.Builder request) throws IOException, InterruptedException {
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

    /** Makes what is not there yet, as the performance officer. */
    public void create(String path, JsonNode body) throws IOException, InterruptedException {
        write(OFFICER, "PUT", path, body, "If-None-Match", "*");
    }

    /**
     * Loads a file of published figures as the performance officer, who confirms each that looks
     * wrong; in halves where too many do.
     */
    public void load(String csv) throws IOException, InterruptedException {
        HttpResponse<byte[]> dry = send(file(csv, "?dryRun=true"));
        JsonNode report = JSON.readTree(dry.body());
        if (report.path("warningCount").asInt() > MOST_CONFIRMED) {
            List<String> lines = csv.lines().toList();
            int half = lines.size() / 2;
            load(String.join("\n", lines.subList(0, half)) + "\n");
            load(
                    lines.getFirst()
                            + "\n"
                            + String.join("\n", lines.subList(half, lines.size()))
                            + "\n");
            return;
        }
        StringBuilder query = new StringBuilder("?dryRun=false");
        report.path("warnings")
                .forEach(each -> query.append("&confirmed=").append(each.get("warning").asText()));
        write(file(csv, query.toString()).headers(key()));
    }

    private HttpRequest.Builder file(String csv, String query) {
        return request(OFFICER, "/period-value-imports" + query)
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(csv));
    }

    /** The header that lets a create be repeated safely. */
    public static String[] key() {
        return new String[] {"Idempotency-Key", UUID.randomUUID().toString()};
    }

    public HttpRequest.Builder request(String user, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url(path)))
                        .header("Authorization", authorization(user))
                        .timeout(Duration.ofSeconds(60));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Sends without waiting for the answer. */
    public CompletableFuture<HttpResponse<byte[]>> begin(HttpRequest.Builder request) {
        return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
