package org.scrutineer.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The one git-ignored folder that holds everything a stack keeps; only one stack may use it at a
 * time.
 */
final class DataFolder {
    private static final long NEEDED_BYTES = 3L * 1024 * 1024 * 1024;

    private final Path folder;
    private FileChannel lock;

    DataFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** Takes the folder for this process, or says who has it. */
    void take(String address) {
        try {
            Files.createDirectories(folder);
            lock =
                    FileChannel.open(
                            folder.resolve("running.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                throw alreadyRunning();
            }
            Files.writeString(note(), "process " + ProcessHandle.current().pid() + ", " + address);
        } catch (OverlappingFileLockException e) {
            throw alreadyRunning();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StackFault alreadyRunning() {
        String who = "";
        try {
            who = " (" + Files.readString(note()).strip() + ")";
        } catch (IOException e) {
            // The other one has not written its note yet.
        }
        return new StackFault(
                "Scrutineer is already running here%s: use that one, or stop it with Ctrl-C first."
                        .formatted(who));
    }

    private Path note() {
        return folder.resolve("running");
    }

    void requireSpace() {
        try {
            requireSpace(Files.getFileStore(folder).getUsableSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void requireSpace(long usableBytes) {
        if (usableBytes < NEEDED_BYTES) {
            throw new StackFault(
                    "Too little disk space: %.1f GB is free and Scrutineer needs 3 GB. Free some space and try again."
                            .formatted(usableBytes / (1024.0 * 1024 * 1024)));
        }
    }

    /** Keeps the logs of the last run beside the new ones. */
    void setOldLogsAside() {
        for (String name : List.of("postgres", "keycloak", "service", "web", "stack")) {
            Path log = log(name);
            try {
                if (Files.exists(log)) {
                    Files.move(
                            log,
                            log.resolveSibling(name + ".previous.log"),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Path log(String name) {
        return folder.resolve("logs").resolve(name + ".log");
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Secrets secrets() {
        return new Secrets(folder.resolve("secrets"));
    }

    /** Empties the folder before a throw-away stack starts in it; the lock file stays. */
    void empty() {
        for (String name :
                List.of("postgres", "keycloak-import", "keycloak-public-url", "secrets")) {
            PostgresFolder.delete(folder.resolve(name));
        }
    }
}
