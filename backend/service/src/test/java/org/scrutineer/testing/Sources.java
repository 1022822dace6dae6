package org.scrutineer.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own files, for tests of how it is built. */
public final class Sources {

    private Sources() {}

    /** All files and folders within, in the order of their names. */
    public static List<Path> all(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files within whose names end so. */
    public static List<Path> all(Path folder, String ending) {
        return all(folder).stream().filter(file -> file.toString().endsWith(ending)).toList();
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
