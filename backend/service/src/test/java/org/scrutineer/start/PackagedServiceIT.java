package org.scrutineer.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.localstack.LocalPostgres;
import org.scrutineer.localstack.LocalService;
import org.scrutineer.localstack.Ports;

/**
 * The packaged service with exactly the environment that docker-compose.yml gives it, optional
 * variables empty; only the addresses of its neighbours are this computer's. Keycloak is away.
 */
class PackagedServiceIT {

    private static LocalPostgres postgres;

    @TempDir Path folder;

    @BeforeAll
    static void startPostgres() {
        postgres = LocalPostgres.startThrowAway();
    }

    @AfterAll
    static void stopPostgres() {
        postgres.close();
    }

    @Test
    void startsWithWhatComposeGivesIt() {
        try (LocalService service = launch(environment(postgres))) {
            service.awaitReady();
        }
    }

    @Test
    void namesEverythingThatIsWrongAtOnceAndEnds() throws IOException {
        Map<String, String> environment = environment(postgres);
        environment.put("SCRUTINEER_COUNCIL", "");
        environment.put("SCRUTINEER_SESSION_SECRET", "abcde");
        environment.put("SCRUTINEER_SMTP_STARTTLS", "yes");
        environment.put("SCRUTINEER_NOTIFY_KEY", "live-1");
        String log =
                assertRefused(
                        environment,
                        "SCRUTINEER_COUNCIL is missing",
                        "SCRUTINEER_SESSION_SECRET has 5 characters",
                        "SCRUTINEER_SMTP_STARTTLS is \"yes\"",
                        "SCRUTINEER_NOTIFY_TEMPLATE must be set too");
        assertFalse(log.contains("Failed to start application"), log);
    }

    @Test
    void endsForACouncilThatNobodyKnowsAndARoleThatOwnsTheTables() throws IOException {
        Map<String, String> environment = environment(postgres);
        environment.put("SCRUTINEER_COUNCIL", "E08999999");
        environment.put("QUARKUS_DATASOURCE_USERNAME", LocalPostgres.OWNER);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", postgres.password(LocalPostgres.OWNER));
        assertRefused(
                environment,
                "SCRUTINEER_COUNCIL is \"E08999999\": no council in England has that code",
                "QUARKUS_DATASOURCE_USERNAME is a role that owns the tables");
    }

    /** Returns what was said. */
    private String assertRefused(Map<String, String> environment, String... sentences)
            throws IOException {
        try (LocalService service = launch(environment)) {
            assertEquals(1, service.awaitEnd());
        }
        String log = Files.readString(log());
        for (String sentence : List.of(sentences)) {
            assertTrue(log.contains(sentence), log);
        }
        return log;
    }

    private LocalService launch(Map<String, String> environment) {
        int port = Ports.free();
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return LocalService.launch(port, environment, log());
    }

    private Path log() {
        return folder.resolve("service.log");
    }

    /** For a service on this database, as compose would start it. */
    static Map<String, String> environment(LocalPostgres postgres) {
        Map<String, String> environment = Compose.environment("service", ComposeTest.filledIn());
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(LocalPostgres.SCRUTINEER));
        environment.put("QUARKUS_DATASOURCE_PASSWORD", postgres.password(LocalPostgres.SCRUTINEER));
        environment.put("SCRUTINEER_MIGRATION_PASSWORD", postgres.password(LocalPostgres.OWNER));
        environment.put("SCRUTINEER_OIDC_URL", "http://localhost:1/realms/scrutineer");
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        return environment;
    }
}
