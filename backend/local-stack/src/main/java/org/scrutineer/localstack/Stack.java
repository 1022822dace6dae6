package org.scrutineer.localstack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** PostgreSQL, Keycloak and the service together, started side by side where they can be. */
final class Stack {
    private static final int VITE_PORT = 5173;
    private static final Executor THREADS = work -> Thread.ofPlatform().daemon().start(work);

    private final StackOptions options;
    private final Ports ports;
    private final Council council;
    private final DataFolder data;
    private LocalPostgres postgres;
    private LocalKeycloak keycloak;
    private LocalService service;
    private LocalMail mail;
    private MailDoor mailDoor;
    private ManagedProcess web;

    Stack(StackOptions options, Ports ports, Council council, DataFolder data) {
        this.options = options;
        this.ports = ports;
        this.council = council;
        this.data = data;
    }

    /** Each council's data lies apart, so that no figures of one are ever shown as another's. */
    static DataFolder dataFolder(StackOptions options, Council council) {
        Path folder = ProjectFolder.find().resolve(".data");
        return new DataFolder(
                switch (options.kind()) {
                    case RUN ->
                            council.hasDemonstration()
                                    ? folder
                                    : folder.resolve("council-" + council.code());
                    case DEV -> folder.resolve("dev");
                    case THROW_AWAY -> folder.resolve("throw-away");
                });
    }

    void start(Progress progress) {
        data.take(publicUrl());
        data.requireSpace();
        new PostgresFolder(data.path("postgres")).stopLeftover();
        ports.requireFree();
        if (options.dev()) {
            Ports.requireFree(VITE_PORT, "the web app", "VITE_PORT");
        }
        data.setOldLogsAside();
        if (options.throwAway()) {
            data.empty();
        }
        Secrets secrets = data.secrets();
        var prepared =
                inBackground(
                        () ->
                                progress.step(
                                        2,
                                        "Preparing Keycloak (slow the first time only)",
                                        () -> {
                                            LocalKeycloak.prepare(data.log("keycloak"));
                                            return true;
                                        }));
        postgres =
                progress.step(
                        1,
                        "Starting PostgreSQL",
                        () ->
                                LocalPostgres.start(
                                        data.path("postgres"),
                                        secrets,
                                        data.log("postgres"),
                                        ports.postgres(),
                                        options.keeping()));
        await(prepared);
        keycloak =
                LocalKeycloak.launch(
                        new KeycloakSettings(
                                data.path(""),
                                data.log("keycloak"),
                                secrets,
                                ports.keycloak(),
                                ports.keycloakManagement(),
                                publicUrl(),
                                council,
                                true,
                                options.throwAway()),
                        postgres);
        var keycloakReady =
                inBackground(
                        () ->
                                progress.step(
                                        3,
                                        "Starting Keycloak",
                                        () -> {
                                            keycloak.awaitReady();
                                            return true;
                                        }));
        if (options.withService()) {
            // The service waits for Keycloak by itself, so both start at once.
            startService(secrets);
            progress.step(
                    4,
                    council.hasDemonstration()
                            ? "Starting Scrutineer (the first start loads the demonstration's figures)"
                            : "Starting Scrutineer",
                    () -> {
                        service.awaitReady();
                        return true;
                    });
        }
        await(keycloakReady);
        if (options.dev()) {
            startWeb();
        }
    }

    private void startService(Secrets secrets) {
        mail = LocalMail.startOnFreePort();
        mailDoor = options.throwAway() ? MailDoor.open(mail) : null;
        ServiceSettings settings =
                new ServiceSettings(
                        postgres,
                        keycloak,
                        mail,
                        secrets,
                        ports.service(),
                        publicUrl(),
                        data.log("service"),
                        council,
                        council.hasDemonstration(),
                        null);
        service =
                options.dev()
                        ? LocalService.launchFromSources(settings)
                        : LocalService.launch(settings);
    }

    private void startWeb() {
        web =
                ManagedProcess.start(
                        "The web app",
                        List.of(
                                "npm",
                                "run",
                                "dev",
                                "--",
                                "--port",
                                Integer.toString(VITE_PORT),
                                "--strictPort"),
                        Map.of("SCRUTINEER_SERVICE_URL", serviceUrl()),
                        ProjectFolder.find().resolve("frontend"),
                        data.log("web"));
    }

    /** The name of a server that ended although nobody asked it to, or null. */
    String ended() {
        if (!postgres.isAlive()) {
            return "PostgreSQL";
        }
        if (!keycloak.isAlive()) {
            return "Keycloak";
        }
        if (service != null && !service.isAlive()) {
            return "Scrutineer";
        }
        return web != null && !web.isAlive() ? "The web app" : null;
    }

    String publicUrl() {
        return options.dev() ? "http://localhost:" + VITE_PORT : serviceUrl();
    }

    private String serviceUrl() {
        return "http://localhost:" + ports.service();
    }

    LocalKeycloak keycloak() {
        return keycloak;
    }

    /** The service's database with its password: for what runs against a stack, never for a log. */
    String databaseUrl() {
        String name = LocalPostgres.SCRUTINEER;
        return "%s?user=%s&password=%s"
                .formatted(postgres.jdbcUrl(name), name, postgres.password(name));
    }

    /** Where tests read the e-mails of a throw-away stack; null for every other. */
    String mailUrl() {
        return mailDoor == null ? null : mailDoor.url();
    }

    Path logs() {
        return data.path("logs");
    }

    private static <T> CompletableFuture<T> inBackground(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, THREADS);
    }

    private static void await(CompletableFuture<?> work) {
        try {
            work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
