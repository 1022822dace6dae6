package org.scrutineer.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Puts together the realm that Keycloak imports. Every council's realm is in {@code
 * deploy/keycloak/scrutineer-realm.json}; demo and test accounts are laid over it here, so that no
 * such account is in the file a council takes.
 */
final class RealmFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RealmFiles() {}

    /** Writes the import folder afresh. */
    static void write(Path project, Path importFolder, boolean demo, boolean testClients) {
        try {
            Files.createDirectories(importFolder);
            Path source = project.resolve("deploy").resolve("keycloak");
            ObjectNode realm = read(source.resolve("scrutineer-realm.json"));
            if (demo) {
                layOver(realm, read(source.resolve("demo").resolve("demo-users.json")));
                layOver(realm, read(source.resolve("demo").resolve("demo-service-clients.json")));
            }
            Path another = importFolder.resolve("another-realm.json");
            if (testClients) {
                layOver(realm, bundled("test-clients.json"));
                JSON.writeValue(another.toFile(), bundled("another-realm.json"));
            } else {
                Files.deleteIfExists(another);
            }
            JSON.writeValue(importFolder.resolve("scrutineer-realm.json").toFile(), realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lists grow, objects merge, single values of the overlay win. */
    static ObjectNode layOver(ObjectNode base, ObjectNode overlay) {
        overlay.properties()
                .forEach(
                        field -> {
                            var own = base.get(field.getKey());
                            if (own instanceof ArrayNode list
                                    && field.getValue() instanceof ArrayNode more) {
                                list.addAll(more);
                            } else if (own instanceof ObjectNode object
                                    && field.getValue() instanceof ObjectNode more) {
                                layOver(object, more);
                            } else {
                                base.set(field.getKey(), field.getValue());
                            }
                        });
        return base;
    }

    private static ObjectNode read(Path file) throws IOException {
        return (ObjectNode) JSON.readTree(file.toFile());
    }

    private static ObjectNode bundled(String name) throws IOException {
        try (InputStream stream = RealmFiles.class.getResourceAsStream(name)) {
            return (ObjectNode) JSON.readTree(stream);
        }
    }
}
