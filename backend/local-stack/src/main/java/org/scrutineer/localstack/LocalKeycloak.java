package org.scrutineer.localstack;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A real Keycloak on this computer with the council's realm, its data in {@link LocalPostgres}. */
public final class LocalKeycloak implements AutoCloseable {
    private static final String REALM = "scrutineer";
    private static final Duration START_LIMIT = Duration.ofMinutes(10);

    private final KeycloakSettings settings;
    private final LocalPostgres postgres;
    private final KeycloakInstallation installation;
    private ManagedProcess process;

    private LocalKeycloak(
            KeycloakSettings settings, LocalPostgres postgres, KeycloakInstallation installation) {
        this.settings = settings;
        this.postgres = postgres;
        this.installation = installation;
    }

    /**
     * Launches Keycloak with the demo accounts and the test clients; follow it with {@link
     * #awaitReady()}.
     */
    public static LocalKeycloak launchForTests(
            LocalPostgres postgres, Path home, String publicUrl) {
        return launch(KeycloakSettings.forTests(home, publicUrl), postgres);
    }

    /** Builds Keycloak when that was never done. May run while PostgreSQL is still starting. */
    public static void prepare(Path log) {
        KeycloakInstallation.prepare(ProjectFolder.find(), log);
    }

    /** Starts the process without waiting for it. */
    static LocalKeycloak launch(KeycloakSettings settings, LocalPostgres postgres) {
        Path project = ProjectFolder.find();
        RealmFiles.write(project, importFolder(settings), settings.demo(), settings.testClients());
        LocalKeycloak keycloak =
                new LocalKeycloak(
                        settings, postgres, KeycloakInstallation.prepare(project, settings.log()));
        keycloak.launch();
        return keycloak;
    }

    /** Launches again after {@link #stop()}; follow it with {@link #awaitReady()}. */
    public void launch() {
        process =
                ManagedProcess.start(
                        "Keycloak",
                        installation.command(
                                "start",
                                "--optimized",
                                "--import-realm",
                                // Keycloak's own import folder lies in its installation, which
                                // several stacks share.
                                "-Dkeycloak.migration.dir=" + importFolder(settings),
                                "--http-enabled=true",
                                "--http-host=localhost",
                                "--http-port=" + settings.port(),
                                "--http-management-port=" + settings.managementPort(),
                                "--hostname=" + url(),
                                "--cache=local",
                                "--db-url=" + postgres.jdbcUrl(LocalPostgres.KEYCLOAK),
                                "--db-username=" + LocalPostgres.KEYCLOAK,
                                "--db-pool-max-size=20"),
                        environment(),
                        installation.home(),
                        settings.log());
    }

    public void awaitReady() {
        try {
            process.awaitHealthy(
                    URI.create("http://localhost:" + settings.managementPort() + "/health/ready"),
                    START_LIMIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        WebClientAddress.keep(this, settings);
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(KeycloakInstallation.environment());
        environment.put("KC_DB_PASSWORD", postgres.password(LocalPostgres.KEYCLOAK));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", adminName());
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword());
        environment.put("SCRUTINEER_PUBLIC_URL", settings.publicUrl());
        environment.put(
                "SCRUTINEER_COUNCIL_NAME",
                settings.council().name(ProjectFolder.find()).orElse(""));
        environment.put("SCRUTINEER_OIDC_CLIENT_SECRET", webClientSecret());
        environment.put("SCRUTINEER_DIRECTORY_CLIENT_SECRET", directoryClientSecret());
        return environment;
    }

    private static Path importFolder(KeycloakSettings settings) {
        return settings.home().resolve("keycloak-import").toAbsolutePath();
    }

    public String url() {
        return "http://localhost:" + settings.port();
    }

    /** Where it writes its log. */
    public Path log() {
        return settings.log();
    }

    /** The address that tokens name as their issuer. */
    public String realmUrl() {
        return url() + "/realms/" + REALM;
    }

    /** The second realm of the tests, whose tokens the service must refuse. */
    public String anotherRealmUrl() {
        return url() + "/realms/another";
    }

    public String consoleUrl() {
        return url() + "/admin/" + REALM + "/console/";
    }

    public String webClientSecret() {
        return settings.secrets().get("oidc-client");
    }

    /** Of the client by which the service reads who may be written to. */
    public String directoryClientSecret() {
        return settings.secrets().get("directory-client");
    }

    public String adminName() {
        return "admin";
    }

    /** Of Keycloak's own administrator in the master realm. */
    public String adminPassword() {
        return settings.secrets().get("keycloak-admin");
    }

    /** A client that gets tokens for the realm {@code scrutineer} from this Keycloak. */
    public Tokens tokens() {
        return new Tokens(realmUrl());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Stops it; the data stays, so {@link #launch()} can start it again. */
    public void stop() {
        process.close();
    }

    /** As if its machine hung: it takes connections and answers nothing until {@link #thaw()}. */
    public void freeze() {
        Platform.freeze(process.pid());
    }

    public void thaw() {
        Platform.thaw(process.pid());
    }

    @Override
    public void close() {
        stop();
    }
}
