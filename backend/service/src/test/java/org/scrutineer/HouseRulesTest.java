package org.scrutineer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.Sources;

/** What CONTRIBUTING.md asks of every source and folder, of the service and of the web app. */
class HouseRulesTest {

    private static final Path PROJECT = Path.of("../..");
    private static final List<Path> ROOTS =
            Stream.of(
                            "backend/service/src/main/java",
                            "backend/local-stack/src/main/java",
                            "frontend/src")
                    .map(PROJECT::resolve)
                    .toList();

    private static final int MOST_LINES = 300;

    /** They say nothing of what is in them, so everything ends up there. */
    private static final Set<String> NO_NAMES_FOR_ROOMS =
            Set.of(
                    "util", "utils", "common", "impl", "mapper", "misc", "helper", "helpers", "lib",
                    "shared");

    @Test
    void noSourceIsTooLongToRead() {
        assertEquals(List.of(), all(HouseRulesTest::isTooLong));
    }

    @Test
    void everyRoomSaysWhatIsInIt() {
        assertEquals(
                List.of(),
                all(
                        path ->
                                Files.isDirectory(path)
                                        && NO_NAMES_FOR_ROOMS.contains(
                                                path.getFileName().toString())));
    }

    /** What may be null is marked, and the build refuses what does not hold to it. */
    @Test
    void everyPackageSaysWhatIsInItAndMarksWhatMayBeNull() {
        assertEquals(
                List.of(),
                all(
                        path ->
                                path.startsWith(ROOTS.getFirst())
                                        && isPackage(path)
                                        && !isDescribed(path)));
    }

    private static boolean isPackage(Path path) {
        return Files.isDirectory(path)
                && Sources.all(path, ".java").stream()
                        .anyMatch(source -> path.equals(source.getParent()));
    }

    private static boolean isDescribed(Path path) {
        Path file = path.resolve("package-info.java");
        return Files.exists(file) && Sources.read(file).matches("(?s)/\\*\\*.*NullMarked.*");
    }

    private static boolean isTooLong(Path path) {
        return path.toString().matches(".*\\.(java|tsx?|scss)")
                && !path.toString().matches(".*(\\.gen\\.ts|schema\\.d\\.ts)")
                && lines(path) > MOST_LINES;
    }

    private static long lines(Path path) {
        return Sources.read(path).lines().count();
    }

    private static List<Path> all(Predicate<Path> which) {
        return ROOTS.stream()
                .flatMap(root -> Sources.all(root).stream())
                .filter(which)
                .map(PROJECT::relativize)
                .toList();
    }
}
