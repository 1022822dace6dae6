package org.scrutineer.localstack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The Scrutineer service as its own process, told everything through the environment, as on a
 * council's servers.
 */
public final class LocalService implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(10);

    private final int port;
    private final ManagedProcess process;

    private LocalService(int port, ManagedProcess process) {
        this.port = port;
        this.process = process;
    }

    /**
     * Starts the packaged service without waiting for it; the web app is served when it has been
     * built.
     */
    static LocalService launch(ServiceSettings settings) {
        Map<String, String> environment = environment(settings);
        Path webApp = ProjectFolder.find().resolve("frontend").resolve("dist");
        if (Files.isDirectory(webApp)) {
            environment.put("SCRUTINEER_WEB_DIRECTORY", webApp.toString());
        }
        return launch(settings.port(), environment, settings.log());
    }

    /** Starts the packaged service with an environment of the caller's, without waiting for it. */
    public static LocalService launch(int port, Map<String, String> environment, Path log) {
        Path project = ProjectFolder.find();
        Path jar = project.resolve("backend/service/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StackFault(
                    "The service has not been built yet: use make run, which builds it.");
        }
        List<String> command =
                List.of(
                        Platform.javaCommand(),
                        "-Xms64m",
                        "-Xmx512m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-jar",
                        jar.toString());
        return new LocalService(
                port, ManagedProcess.start("Scrutineer", command, environment, project, log));
    }

    /**
     * Starts the service from its sources, with live reload: for {@code make dev}. Quarkus' own
     * console is off, as it would read our empty input without end.
     */
    static LocalService launchFromSources(ServiceSettings settings) {
        Path backend = ProjectFolder.find().resolve("backend");
        String maven = System.getenv().getOrDefault("MVN", "mvn");
        List<String> command =
                List.of(
                        maven,
                        "--batch-mode",
                        "-pl",
                        "service",
                        "-am",
                        "-Dquarkus.test.continuous-testing=disabled",
                        "-Dquarkus.analytics.disabled=true",
                        "-Dquarkus.console.enabled=false",
                        "-Ddebug=false",
                        // What changes within a method is replaced as it runs, a hundred times as
                        // soon.
                        "-Dquarkus.live-reload.instrumentation=true",
                        "compile",
                        "quarkus:dev");
        Map<String, String> environment = environment(settings);
        return new LocalService(
                settings.port(),
                ManagedProcess.start("Scrutineer", command, environment, backend, settings.log()));
    }

    private static Map<String, String> environment(ServiceSettings settings) {
        LocalPostgres postgres = settings.postgres();
        LocalKeycloak keycloak = settings.keycloak();
        String database = LocalPostgres.SCRUTINEER;
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(database));
        environment.put("QUARKUS_DATASOURCE_USERNAME", database);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", postgres.password(database));
        environment.put("SCRUTINEER_MIGRATION_USERNAME", LocalPostgres.OWNER);
        environment.put("SCRUTINEER_MIGRATION_PASSWORD", postgres.password(LocalPostgres.OWNER));
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.port()));
        environment.put("SCRUTINEER_OIDC_URL", keycloak.realmUrl());
        environment.put("SCRUTINEER_OIDC_CLIENT_SECRET", keycloak.webClientSecret());
        environment.put("SCRUTINEER_DIRECTORY_CLIENT_SECRET", keycloak.directoryClientSecret());
        environment.put("SCRUTINEER_SESSION_SECRET", settings.secrets().get("session"));
        environment.put("SCRUTINEER_KEYCLOAK_CONSOLE_URL", keycloak.consoleUrl());
        environment.put("SCRUTINEER_PUBLIC_URL", settings.publicUrl());
        environment.put("SCRUTINEER_SMTP_HOST", "localhost");
        environment.put("SCRUTINEER_SMTP_PORT", Integer.toString(settings.mail().port()));
        environment.put("SCRUTINEER_MAIL_FROM", "scrutineer@localhost");
        environment.put("SCRUTINEER_COUNCIL", settings.council().code());
        environment.put("SCRUTINEER_DEMO", Boolean.toString(settings.demo()));
        if (settings.demo()) {
            environment.put("SCRUTINEER_WEBHOOKS_HOSTS", webhookReceiver(settings.port()));
        }
        if (settings.demoClock() != null) {
            environment.put("SCRUTINEER_DEMO_CLOCK", settings.demoClock().toString());
        }
        return environment;
    }

    /** Where webhooks can be tried on one computer: a port near the service's own. */
    private static String webhookReceiver(int port) {
        return "internal:localhost:" + (port + 5);
    }

    public void awaitReady() {
        try {
            process.awaitHealthy(
                    URI.create("http://localhost:" + port + "/q/health/ready"), START_LIMIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until it has ended by itself; its exit code. */
    public int awaitEnd() {
        return process.awaitEnd();
    }

    /** As {@code kill -9} or a power cut would: no chance to finish anything. */
    public void kill() {
        process.kill();
    }

    /** Asks it to end and does not wait: what it has in hand it may finish. */
    public void terminate() {
        Platform.terminate(process.pid());
    }

    @Override
    public void close() {
        process.close();
    }
}
