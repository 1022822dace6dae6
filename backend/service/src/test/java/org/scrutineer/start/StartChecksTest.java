package org.scrutineer.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.scrutineer.localstack.LocalPostgres;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.StackResource;

/** What only a real Keycloak and a real database can tell of the settings. */
@QuarkusTest
class StartChecksTest extends ApiTest {

    @Inject ObjectMapper json;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    @ConfigProperty(name = "quarkus.oidc.web.credentials.secret")
    String webSecret;

    @ConfigProperty(name = "scrutineer.directory.client-secret")
    String directorySecret;

    @Test
    void whatKeycloakAcceptsIsReady() {
        assertEquals(Status.UP, asked(realm, realm, webSecret, directorySecret).getStatus());
    }

    @Test
    void eachSettingThatKeycloakRefusesIsNamed() {
        HealthCheckResponse answer =
                asked(realm, "https://sign-in.example/realms/scrutineer", "wrong", "wrong too");
        assertEquals(Status.DOWN, answer.getStatus());
        List<String> said =
                answer.getData().orElseThrow().values().stream().map(String::valueOf).toList();
        assertEquals(3, said.size(), said.toString());
        for (String variable :
                List.of(
                        "SCRUTINEER_OIDC_ISSUER is \"https://sign-in.example",
                        "SCRUTINEER_OIDC_CLIENT_SECRET is not",
                        "SCRUTINEER_DIRECTORY_CLIENT_SECRET is not")) {
            assertTrue(said.stream().anyMatch(one -> one.startsWith(variable)), said.toString());
        }
        assertTrue(said.stream().noneMatch(one -> one.contains("wrong")), "secrets are not told");
    }

    @Test
    void aRealmThatIsNotThereIsNamed() {
        HealthCheckResponse answer = asked(realm + "-elsewhere", realm, webSecret, directorySecret);
        Map<String, Object> said = answer.getData().orElseThrow();
        assertTrue(said.toString().contains("SCRUTINEER_OIDC_URL is \""), said.toString());
    }

    @Test
    void aKeycloakThatIsAwayKeepsNobodyFromStarting() {
        String nowhere = "http://localhost:1/realms/scrutineer";
        assertEquals(Status.UP, asked(nowhere, nowhere, "any", "any").getStatus());
    }

    @Test
    void anUnknownCouncilAndARoleThatOwnsTheTablesAreRefused() throws SQLException {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(StackResource.postgres().jdbcUrl(LocalPostgres.SCRUTINEER));
        owner.setUser(LocalPostgres.OWNER);
        owner.setPassword(StackResource.postgres().password(LocalPostgres.OWNER));
        List<String> faults = new DatabaseCheck(owner, "E99999999").faults();
        assertEquals(2, faults.size(), faults.toString());
        assertTrue(faults.getFirst().startsWith("SCRUTINEER_COUNCIL is \"E99999999\""));
        assertTrue(faults.getLast().startsWith("QUARKUS_DATASOURCE_USERNAME is a role that owns"));
        assertEquals(List.of(), new DatabaseCheck(database, "E08000018").faults());
    }

    private HealthCheckResponse asked(String address, String issuer, String web, String directory) {
        KeycloakCheck check = new KeycloakCheck(json, address, issuer, web, Optional.of(directory));
        check.ask();
        return check.call();
    }
}
