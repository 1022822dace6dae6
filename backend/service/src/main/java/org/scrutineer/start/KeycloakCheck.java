package org.scrutineer.start;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Asks Keycloak whether what this service was told of it is right. While Keycloak is away the
 * service works for those who need no new sign-in; when Keycloak answers and refuses, the service
 * is not ready and says which setting is wrong. Once all was accepted nothing is asked any more.
 */
@Readiness
@ApplicationScoped
class KeycloakCheck implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(KeycloakCheck.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int CLIENT_REFUSED = 401;

    private final ObjectMapper json;
    private final String realm;
    private final String issuer;
    private final String webSecret;
    private final Optional<String> directorySecret;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private volatile List<String> faults = List.of();
    private volatile boolean accepted;

    KeycloakCheck(
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") String issuer,
            @ConfigProperty(name = "quarkus.oidc.web.credentials.secret") String webSecret,
            @ConfigProperty(name = "scrutineer.directory.client-secret")
                    Optional<String> directorySecret) {
        this.json = json;
        this.realm = realm;
        this.issuer = issuer;
        this.webSecret = webSecret;
        this.directorySecret = directorySecret;
    }

    void atStart(@Observes StartupEvent start) {
        ask();
    }

    @Scheduled(every = "10s", delayed = "10s")
    void ask() {
        if (accepted) {
            return;
        }
        try {
            faults = refusals();
            accepted = faults.isEmpty();
            faults.forEach(LOG::error);
        } catch (IOException away) {
            LOG.infof("Keycloak has not been asked about the settings yet: %s", away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("Keycloak accepts the settings");
        List<String> wrong = faults;
        for (int i = 0; i < wrong.size(); i++) {
            answer.withData("setting " + (i + 1), wrong.get(i));
        }
        return answer.status(wrong.isEmpty()).build();
    }

    private List<String> refusals() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(
                        HttpRequest.newBuilder(
                                URI.create(realm + "/.well-known/openid-configuration")));
        JsonNode described = answer.statusCode() == 200 ? json.readTree(answer.body()) : null;
        if (described == null || !described.hasNonNull("introspection_endpoint")) {
            return List.of(
                    "SCRUTINEER_OIDC_URL is \"%s\": Keycloak has no such realm there (it answered %d)."
                            .formatted(realm, answer.statusCode()));
        }
        List<String> refused = new ArrayList<>();
        String named = described.path("issuer").asText();
        if (!named.equals(issuer)) {
            refused.add(
                    "SCRUTINEER_OIDC_ISSUER is \"%s\", but Keycloak names \"%s\" in its tokens: set it to that."
                            .formatted(issuer, named));
        }
        String introspection = described.path("introspection_endpoint").asText();
        if (isRefused(introspection, "scrutineer-web", webSecret)) {
            refused.add(wrongSecret("SCRUTINEER_OIDC_CLIENT_SECRET", "scrutineer-web"));
        }
        if (directorySecret.isPresent()
                && isRefused(introspection, "scrutineer-directory", directorySecret.get())) {
            refused.add(wrongSecret("SCRUTINEER_DIRECTORY_CLIENT_SECRET", "scrutineer-directory"));
        }
        return refused;
    }

    private static String wrongSecret(String variable, String client) {
        return "%s is not the secret that Keycloak keeps for the client %s: copy it from the client's tab Credentials in Keycloak's console."
                .formatted(variable, client);
    }

    /** A client that may ask what a token is has shown its secret first (RFC 7662, section 2.1). */
    private boolean isRefused(String introspection, String client, String secret)
            throws IOException, InterruptedException {
        String credentials = encode(client) + ':' + encode(secret);
        return send(HttpRequest.newBuilder(URI.create(introspection))
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(
                                                                credentials.getBytes(
                                                                        StandardCharsets.UTF_8)))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("token=none")))
                        .statusCode()
                == CLIENT_REFUSED;
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 500) {
            throw new IOException("it answered " + answer.statusCode());
        }
        return answer;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
