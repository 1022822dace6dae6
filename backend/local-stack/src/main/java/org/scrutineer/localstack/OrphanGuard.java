package org.scrutineer.localstack;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Stops the other processes when this one is killed without a chance to stop them itself. A small
 * shell waits on a pipe that the operating system closes with us, then sends each process it was
 * told of its stop signal.
 */
final class OrphanGuard {
    private static final String SCRIPT =
            """
            trap '' INT TERM HUP
            started=""
            while read -r word process signal; do
              if [ "$word" = add ]; then started="$process:$signal $started"; fi
              if [ "$word" = drop ]; then
                rest=""
                for one in $started; do [ "${one%%:*}" = "$process" ] || rest="$rest $one"; done
                started="$rest"
              fi
            done
            for one in $started; do
              process="${one%%:*}"
              kill "-${one#*:}" "$process" 2>/dev/null || continue
              tries=0
              while kill -0 "$process" 2>/dev/null && [ "$tries" -lt 150 ]; do tries=$((tries + 1)); sleep 0.1; done
              kill -KILL "$process" 2>/dev/null
            done
            """;

    private static Writer pipe;

    private OrphanGuard() {}

    static synchronized void add(long process, String signal) {
        tell("add " + process + " " + signal);
    }

    static synchronized void drop(long process) {
        tell("drop " + process + " -");
    }

    private static void tell(String line) {
        if (Platform.isWindows()) {
            return;
        }
        try {
            if (pipe == null) {
                pipe =
                        new ProcessBuilder("/bin/sh", "-c", SCRIPT)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .redirectError(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .outputWriter(StandardCharsets.US_ASCII);
            }
            pipe.write(line + "\n");
            pipe.flush();
        } catch (IOException e) {
            // Only the safety net is gone; the ordinary stop still works.
            pipe = null;
        }
    }
}
