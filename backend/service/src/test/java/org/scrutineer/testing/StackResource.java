package org.scrutineer.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.scrutineer.localstack.LocalKeycloak;
import org.scrutineer.localstack.LocalMail;
import org.scrutineer.localstack.LocalPostgres;
import org.scrutineer.localstack.Ports;
import org.scrutineer.localstack.Tokens;

/**
 * A real PostgreSQL and a real Keycloak for the tests, started once; the service loads the
 * demonstration's figures into it.
 */
public class StackResource implements QuarkusTestResourceLifecycleManager {

    private static final int PORT = Ports.free();

    /**
     * Where people would find the service: at a free port, so that nothing on this computer is in
     * its way.
     */
    public static final String PUBLIC_URL = "http://localhost:" + PORT;

    /** For tests that get tokens or change roles. */
    static volatile LocalKeycloak keycloak;

    private static volatile boolean keycloakIsReady;

    /** For tests that read what was sent, or take the mail server away. */
    static volatile LocalMail mail;

    private static volatile LocalPostgres postgres;

    private static LoadedDatabase loaded;

    private static final int RECEIVER_PORT = Ports.free();

    @Override
    public Map<String, String> start() {
        Path home;
        try {
            home = Files.createTempDirectory("scrutineer-test-");
            LocalKeycloak.prepare(home.resolve("keycloak-build.log"));
            mail = LocalMail.startOnFreePort();
            postgres = LocalPostgres.startThrowAway();
            keycloak = LocalKeycloak.launchForTests(postgres, home, PUBLIC_URL);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(LocalPostgres.SCRUTINEER));
        settings.put("quarkus.datasource.username", LocalPostgres.SCRUTINEER);
        settings.put("quarkus.datasource.password", postgres.password(LocalPostgres.SCRUTINEER));
        settings.put("SCRUTINEER_MIGRATION_PASSWORD", postgres.password(LocalPostgres.OWNER));
        settings.put("quarkus.oidc.auth-server-url", keycloak.realmUrl());
        settings.put("SCRUTINEER_OIDC_CLIENT_SECRET", keycloak.webClientSecret());
        settings.put("SCRUTINEER_DIRECTORY_CLIENT_SECRET", keycloak.directoryClientSecret());
        settings.put("SCRUTINEER_SESSION_SECRET", "a-secret-of-the-tests-alone-1234567890");
        settings.put("SCRUTINEER_PUBLIC_URL", PUBLIC_URL);
        settings.put("quarkus.http.test-port", Integer.toString(PORT));
        settings.put("SCRUTINEER_SMTP_HOST", "localhost");
        settings.put("SCRUTINEER_SMTP_PORT", Integer.toString(mail.port()));
        settings.put("SCRUTINEER_WEB_DIRECTORY", webApp(home));
        settings.put("SCRUTINEER_COUNCIL", "E08000018");
        settings.put(
                "SCRUTINEER_WEBHOOKS_HOSTS",
                "internal:localhost:%d, localhost:9, committees.example".formatted(RECEIVER_PORT));
        settings.put("scrutineer.demo", "true");
        // Ten minutes otherwise: no second test would see Keycloak asked for a key.
        settings.put("quarkus.oidc.token.forced-jwk-refresh-interval", "1S");
        // Low enough to be reached by a test, and by no test that does not mean to.
        settings.put("scrutineer.limits.writes-per-minute", "1200");
        settings.put("scrutineer.limits.upload-time", "PT8S");
        return settings;
    }

    /**
     * The service starts beside Keycloak, as it does for people; the tests begin when both are up.
     */
    static synchronized void awaitKeycloak() {
        if (!keycloakIsReady) {
            keycloak.awaitReady();
            KeycloakAdmin.awaitSignIn();
            keycloakIsReady = true;
        }
    }

    /**
     * The first class finds the database as it was loaded, with the people of the directory; each
     * other finds it so again.
     */
    static synchronized void databaseAsLoaded(Runnable readDirectory) {
        if (loaded == null) {
            readDirectory.run();
            loaded = LoadedDatabase.keep(postgres);
        } else {
            loaded.putBack();
        }
    }

    /** A page where the web app would be; the real one has tests of its own. */
    private static String webApp(Path home) {
        try {
            Path folder = Files.createDirectory(home.resolve("web"));
            Files.writeString(folder.resolve("index.html"), "<!doctype html><title>A page</title>");
            return folder.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void stop() {
        keycloak.close();
        postgres.close();
        mail.close();
    }

    /** Where people and other systems get their tokens. */
    public static LocalKeycloak keycloak() {
        return keycloak;
    }

    /** The one port at which webhooks reach this computer. */
    public static int receiverPort() {
        return RECEIVER_PORT;
    }

    /** The mail server that the service sends to. */
    public static LocalMail mail() {
        return mail;
    }

    /** The database, for what only the owner of its tables may do. */
    public static LocalPostgres postgres() {
        return postgres;
    }

    /** So that whoever waits for it without a limit is seen to have waited, and not for ever. */
    static CompletableFuture<Void> later(Runnable thaw) {
        return CompletableFuture.runAsync(
                thaw, CompletableFuture.delayedExecutor(30, TimeUnit.SECONDS));
    }

    /**
     * Does something while PostgreSQL takes connections and answers nothing, half a minute at most.
     */
    public static void whileTheDatabaseHangs(Runnable work) {
        postgres.freeze();
        CompletableFuture<Void> atTheLatest = later(postgres::thaw);
        try {
            work.run();
        } finally {
            atTheLatest.cancel(false);
            postgres.thaw();
        }
    }

    public static Tokens tokens() {
        return new Tokens(keycloak.realmUrl());
    }
}
