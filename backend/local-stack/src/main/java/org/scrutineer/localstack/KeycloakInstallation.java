package org.scrutineer.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keycloak as Maven unpacked it, built once for PostgreSQL so that every later start is quick. */
final class KeycloakInstallation {
    static final String VERSION = "26.7.3";

    private static final List<String> BUILD =
            List.of(
                    "build",
                    "--db=postgres",
                    "--health-enabled=true",
                    "--features-disabled=ciba,device-flow,impersonation,kerberos");

    private final Path home;

    private KeycloakInstallation(Path home) {
        this.home = home;
    }

    /** Finds the installation and builds it when that has not been done yet. */
    static KeycloakInstallation prepare(Path project, Path log) {
        Path home = project.resolve(".tools").resolve("keycloak-" + VERSION);
        KeycloakInstallation installation = new KeycloakInstallation(home);
        if (!Files.exists(installation.script())) {
            throw new StackFault(
                    "Keycloak %s is missing: run make run or make test, which fetch it."
                            .formatted(VERSION));
        }
        installation.makeReady(project, log);
        return installation;
    }

    List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(script().toString());
        command.addAll(List.of(arguments));
        return command;
    }

    Path home() {
        return home;
    }

    /** The looks of its pages. They are no part of what is built. */
    private void takeThemes(Path project) throws IOException {
        Path ours = project.resolve("deploy").resolve("keycloak").resolve("themes");
        try (Stream<Path> files = Files.walk(ours)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = home.resolve("themes").resolve(ours.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    // Two programs may want it at the same moment, so all of it is done under a lock.
    private void makeReady(Path project, Path log) {
        Path marker = home.resolve("built");
        String wanted = String.join(" ", BUILD) + " with " + Runtime.version();
        try (FileChannel channel =
                        FileChannel.open(
                                home.resolveSibling("keycloak.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            takeThemes(project);
            if (Files.exists(marker) && Files.readString(marker).equals(wanted)) {
                return;
            }
            Files.deleteIfExists(marker);
            Files.createDirectories(log.toAbsolutePath().getParent());
            ProcessBuilder build =
                    new ProcessBuilder(command(BUILD.toArray(String[]::new)))
                            .redirectErrorStream(true)
                            .redirectInput(Platform.nowhere())
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            build.environment().putAll(environment());
            if (build.start().waitFor() != 0) {
                throw new StackFault("Keycloak could not be built. See the log: " + log);
            }
            Files.writeString(marker, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    // The quick compiler only: Keycloak is ready in half the processor time, and few people sign in
    // at once here.
    static Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME", Platform.javaHome(),
                "JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx448m",
                "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
    }

    private Path script() {
        return home.resolve("bin").resolve(Platform.isWindows() ? "kc.bat" : "kc.sh");
    }
}
