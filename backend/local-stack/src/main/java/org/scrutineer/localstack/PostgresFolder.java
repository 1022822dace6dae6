package org.scrutineer.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The data folder of one PostgreSQL server, and what a crash may have left in it. */
final class PostgresFolder {
    private static final String PASSWORDS_REQUIRED =
            """
            # Scrutineer's databases are complete; every connection needs its role's password.
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128      scram-sha-256
            """;

    private final Path folder;

    PostgresFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Returns true when the databases still have to be made; a half-made folder is made afresh, as
     * nobody has used it.
     */
    boolean prepare() {
        try {
            Path access = folder.resolve("pg_hba.conf");
            if (Files.exists(access) && Files.readString(access).equals(PASSWORDS_REQUIRED)) {
                return false;
            }
            delete(folder);
            Files.createDirectories(folder.toAbsolutePath().getParent());
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void requirePasswords() {
        try {
            Files.writeString(folder.resolve("pg_hba.conf"), PASSWORDS_REQUIRED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The main process named in the server's own lock file, if there is one. */
    Optional<Long> serverProcess() {
        try {
            Path file = folder.resolve("postmaster.pid");
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            return Files.readString(file)
                    .lines()
                    .findFirst()
                    .filter(line -> line.strip().matches("\\d+"))
                    .map(line -> Long.valueOf(line.strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Stops a server that outlived its parent, and removes a lock file whose process number now
     * belongs to some other program: PostgreSQL would refuse to start because of it.
     */
    void stopLeftover() {
        Optional<ProcessHandle> running = serverProcess().flatMap(ProcessHandle::of);
        try {
            if (running.isPresent()) {
                if (isPostgres(running.get())) {
                    stop(running.get());
                } else {
                    Files.deleteIfExists(folder.resolve("postmaster.pid"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> command.contains("postgres")).orElse(false);
    }

    private static void stop(ProcessHandle server) throws IOException {
        List<ProcessHandle> children = server.descendants().toList();
        if (Platform.isWindows()) {
            server.destroyForcibly();
        } else {
            // SIGINT is PostgreSQL's fast stop; Java's own destroy sends SIGTERM, which waits for
            // clients to leave.
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).inheritIO().start();
        }
        CompletableFuture<ProcessHandle> end = server.onExit();
        try {
            end.completeOnTimeout(null, 20, TimeUnit.SECONDS).join();
        } finally {
            server.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
