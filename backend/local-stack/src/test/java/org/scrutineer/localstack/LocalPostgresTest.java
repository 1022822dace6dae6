package org.scrutineer.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {
    @TempDir Path folder;

    @Test
    void whatWasAcknowledgedIsThereAfterACrash() throws SQLException {
        LocalPostgres postgres = start();
        try {
            assertEquals("on", ask(postgres, "SHOW synchronous_commit"));
            assertEquals("on", ask(postgres, "SHOW fsync"));
            assertEquals("UTF8", ask(postgres, "SHOW server_encoding"));
            run(postgres, "CREATE TABLE kept (word text)");
            run(postgres, "INSERT INTO kept VALUES ('after all')");
            postgres.kill();
            assertThrows(SQLException.class, () -> ask(postgres, "SELECT 1"));
            postgres.start();
            assertEquals("after all", ask(postgres, "SELECT word FROM kept"));
        } finally {
            postgres.close();
        }
    }

    @Test
    void startsInAFolderWhoseLastServerLeftItsLockFile() throws Exception {
        start().close();
        // The process number of a program that is alive and is not PostgreSQL.
        Path lockFile = folder.resolve("postgres").resolve("postmaster.pid");
        Files.writeString(
                lockFile, ProcessHandle.current().pid() + "\n" + folder + "\n0\n1\n\n*\n\n");
        try (LocalPostgres postgres = start()) {
            assertEquals("1", ask(postgres, "SELECT 1"));
        }
    }

    @Test
    void nobodyConnectsWithoutAPassword() throws SQLException {
        try (LocalPostgres postgres = start()) {
            String url = postgres.jdbcUrl(LocalPostgres.SCRUTINEER);
            assertThrows(
                    SQLException.class,
                    () -> DriverManager.getConnection(url, "postgres", "").close());
            assertThrows(
                    SQLException.class,
                    () -> DriverManager.getConnection(url, "scrutineer", "guess").close());
            assertEquals(
                    "f",
                    ask(postgres, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"));
        }
    }

    @Test
    void aFolderWhoseTablesTheServiceOwnedIsCarriedOver() throws SQLException {
        try (LocalPostgres postgres = start()) {
            run(postgres, "CREATE TABLE kept (word text)");
            run(postgres, "INSERT INTO kept VALUES ('after all')");
            try (Connection admin = postgres.connect(LocalPostgres.SCRUTINEER, "postgres");
                    var statement = admin.createStatement()) {
                statement.execute("REASSIGN OWNED BY scrutineer_owner TO scrutineer");
                statement.execute("DROP ROLE scrutineer_owner");
            }
        }
        try (LocalPostgres postgres = start()) {
            assertEquals("after all", ask(postgres, "SELECT word FROM kept"));
            String owned = "SELECT count(*) FROM pg_class WHERE relowner = 'scrutineer'::regrole";
            assertEquals("0", ask(postgres, owned));
            run(postgres, "CREATE TABLE made_by_a_migration (word text)");
        }
    }

    @Test
    void aThrowAwayServerLeavesNothingBehind() throws SQLException {
        LocalPostgres postgres = LocalPostgres.startThrowAway();
        String folderOnDisk;
        try (Connection admin = postgres.connect("postgres", "postgres");
                var answer = admin.createStatement().executeQuery("SHOW data_directory")) {
            answer.next();
            folderOnDisk = answer.getString(1);
        }
        long process = postgres.pid();
        postgres.close();
        assertFalse(Files.exists(Path.of(folderOnDisk)));
        assertFalse(ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false));
    }

    private LocalPostgres start() {
        return LocalPostgres.start(
                folder.resolve("postgres"),
                new Secrets(folder.resolve("secrets")),
                folder.resolve("postgres.log"),
                Ports.free(),
                LocalPostgres.Keeping.SAFE);
    }

    private static String ask(LocalPostgres postgres, String query) throws SQLException {
        try (Connection connection =
                        postgres.connect(LocalPostgres.SCRUTINEER, LocalPostgres.OWNER);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void run(LocalPostgres postgres, String sql) throws SQLException {
        try (Connection connection =
                        postgres.connect(LocalPostgres.SCRUTINEER, LocalPostgres.OWNER);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
