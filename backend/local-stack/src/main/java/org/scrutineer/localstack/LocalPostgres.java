package org.scrutineer.localstack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real PostgreSQL on this computer, listening on the loopback address only, that keeps what it
 * acknowledged: both {@code fsync} and {@code synchronous_commit} are on. The database {@code
 * keycloak} belongs to a role of the same name. In the database {@code scrutineer} the role {@code
 * scrutineer_owner} owns what there is, and the service is {@code scrutineer}, which owns nothing.
 */
public final class LocalPostgres implements AutoCloseable {
    public static final String SCRUTINEER = "scrutineer";
    public static final String OWNER = "scrutineer_owner";
    public static final String KEYCLOAK = "keycloak";

    private static final Duration RECOVERY_LIMIT = Duration.ofSeconds(90);

    private final Path folder;
    private final PostgresFolder data;
    private final Secrets secrets;
    private final Path log;
    private final Keeping keeping;
    private final int port;
    private EmbeddedPostgres server;
    private long process;

    /** What becomes of its data. */
    public enum Keeping {
        /** Kept, and safe from a power cut. */
        SAFE,
        /** Safe from the end of its processes alone: no write waits for the disk. */
        QUICK,
        /** The same, and deleted when it is closed. */
        THROWN_AWAY
    }

    private LocalPostgres(Path folder, Secrets secrets, Path log, int port, Keeping keeping) {
        this.folder = folder;
        this.data = new PostgresFolder(folder);
        this.secrets = secrets;
        this.log = log;
        this.port = port;
        this.keeping = keeping;
    }

    /** Starts on a data folder that is kept: new, stopped cleanly or left behind by a crash. */
    public static LocalPostgres start(
            Path dataFolder, Secrets secrets, Path log, int port, Keeping keeping) {
        LocalPostgres postgres =
                new LocalPostgres(dataFolder.toAbsolutePath(), secrets, log, port, keeping);
        postgres.start();
        return postgres;
    }

    /** Starts an empty server on a free port; everything of it is deleted when it is closed. */
    public static LocalPostgres startThrowAway() {
        try {
            Path home = Files.createTempDirectory("scrutineer-postgres-");
            LocalPostgres postgres =
                    new LocalPostgres(
                            home.resolve("data"),
                            new Secrets(home.resolve("secrets")),
                            home.resolve("postgres.log"),
                            Ports.free(),
                            Keeping.THROWN_AWAY);
            postgres.start();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts again after {@link #close()} or {@link #kill()}: same folder, same port. */
    public synchronized void start() {
        data.stopLeftover();
        boolean isNew = data.prepare();
        server = launch();
        process = data.serverProcess().orElseThrow();
        OrphanGuard.add(process, "INT");
        StopAtExit.add(this);
        if (isNew) {
            createDatabases();
        } else {
            giveTablesToTheirOwner();
        }
    }

    private EmbeddedPostgres launch() {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var output = ProcessBuilder.Redirect.appendTo(log.toFile());
            var builder =
                    EmbeddedPostgres.builder()
                            .setDataDirectory(folder)
                            .setOverrideWorkingDirectory(
                                    ProjectFolder.find().resolve(".tools/postgresql").toFile())
                            .setCleanDataDirectory(false)
                            .setRegisterShutdownHook(false)
                            .setPGStartupWait(RECOVERY_LIMIT)
                            .setPort(port)
                            .setOutputRedirector(output)
                            .setErrorRedirector(output)
                            .setConnectConfig("password", secrets.get("postgres"))
                            .setLocaleConfig("locale", "C")
                            .setLocaleConfig("locale-provider", "builtin")
                            .setLocaleConfig("builtin-locale", "C.UTF-8")
                            // The library switches both off to be fast in tests; here acknowledged
                            // writes must survive a crash, of the processes at least.
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("fsync", keeping == Keeping.SAFE ? "on" : "off")
                            .setServerConfig("listen_addresses", "localhost")
                            .setServerConfig("max_connections", "150")
                            .setServerConfig("password_encryption", "scram-sha-256");
            if (!Platform.isWindows()) {
                builder.setServerConfig("unix_socket_directories", "''");
            }
            return builder.start();
        } catch (IOException | RuntimeException e) {
            throw new StackFault("PostgreSQL did not start. See its log: " + log, e);
        }
    }

    // The server starts out trusting the loopback address; once every role has its password, it
    // trusts nobody.
    private void createDatabases() {
        try (Connection admin = connect("postgres", "postgres");
                var statement = admin.createStatement()) {
            for (String role : List.of(OWNER, SCRUTINEER, KEYCLOAK)) {
                createRole(statement, role);
            }
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(SCRUTINEER, OWNER));
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(KEYCLOAK, KEYCLOAK));
            statement.execute("ALTER ROLE postgres PASSWORD '" + password("postgres") + "'");
            statement.execute("CHECKPOINT");
            data.requirePasswords();
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException e) {
            throw new StackFault(
                    "PostgreSQL's databases could not be made. See its log: " + log, e);
        }
    }

