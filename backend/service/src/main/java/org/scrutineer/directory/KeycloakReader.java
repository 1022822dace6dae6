package org.scrutineer.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads Keycloak's admin REST API as the service account that may only look. */
@ApplicationScoped
class KeycloakReader {

    private static final String CLIENT = "scrutineer-directory";
    private static final int PAGE = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ObjectMapper json;
    private final String realm;
    private final Optional<String> secret;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    KeycloakReader(
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm,
            @ConfigProperty(name = "scrutineer.directory.client-secret") Optional<String> secret) {
        this.json = json;
        this.realm = realm;
        this.secret = secret;
    }

    boolean isConfigured() {
        return secret.isPresent();
    }

    /** Signs in; the token outlives any reading. */
    Session signIn() throws KeycloakUnreachable {
        String form =
                "grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(CLIENT, encode(secret.orElse("")));
        JsonNode answer =
                send(
                        HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)));
        return new Session(answer.path("access_token").asText());
    }

    /** Reading with one token. */
    final class Session {

        private final String token;

        private Session(String token) {
            this.token = token;
        }

        /** Every entry of a list, page by page. */
        List<JsonNode> all(String path) throws KeycloakUnreachable {
            List<JsonNode> all = new ArrayList<>();
            JsonNode page;
            do {
                page = get("%s?first=%d&max=%d".formatted(path, all.size(), PAGE));
                page.forEach(all::add);
            } while (page.size() == PAGE);
            return all;
        }

        /** A list that comes whole. */
        JsonNode get(String path) throws KeycloakUnreachable {
            String address = realm.replaceFirst("/realms/", "/admin/realms/") + path;
            return send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Authorization", "Bearer " + token));
        }
    }

    private JsonNode send(HttpRequest.Builder request) throws KeycloakUnreachable {
        HttpRequest built = request.timeout(PATIENCE).build();
        String where = built.uri().getPath();
        try {
            var answer = http.send(built, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new KeycloakUnreachable(
                        "Keycloak answered %d at %s".formatted(answer.statusCode(), where));
            }
            return json.readTree(answer.body());
        } catch (IOException broken) {
            throw new KeycloakUnreachable(
                    "Keycloak did not answer at %s: %s".formatted(where, broken));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new KeycloakUnreachable("stopped while asking Keycloak");
        }
    }

    /** A name as one step of a path. */
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
