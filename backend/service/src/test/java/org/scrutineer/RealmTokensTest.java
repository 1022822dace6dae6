package org.scrutineer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.scrutineer.localstack.LocalKeycloak;
import org.scrutineer.localstack.Tokens;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.StackResource;

/** The tokens a real Keycloak gives with the realm files of this repository. */
@QuarkusTest
class RealmTokensTest extends ApiTest {

    private final LocalKeycloak keycloak = StackResource.keycloak();

    @Test
    void anotherSystemGetsATokenForTheApiWithItsRolesAndNoMore() throws Exception {
        JsonNode token = decode(keycloak.tokens().serviceToken("council-system-write"));
        assertEquals(keycloak.realmUrl(), token.get("iss").asText());
        assertEquals("scrutineer-api", token.get("aud").asText());
        assertEquals(
                Set.of("service-read", "service-write"), texts(token.at("/realm_access/roles")));
        assertEquals(
                Set.of("service-read"),
                texts(
                        decode(keycloak.tokens().serviceToken("council-system"))
                                .at("/realm_access/roles")));
    }

    @Test
    void bothTokensOfAPersonNameRolesGroupsAndNameButOnlyOneIsForTheApi() throws Exception {
        JsonNode access = decode(keycloak.tokens().accessToken("chair"));
        JsonNode id = decode(keycloak.tokens().idToken("chair"));
        for (JsonNode token : new JsonNode[] {access, id}) {
            assertEquals(Set.of("chair", "member"), texts(token.at("/realm_access/roles")));
            assertEquals(Set.of("/committees/improving-lives"), texts(token.get("groups")));
            assertEquals("chair", token.get("preferred_username").asText());
            assertEquals("Chair Demonstration", token.get("name").asText());
            assertEquals("chair@scrutineer.example", token.get("email").asText());
        }
        assertEquals("scrutineer-api", access.get("aud").asText());
        assertFalse(id.get("aud").toString().contains("scrutineer-api"));
        assertEquals(240, access.get("exp").asLong() - access.get("iat").asLong());
    }

    @Test
    void theAdministratorsTokenCannotBeUsedAgainstKeycloakItself() throws Exception {
        JsonNode token = decode(keycloak.tokens().accessToken("administrator"));
        assertEquals(Set.of("administrator"), texts(token.at("/realm_access/roles")));
        assertFalse(token.has("resource_access"));
    }

    @Test
    void theDirectorysTokenReadsPeopleAndIsNoUseToTheApi() throws Exception {
        JsonNode token =
                decode(
                        keycloak.tokens()
                                .clientCredentials(
                                        "scrutineer-directory", keycloak.directoryClientSecret())
                                .get("access_token")
                                .asText());
        assertEquals("realm-management", token.get("aud").asText());
        assertTrue(token.path("realm_access").path("roles").isEmpty());
        Set<String> allowed = texts(token.at("/resource_access/realm-management/roles"));
        assertEquals(Set.of("query-groups", "query-users", "view-realm", "view-users"), allowed);
    }

    @Test
    void theTestsCanGetTokensTheServiceMustRefuse() throws Exception {
        JsonNode other =
                decode(keycloak.tokens().accessToken(Tokens.OTHER_AUDIENCE_CLIENT, "member"));
        assertFalse(other.path("aud").toString().contains("scrutineer-api"));
        JsonNode brief = decode(keycloak.tokens().accessToken(Tokens.ONE_SECOND_CLIENT, "member"));
        assertEquals(1, brief.get("exp").asLong() - brief.get("iat").asLong());
        JsonNode stranger = decode(new Tokens(keycloak.anotherRealmUrl()).accessToken("member"));
        assertTrue(stranger.get("iss").asText().endsWith("/realms/another"));
        assertEquals("scrutineer-api", stranger.get("aud").asText());
    }

    private static JsonNode decode(String token) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(entry -> texts.add(entry.asText()));
        return texts;
    }
}