    /** In a folder of an earlier version the service's role still owns its tables. */
    private void giveTablesToTheirOwner() {
        try (Connection admin = connect(SCRUTINEER, "postgres");
                var statement = admin.createStatement();
                var owner =
                        statement.executeQuery(
                                "SELECT 1 FROM pg_roles WHERE rolname = '%s'".formatted(OWNER))) {
            if (!owner.next()) {
                admin.setAutoCommit(false);
                createRole(statement, OWNER);
                statement.execute("REASSIGN OWNED BY %s TO %s".formatted(SCRUTINEER, OWNER));
                admin.commit();
            }
        } catch (SQLException e) {
            throw new StackFault(
                    "PostgreSQL's tables could not be given to their owner. See its log: " + log,
                    e);
        }
    }

    private void createRole(Statement statement, String role) throws SQLException {
        statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(role, password(role)));
    }

    public int port() {
        return port;
    }

    /** The address of one of the two databases. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    /**
     * The password of a role: {@link #OWNER}, {@link #SCRUTINEER}, {@link #KEYCLOAK} or {@code
     * postgres}, which may do everything.
     */
    public String password(String role) {
        return secrets.get(role.equals("postgres") ? role : "postgres-" + role);
    }

    public Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), role, password(role));
    }

    /** The process that all of the server's other processes belong to. */
    public long pid() {
        return process;
    }

    boolean isAlive() {
        return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }

    /** As if its machine hung: it takes connections and answers nothing until {@link #thaw()}. */
    public void freeze() {
        Platform.freeze(process);
    }

    public void thaw() {
        Platform.thaw(process);
    }

    /** As a power cut would: every process is killed at once, and gone when this returns. */
    public synchronized void kill() {
        ProcessHandle.of(process)
                .ifPresent(
                        postmaster -> {
                            List<ProcessHandle> family =
                                    Stream.concat(Stream.of(postmaster), postmaster.descendants())
                                            .toList();
                            family.forEach(ProcessHandle::destroyForcibly);
                            family.forEach(member -> member.onExit().join());
                        });
        try {
            // Nothing is left to stop; this gives back the library's lock on the folder.
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        forget();
    }

    @Override
    public synchronized void close() {
        if (server == null) {
            return;
        }
        try {
            Optional<ProcessHandle> postmaster = ProcessHandle.of(process);
            server.close();
            postmaster.ifPresent(handle -> handle.onExit().join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            forget();
        }
        if (keeping == Keeping.THROWN_AWAY) {
            PostgresFolder.delete(folder.getParent());
        }
    }

    private void forget() {
        OrphanGuard.drop(process);
        StopAtExit.forget(this);
        server = null;
    }

    @Override
    public String toString() {
        return "PostgreSQL";
    }
}
