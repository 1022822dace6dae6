package org.scrutineer.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One server process: its log file, its health address, and an end that leaves no child behind. */
public final class ManagedProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final Path log;
    private final Process process;

    private ManagedProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    public static ManagedProcess start(
            String name,
            List<String> command,
            Map<String, String> environment,
            Path folder,
            Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectInput(Platform.nowhere())
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            ManagedProcess started = new ManagedProcess(name, log, builder.start());
            OrphanGuard.add(started.process.pid(), "TERM");
            StopAtExit.add(started);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    /** The process and all that it started, for who counts what they use. */
    public Stream<ProcessHandle> family() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until it has ended by itself; its exit code. */
    int awaitEnd() {
        return process.onExit().join().exitValue();
    }

    /**
     * Waits until the health address answers 200; stops with the log's last lines when the process
     * ends before.
     */
    public void awaitHealthy(URI health, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!answersOk(health)) {
            if (!process.isAlive()) {
                throw new StackFault(
                        "%s stopped while starting. Its log, %s, ends with:%n%s"
                                .formatted(name, log, lastLines()));
            }
            if (System.nanoTime() > end) {
                throw new StackFault(
                        "%s was not ready after %d s. See its log: %s"
                                .formatted(name, limit.toSeconds(), log));
            }
            Thread.sleep(150);
        }
    }

    static boolean answersOk(URI health) throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> family = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        family.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
        OrphanGuard.drop(process.pid());
        StopAtExit.forget(this);
    }

    /** As a crash would: no chance to tidy up. Waits until every process of it is gone. */
    void kill() {
        List<ProcessHandle> family = process.descendants().toList();
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        family.forEach(child -> child.onExit().join());
        close();
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readString(log, StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException e) {
            return "(no log)";
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
