package org.scrutineer.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir Path folder;

    @Test
    void aSecretIsMadeOnceAndKept() {
        String first = new Secrets(folder.resolve("secrets")).get("session");
        assertTrue(first.matches("[0-9a-f]{48}"));
        assertEquals(first, new Secrets(folder.resolve("secrets")).get("session"));
        assertNotEquals(first, new Secrets(folder.resolve("secrets")).get("oidc-client"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerMayReadIt() throws Exception {
        new Secrets(folder.resolve("secrets")).get("session");
        Path file = folder.resolve("secrets").resolve("session");
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
    }
}
