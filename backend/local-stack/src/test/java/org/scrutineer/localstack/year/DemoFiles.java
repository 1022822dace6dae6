package org.scrutineer.localstack.year;

import java.nio.file.Path;
import org.scrutineer.localstack.ProjectFolder;

/** Where the demonstration's published figures and series are. */
final class DemoFiles {
    private static final Path FOLDER = Path.of("backend/service/src/main/resources/demo");

    private DemoFiles() {}

    static Path path(String name) {
        return ProjectFolder.find().resolve(FOLDER).resolve(name);
    }
}
