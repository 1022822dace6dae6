package org.scrutineer;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.scrutineer.digest.Sha256;
import org.scrutineer.localstack.ProjectFolder;

/**
 * A database of the newest release takes today's migrations: none that the release has was changed
 * or taken away, and none comes before its last. {@code make pin-release} notes those of a release.
 */
class ReleasedMigrationsTest {

    private static final Path BACKEND = ProjectFolder.find().resolve("backend/service");

    @Test
    void thoseOfTheReleaseAreAsTheyWereAndNewOnesComeAfter() throws IOException {
        TreeMap<String, String> released = released();
        TreeMap<String, String> now = now();
        Map<String, String> olderThanTheLast = now.headMap(released.lastKey(), true);
        assertEquals(
                released,
                new TreeMap<>(olderThanTheLast),
                "A council's database has these already and would refuse to start. Leave them as they were released, and give a new migration a version after "
                        + released.lastKey());
    }

    private static TreeMap<String, String> released() throws IOException {
        List<String> lines =
                Files.readAllLines(BACKEND.resolve("src/test/resources/released-migrations.txt"));
        return lines.stream()
                .map(line -> line.split(" +"))
                .collect(toMap(part -> part[1], part -> part[0], (a, b) -> b, TreeMap::new));
    }

    private static TreeMap<String, String> now() throws IOException {
        try (var files = Files.list(BACKEND.resolve("src/main/resources/db/migration"))) {
            return files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.startsWith("V"))
                    .collect(
                            toMap(
                                    Function.identity(),
                                    ReleasedMigrationsTest::digest,
                                    (a, b) -> b,
                                    TreeMap::new));
        }
    }

    private static String digest(String name) {
        try {
            return Sha256.of(
                    Files.readAllBytes(
                            BACKEND.resolve("src/main/resources/db/migration").resolve(name)));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
