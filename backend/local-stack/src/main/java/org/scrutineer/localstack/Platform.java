package org.scrutineer.localstack;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;

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

    static File nowhere() {
        return new File(isWindows() ? "NUL" : "/dev/null");
    }
}
