package org.scrutineer.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.scrutineer.localstack.LocalKeycloak;
import org.scrutineer.localstack.Tokens;

/** What an administrator does in Keycloak's console, through Keycloak's own API. */
public final class KeycloakAdmin {

    private static final String REALM = "/admin/realms/scrutineer";

    private KeycloakAdmin() {}

    /**
     * Sets how long a sign-in counts before the roles are read again; the realm's own setting is
     * four minutes.
     */
    public static void rereadRolesAfter(int seconds) {
        tokensLive("scrutineer-web", seconds);
    }

    /** Sets how long the tests' own tokens live; the realm's own setting is four minutes. */
    public static void tokensOfTestsLive(int seconds) {
        tokensLive(Tokens.TEST_CLIENT, seconds);
    }

    /** A request to the realm as anybody can send it. */
    public static RequestSpecification realm() {
        return given().baseUri(StackResource.keycloak.url())
                .port(Integer.parseInt(StackResource.keycloak.url().replaceFirst(".*:", "")))
                .basePath("/realms/scrutineer");
    }

    /** What Keycloak has logged so far. */
    public static String log() {
        try {
            return Files.readString(StackResource.keycloak.log());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Does something while Keycloak cannot be reached. */
    public static void whileStopped(Runnable work) {
        StackResource.keycloak.stop();
        try {
            work.run();
        } finally {
            StackResource.keycloak.launch();
            StackResource.keycloak.awaitReady();
            awaitSignIn();
        }
    }

    /**
     * Does something while Keycloak takes connections and answers nothing, half a minute at most.
     */
    public static void whileItHangs(Runnable work) {
        StackResource.keycloak.freeze();
        CompletableFuture<Void> atTheLatest = StackResource.later(StackResource.keycloak::thaw);
        try {
            work.run();
        } finally {
            atTheLatest.cancel(false);
            StackResource.keycloak.thaw();
            awaitSignIn();
        }
    }

    /** Until the service has seen that Keycloak is back, so that no test meets what is left. */
    static void awaitSignIn() {
        String signIn = StackResource.PUBLIC_URL + "/sign-in";
        for (int i = 0; i < 120; i++) {
            if (given().redirects().follow(false).get(signIn).statusCode() == 302) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        throw new IllegalStateException("nobody could sign in a minute after Keycloak was back");
    }

    private static void tokensLive(String clientId, int seconds) {
        Map<String, Object> client =
                admin().queryParam("clientId", clientId)
                        .get("/clients")
                        .<List<Map<String, Object>>>path("")
                        .getFirst();
        @SuppressWarnings("unchecked")
        Map<String, String> attributes = (Map<String, String>) client.get("attributes");
        attributes.put("access.token.lifespan", Integer.toString(seconds));
        check(
                admin().contentType("application/json")
                        .body(client)
                        .put("/clients/" + client.get("id")));
    }

    public static void give(String user, String role) {
        check(mapping(role).post(mappings(user)));
    }

    public static void take(String user, String role) {
        check(mapping(role).delete(mappings(user)));
    }

    /**
     * Makes a group under another, or at the top where {@code parent} is null, and returns its id.
     */
    public static String makeGroup(String name, String parent) {
        Response made =
                admin().contentType("application/json")
                        .body(Map.of("name", name))
                        .post(parent == null ? "/groups" : "/groups/" + parent + "/children");
        made.then().statusCode(201);
        return made.header("Location").replaceFirst(".*/", "");
    }

    public static void removeGroup(String group) {
        check(admin().delete("/groups/" + group));
    }

    /** Gives a role to everybody in a group. */
    public static void giveGroup(String group, String role) {
        check(mapping(role).post("/groups/" + group + "/role-mappings/realm"));
    }

    public static void join(String user, String group) {
        check(admin().put("/users/" + id(user) + "/groups/" + group));
    }

    /** Makes a role that includes another. */
    public static void makeComposite(String name, String includes) {
        admin().contentType("application/json")
                .body(Map.of("name", name))
                .post("/roles")
                .then()
                .statusCode(201);
        check(mapping(includes).post("/roles/" + name + "/composites"));
    }

    public static void removeRole(String name) {
        check(admin().delete("/roles/" + name));
    }

    /** Makes a client of another system that signs in by itself, with what these roles may do. */
    public static void makeSystem(String client, String secret, String... roles) {
        Map<String, Object> rolesInTokens =
                mapper(
                        "oidc-usermodel-realm-role-mapper",
                        Map.of(
                                "claim.name", "realm_access.roles",
                                "jsonType.label", "String",
                                "multivalued", "true",
                                "access.token.claim", "true"));
        Map<String, Object> audience =
                mapper(
                        "oidc-audience-mapper",
                        Map.of(
                                "included.custom.audience",
                                "scrutineer-api",
                                "access.token.claim",
                                "true",
                                "id.token.claim",
                                "false"));
        admin().contentType("application/json")
                .body(
                        Map.of(
                                "clientId",
                                client,
                                "secret",
                                secret,
                                "publicClient",
                                false,
                                "standardFlowEnabled",
                                false,
                                "serviceAccountsEnabled",
                                true,
                                "fullScopeAllowed",
                                true,
                                "attributes",
                                Map.of("access.token.signed.response.alg", "RS256"),
                                "defaultClientScopes",
                                List.of("basic", "profile"),
                                "protocolMappers",
                                List.of(rolesInTokens, audience)))
                .post("/clients")
                .then()
                .statusCode(201);
        for (String role : roles) {
            give("service-account-" + client, role);
        }
    }

    private static Map<String, Object> mapper(String kind, Map<String, String> config) {
        return Map.of(
                "name",
                kind,
                "protocol",
                "openid-connect",
                "protocolMapper",
                kind,
                "config",
                config);
    }

    public static void removeSystem(String client) {
        String id = admin().queryParam("clientId", client).get("/clients").path("[0].id");
        check(admin().delete("/clients/" + id));
    }

    public static void enable(String user, boolean enabled) {
        check(
                admin().contentType("application/json")
                        .body(Map.of("enabled", enabled))
                        .put("/users/" + id(user)));
    }

    /** The id of the session that a person began last. */
    public static String newestSession(String user) {
        return admin()
                .get("/users/" + id(user) + "/sessions")
                .<List<Map<String, Object>>>path("")
                .stream()
                .max(Comparator.comparing(session -> ((Number) session.get("start")).longValue()))
                .orElseThrow()
                .get("id")
                .toString();
    }

    private static RequestSpecification mapping(String role) {
        Map<String, Object> representation = admin().get("/roles/" + role).path("");
        return admin().contentType("application/json").body(List.of(representation));
    }

    private static String mappings(String user) {
        return "/users/" + id(user) + "/role-mappings/realm";
    }

    public static String id(String user) {
        return admin().queryParam("username", user)
                .queryParam("exact", true)
                .get("/users")
                .path("[0].id");
    }

    /** A request to Keycloak's own API on the realm, as its administrator. */
    public static RequestSpecification admin() {
        LocalKeycloak keycloak = StackResource.keycloak;
        String token =
                given().formParam("grant_type", "password")
                        .formParam("client_id", "admin-cli")
                        .formParam("username", keycloak.adminName())
                        .formParam("password", keycloak.adminPassword())
                        .post(keycloak.url() + "/realms/master/protocol/openid-connect/token")
                        .path("access_token");
        return given().baseUri(keycloak.url())
                .port(Integer.parseInt(keycloak.url().replaceFirst(".*:", "")))
                .basePath(REALM)
                .header("Authorization", "Bearer " + token);
    }

    private static void check(Response answer) {
        answer.then().statusCode(204);
    }
}
