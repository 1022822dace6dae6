package org.scrutineer.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.digest.Sha256;
import org.scrutineer.localstack.LocalPostgres;
import org.scrutineer.localstack.LocalService;
import org.scrutineer.localstack.Ports;
import org.scrutineer.localstack.ProjectFolder;
import org.scrutineer.localstack.check.Rows;
import org.scrutineer.localstack.release.ReleaseDatabase;
import org.scrutineer.localstack.release.TableRows;

/**
 * A council's database of the newest release, with editions, frozen documents, requests and
 * e-mails, is brought up to date by the packaged service and loses nothing. {@code make
 * pin-release} makes that database anew.
 */
class UpgradeIT {

    private static final Path DUMP = ProjectFolder.find().resolve(ReleaseDatabase.FILE);

    private static final String FROZEN =
            "select count(*) || ' ' || md5(string_agg(edition_id || indicator_code || variant || sha256 || md5(gzip), ',' order by edition_id, indicator_code, variant)) from frozen_document";

    private static final String PUBLIC_DOCUMENT =
            "select sha256 from frozen_document d join edition e on e.id = d.edition_id where e.scorecard_code = 'open-to-all' and d.indicator_code = '' and d.variant = 'OPEN'";

    @TempDir Path folder;

    @Test
    void theDatabaseOfTheReleaseIsCarriedForwardAndLosesNothing() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.startThrowAway()) {
            flyway(postgres).target(TableRows.version(DUMP)).load().migrate();
            try (Connection database = postgres.connect(LocalPostgres.SCRUTINEER, "postgres")) {
                Map<String, Long> before = new TableRows(database).read(DUMP);
                for (String kind :
                        new String[] {"edition", "frozen_document", "deep_dive_request", "mail"}) {
                    assertTrue(before.get(kind) > 0, kind + " is in the dump");
                }
                String frozen = text(database, FROZEN);
                String document = text(database, PUBLIC_DOCUMENT);
                int port = Ports.free();
                Map<String, String> environment = PackagedServiceIT.environment(postgres);
                environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
                try (LocalService service =
                        LocalService.launch(port, environment, folder.resolve("service.log"))) {
                    service.awaitReady();
                    assertEquals(document, Sha256.of(publicDocument(service)));
                }
                for (Map.Entry<String, Long> table : before.entrySet()) {
                    long now = Rows.count(database, "select count(*) from " + table.getKey());
                    assertTrue(now >= table.getValue(), table + ", now " + now);
                }
                assertEquals(frozen, text(database, FROZEN));
            }
        }
    }

    private static FluentConfiguration flyway(LocalPostgres postgres) {
        return Flyway.configure()
                .dataSource(
                        postgres.jdbcUrl(LocalPostgres.SCRUTINEER),
                        LocalPostgres.OWNER,
                        postgres.password(LocalPostgres.OWNER))
                .placeholders(Map.of("service_role", LocalPostgres.SCRUTINEER));
    }

    private static byte[] publicDocument(LocalService service) throws Exception {
        URI address =
                URI.create(
                        service.url() + "/api/v1/scorecards/open-to-all/editions/2026-03/document");
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer =
                    http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
            assertEquals(200, answer.statusCode());
            return answer.body();
        }
    }

    private static String text(Connection database, String query) throws Exception {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
