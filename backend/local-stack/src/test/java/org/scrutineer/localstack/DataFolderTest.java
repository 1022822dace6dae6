package org.scrutineer.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir Path folder;

    @Test
    void aSecondStackIsToldWhoHasTheFolder() {
        new DataFolder(folder).take("http://localhost:8080");
        StackFault fault =
                assertThrows(
                        StackFault.class,
                        () -> new DataFolder(folder).take("http://localhost:9090"));
        assertEquals(
                "Scrutineer is already running here (process %d, http://localhost:8080): use that one, or stop it with Ctrl-C first."
                        .formatted(ProcessHandle.current().pid()),
                fault.getMessage());
    }

    @Test
    void tooLittleDiskIsOneClearLine() {
        DataFolder.requireSpace(3L << 30);
        StackFault fault = assertThrows(StackFault.class, () -> DataFolder.requireSpace(1L << 30));
        assertTrue(
                fault.getMessage().startsWith("Too little disk space: 1.0 GB is free"),
                fault.getMessage());
        assertEquals(1, fault.getMessage().lines().count());
    }

    @Test
    void theLastRunsLogIsKeptBesideTheNewOne() throws Exception {
        DataFolder data = new DataFolder(folder);
        Files.createDirectories(data.log("keycloak").getParent());
        Files.writeString(data.log("keycloak"), "old");
        data.setOldLogsAside();
        assertEquals("old", Files.readString(folder.resolve("logs/keycloak.previous.log")));
    }
}
