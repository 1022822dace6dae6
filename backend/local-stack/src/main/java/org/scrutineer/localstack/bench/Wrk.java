package org.scrutineer.localstack.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The load generator: the same one, written in C and cheap, for whatever is compared.
 *
 * @param headers as {@code Name: value}
 */
record Wrk(String url, int connections, List<String> headers) implements Rounds.Rate {
    /**
     * A first answer may take long on a slow machine: that shows in the rate, and is no failure.
     */
    private static final String PATIENCE = "30s";

    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern FAILURE =
            Pattern.compile("(Non-2xx or 3xx responses|Socket errors): .*");

    static boolean isInstalled() {
        return Program.isInstalled("wrk", "--version");
    }

    @Override
    public double perSecond(int seconds) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "wrk",
                                "-t2",
                                "-c" + connections,
                                "-d" + seconds + "s",
                                "--timeout",
                                PATIENCE));
        headers.forEach(header -> command.addAll(List.of("-H", header)));
        command.add(url);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher failure = FAILURE.matcher(said);
        Matcher rate = PER_SECOND.matcher(said);
        if (failure.find() || !rate.find()) {
            throw new IllegalStateException("The load on %s failed: %s".formatted(url, said));
        }
        return Double.parseDouble(rate.group(1));
    }
}
