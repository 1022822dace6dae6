package org.scrutineer.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.scrutineer.localstack.LocalKeycloak;

/** What an administrator does in Keycloak's console, through Keycloak's own API. */
public final class KeycloakAdmin {

    private static final String REALM = "/admin/realms/scrutineer";

    private KeycloakAdmin() {}

    /**
     * Sets how long a sign-in counts before the roles are read again; the realm's own setting is
     * four minutes.
     */
    public static void rereadRolesAfter(int seconds) {
        Map<String, Object> client =
                admin().queryParam("clientId", "scrutineer-web")
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
        check(mapping(user, role).post(mappings(user)));
    }

    public static void take(String user, String role) {
        check(mapping(user, role).delete(mappings(user)));
    }

    private static RequestSpecification mapping(String user, String role) {
        Map<String, Object> representation = admin().get("/roles/" + role).path("");
        return admin().contentType("application/json").body(List.of(representation));
    }

    private static String mappings(String user) {
        String id =
                admin().queryParam("username", user)
                        .queryParam("exact", true)
                        .get("/users")
                        .path("[0].id");
        return "/users/" + id + "/role-mappings/realm";
    }

    private static RequestSpecification admin() {
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
