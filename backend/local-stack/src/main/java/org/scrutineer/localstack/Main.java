package org.scrutineer.localstack;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** {@code make run}, {@code make dev} and {@code make e2e} end here. */
public final class Main {
    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private static volatile boolean endedByItself;

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        // PostgreSQL's starter brings a log interface and finds nothing behind it here: that is as
        // it should be.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        int code = run(List.of(arguments), System.getenv());
        waitIfAskedToStop();
        endedByItself = true;
        System.exit(code);
    }

    private static int run(List<String> arguments, Map<String, String> environment)
            throws InterruptedException {
        try {
            long start = System.nanoTime();
            StackOptions options = StackOptions.of(arguments);
            Ports ports =
                    options.throwAway() ? Ports.anyFree(environment) : Ports.usual(environment);
            Council council = options.council(environment);
            Stack stack = new Stack(options, ports, council, Stack.dataFolder(options, council));
            StopAtExit.around(Main::sayStopping, () -> endWell(options));
            stack.start(new Progress(OUT, options.withService() ? 4 : 3));
            long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
            if (options.command().isEmpty()) {
                OUT.println(
                        new SignInSheet(
                                        stack.publicUrl(),
                                        stack.keycloak(),
                                        stack.mailUrl(),
                                        council,
                                        stack.logs())
                                .text(seconds));
                return untilOneEnds(stack);
            }
            return runCommand(options.command(), stack);
        } catch (StackFault e) {
            waitIfAskedToStop();
            OUT.println(e.getMessage());
            return 1;
        } catch (IOException | RuntimeException e) {
            waitIfAskedToStop();
            OUT.println("Something unexpected went wrong: " + e + ". Details: " + writeDown(e));
            return 1;
        }
    }

    private static int untilOneEnds(Stack stack) throws InterruptedException {
        while (stack.ended() == null) {
            Thread.sleep(1_000);
        }
        waitIfAskedToStop();
        OUT.println(stack.ended() + " ended unexpectedly. Its log is in " + stack.logs());
        return 1;
    }

    // Ctrl-C reaches the servers as well as this program, so one of them may be seen to end a
    // moment earlier.
    private static void waitIfAskedToStop() throws InterruptedException {
        Thread.sleep(200);
        if (StopAtExit.isStopping()) {
            Thread.currentThread().join();
        }
    }

    private static void sayStopping() {
        if (!endedByItself) {
            OUT.println("Stopping …");
        }
    }

    // Ctrl-C is the ordinary end of a stack that somebody uses, so it is no failure.
    private static void endWell(StackOptions options) {
        if (!endedByItself && options.command().isEmpty()) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static int runCommand(List<String> command, Stack stack)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("E2E_BASE_URL", stack.publicUrl());
        builder.environment().put("E2E_KEYCLOAK_URL", stack.keycloak().url());
        builder.environment().put("E2E_DATABASE_URL", stack.databaseUrl());
        if (stack.mailUrl() != null) {
            builder.environment().put("E2E_MAIL_URL", stack.mailUrl());
        }
        Process process = builder.start();
        OrphanGuard.add(process.pid(), "TERM");
        int code = process.waitFor();
        OrphanGuard.drop(process.pid());
        if (code != 0) {
            OUT.println("The servers' logs are in " + stack.logs());
        }
        return code;
    }

    private static Path writeDown(Exception fault) {
        Path log = Path.of(".data", "logs", "stack.log").toAbsolutePath();
        try {
            Files.createDirectories(log.getParent());
            try (PrintStream stream =
                    new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8)) {
                fault.printStackTrace(stream);
            }
        } catch (IOException e) {
            fault.printStackTrace();
        }
        return log;
    }
}
