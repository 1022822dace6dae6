package org.scrutineer.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Secrets of one stack: made once at random, kept in a folder only their owner may read. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    public Secrets(Path folder) {
        this.folder = folder;
    }

    /** The secret of that name, made on first use: 48 hexadecimal digits. */
    public synchronized String get(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder, ownerOnly("rwx------"));
                byte[] bytes = new byte[24];
                RANDOM.nextBytes(bytes);
                write(file, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Written aside, forced to disk and renamed: a secret that a database already trusts must never
    // be lost half-written.
    private void write(Path file, String secret) throws IOException {
        Path draft = Files.createTempFile(folder, ".new-", "", ownerOnly("rw-------"));
        Files.writeString(draft, secret + "\n");
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
