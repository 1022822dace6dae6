package org.scrutineer.localstack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What differs between operating systems. */
final class Platform {
    private Platform() {}

    static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    }

    static String javaHome() {
        return System.getProperty("java.home");
    }

    static String javaCommand() {
        return Path.of(javaHome(), "bin", isWindows() ? "java.exe" : "java").toString();
    }

    /** Makes a process stand still with all of its own, as if its machine hung; not on Windows. */
    static void freeze(long process) {
        signal("STOP", process);
    }

    /** Lets what {@link #freeze} stopped go on. */
    static void thaw(long process) {
        signal("CONT", process);
    }

    /** Asks a process to end in an orderly way, as a container's host does. */
    static void terminate(long process) {
        tell("TERM", List.of(process));
    }

    private static void signal(String name, long process) {
        ProcessHandle parent = ProcessHandle.of(process).orElseThrow();
        tell(
                name,
                Stream.concat(Stream.of(parent), parent.descendants())
                        .map(ProcessHandle::pid)
                        .toList());
    }

    private static void tell(String signal, List<Long> processes) {
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
        processes.forEach(process -> command.add(process.toString()));
        try {
            new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static File nowhere() {
        return new File(isWindows() ? "NUL" : "/dev/null");
    }
}
