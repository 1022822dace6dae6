package org.scrutineer.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps the web client's addresses in Keycloak equal to the address this run uses. The realm is
 * imported once, but the port may be another one next time.
 */
final class WebClientAddress {
    private static final ObjectMapper JSON = new ObjectMapper();

    private WebClientAddress() {}

    static void keep(LocalKeycloak keycloak, KeycloakSettings settings) {
        Path known = settings.home().resolve("keycloak-public-url");
        try {
            if (Files.exists(known) && !Files.readString(known).equals(settings.publicUrl())) {
                change(keycloak, settings.publicUrl());
            }
            Files.writeString(known, settings.publicUrl());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void change(LocalKeycloak keycloak, String publicUrl)
            throws IOException, InterruptedException {
        String token =
                new Tokens(keycloak.url() + "/realms/master")
                        .password("admin-cli", null, keycloak.adminName(), keycloak.adminPassword())
                        .get("access_token")
                        .asText();
        String clients = keycloak.url() + "/admin/realms/scrutineer/clients";
        try (HttpClient http = HttpClient.newHttpClient()) {
            var found =
                    http.send(
                            request(clients + "?clientId=scrutineer-web", token).build(),
                            HttpResponse.BodyHandlers.ofString());
            ObjectNode client = (ObjectNode) JSON.readTree(found.body()).get(0);
            client.put("baseUrl", publicUrl + "/");
            client.putArray("redirectUris").add(publicUrl + "/sign-in/callback");
            client.withObject("/attributes").put("post.logout.redirect.uris", publicUrl + "/*");
            var changed =
                    http.send(
                            request(clients + "/" + client.get("id").asText(), token)
                                    .header("Content-Type", "application/json")
                                    .PUT(HttpRequest.BodyPublishers.ofString(client.toString()))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            if (changed.statusCode() != 204) {
                throw new StackFault(
                        "Keycloak did not take the new web address "
                                + publicUrl
                                + ": set it at the client scrutineer-web in its console, or run make reset.");
            }
        }
    }

    private static HttpRequest.Builder request(String url, String token) {
        return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token);
    }
}
