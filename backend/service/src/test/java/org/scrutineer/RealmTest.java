package org.scrutineer;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.KeycloakAdmin;

/** What the realm that a council imports lets people do, asked of a real Keycloak. */
@QuarkusTest
class RealmTest extends ApiTest {

    private static final String TOKEN = "/protocol/openid-connect/token";

    /** A client that may do whatever its user may, so that only the realm itself says no. */
    private static final String PROBE = "realm-probe";

    private static final String PASSWORD = "a-password-of-the-tests-1";
    private static final int MORE_THAN_ALLOWED = 9;

    @BeforeAll
    static void makeClient() {
        json().body(
                        Map.of(
                                "clientId",
                                PROBE,
                                "publicClient",
                                true,
                                "directAccessGrantsEnabled",
                                true,
                                "fullScopeAllowed",
                                true,
                                "defaultClientScopes",
                                List.of("basic", "roles", "profile", "email")))
                .post("/clients")
                .then()
                .statusCode(201);
    }

    @AfterAll
    static void removeClient() {
        String id =
                KeycloakAdmin.admin().queryParam("clientId", PROBE).get("/clients").path("[0].id");
        KeycloakAdmin.admin().delete("/clients/" + id).then().statusCode(204);
    }

    @Test
    void nobodyGivesThemselvesAnotherNameOrAddress() {
        String token =
                signIn(PROBE, "chair", "demo-chair")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("access_token");
        account(token).get("/account").then().statusCode(200).body("firstName", equalTo("Chair"));
        account(token)
                .contentType("application/json")
                .body(
                        Map.of(
                                "username",
                                "chair",
                                "firstName",
                                "Performance",
                                "lastName",
                                "Board",
                                "email",
                                "board@elsewhere.example"))
                .post("/account")
                .then()
                .statusCode(400);
        account(token)
                .get("/account")
                .then()
                .body("firstName", equalTo("Chair"))
                .body("lastName", equalTo("Demonstration"))
                .body("email", equalTo("chair@scrutineer.example"));
    }

    @Test
    void anAddressThatNobodyHasConfirmedLetsNobodyIn() {
        String user = make("unconfirmed", false);
        try {
            signIn(PROBE, "unconfirmed", PASSWORD)
                    .then()
                    .statusCode(400)
                    .body("error_description", containsString("not fully set up"));
        } finally {
            KeycloakAdmin.admin().delete("/users/" + user).then().statusCode(204);
        }
    }

    @Test
    void passwordsAreTakenOnTheSignInPageAlone() {
        signIn("admin-cli", "chair", "demo-chair").then().statusCode(not(equalTo(200)));
        signIn("scrutineer-web", "chair", "demo-chair").then().statusCode(not(equalTo(200)));
        signIn("account-console", "chair", "demo-chair").then().statusCode(not(equalTo(200)));
    }

    @Test
    void whoGuessesPasswordsIsStoppedAndNoted() {
        String user = make("guessed", true);
        try {
            signIn(PROBE, "guessed", PASSWORD).then().statusCode(200);
            for (int i = 0; i < MORE_THAN_ALLOWED; i++) {
                signIn(PROBE, "guessed", "guess " + i).then().statusCode(not(equalTo(200)));
            }
            signIn(PROBE, "guessed", PASSWORD).then().statusCode(not(equalTo(200)));
            assertTrue(KeycloakAdmin.log().contains("LOGIN_ERROR"), "no line to count");
        } finally {
            KeycloakAdmin.admin().delete("/users/" + user).then().statusCode(204);
        }
    }

    private static String make(String username, boolean confirmed) {
        Response made =
                json().body(
                                Map.of(
                                        "username",
                                        username,
                                        "enabled",
                                        true,
                                        "firstName",
                                        "Test",
                                        "lastName",
                                        "Person",
                                        "email",
                                        username + "@scrutineer.example",
                                        "emailVerified",
                                        confirmed,
                                        "credentials",
                                        List.of(
                                                Map.of(
                                                        "type",
                                                        "password",
                                                        "value",
                                                        PASSWORD,
                                                        "temporary",
                                                        false))))
                        .post("/users");
        made.then().statusCode(201);
        return made.header("Location").replaceFirst(".*/", "");
    }

    private static Response signIn(String client, String user, String password) {
        return KeycloakAdmin.realm()
                .formParam("grant_type", "password")
                .formParam("client_id", client)
                .formParam("username", user)
                .formParam("password", password)
                .post(TOKEN);
    }

    private static RequestSpecification account(String token) {
        return KeycloakAdmin.realm()
                .accept("application/json")
                .header("Authorization", "Bearer " + token);
    }

    private static RequestSpecification json() {
        return KeycloakAdmin.admin().contentType("application/json");
    }
}
