package org.scrutineer.localstack;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the top of this repository from wherever a build, a test or a person started. */
public final class ProjectFolder {
    private static final Path REALM = Path.of("deploy", "keycloak", "scrutineer-realm.json");

    private ProjectFolder() {}

    public static Path find() {
        for (Path folder = Path.of("").toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            if (Files.exists(folder.resolve(REALM))) {
                return folder;
            }
        }
        throw new StackFault(
                "Run this inside Scrutineer's folder: %s is not found from here.".formatted(REALM));
    }
}
