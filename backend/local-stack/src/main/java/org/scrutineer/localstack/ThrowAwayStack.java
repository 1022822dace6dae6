package org.scrutineer.localstack;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;

/**
 * PostgreSQL, Keycloak and a mail server for a program of its own, which starts, kills and restarts
 * as many instances of the service beside them as it likes. Only the logs stay.
 */
public final class ThrowAwayStack implements AutoCloseable {
    private final DataFolder data;
    private final int firstPort = Ports.free();
    private final LocalPostgres postgres;
    private final LocalKeycloak keycloak;
    private final LocalMail mail;

    private ThrowAwayStack(String name) {
        data = new DataFolder(ProjectFolder.find().resolve(".data").resolve(name));
        data.take(publicUrl());
        data.requireSpace();
        data.empty();
        PostgresFolder.delete(logs());
        LocalKeycloak.prepare(data.log("keycloak"));
        postgres = LocalPostgres.startThrowAway();
        keycloak =
                LocalKeycloak.launch(
                        new KeycloakSettings(
                                data.path(""),
                                data.log("keycloak"),
                                data.secrets(),
                                Ports.free(),
                                Ports.free(),
                                publicUrl(),
                                Council.ROTHERHAM,
                                true,
                                true),
                        postgres);
        keycloak.awaitReady();
        mail = LocalMail.startOnFreePort();
    }

    /**
     * @param name of the folder that keeps its logs
     */
    public static ThrowAwayStack start(String name) {
        return new ThrowAwayStack(name);
    }

    /** Launches the instance whose address is the public one, without waiting for it. */
    public LocalService launchFirst(boolean demo) {
        return launch("service-1", firstPort, demo, null);
    }

    /** Launches it as a demonstration whose clock starts at a London time. */
    public LocalService launchFirst(LocalDateTime demoClock) {
        return launch("service-1", firstPort, true, demoClock);
    }

    /** Launches an instance beside it, without waiting for it. */
    public LocalService launchSecond(boolean demo) {
        return launch("service-2", Ports.free(), demo, null);
    }

    private LocalService launch(String name, int port, boolean demo, LocalDateTime demoClock) {
        return LocalService.launch(
                new ServiceSettings(
                        postgres,
                        keycloak,
                        mail,
                        data.secrets(),
                        port,
                        publicUrl(),
                        data.log(name),
                        Council.ROTHERHAM,
                        demo,
                        demoClock));
    }

    public Connection connect() throws SQLException {
        return postgres.connect(LocalPostgres.SCRUTINEER, LocalPostgres.SCRUTINEER);
    }

    public LocalPostgres postgres() {
        return postgres;
    }

    public LocalKeycloak keycloak() {
        return keycloak;
    }

    public LocalMail mail() {
        return mail;
    }

    public Tokens tokens() {
        return keycloak.tokens();
    }

    public Path logs() {
        return data.path("logs");
    }

    private String publicUrl() {
        return "http://localhost:" + firstPort;
    }

    @Override
    public void close() {
        mail.close();
        keycloak.close();
        postgres.close();
    }
}
