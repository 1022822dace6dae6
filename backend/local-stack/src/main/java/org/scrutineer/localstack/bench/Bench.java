package org.scrutineer.localstack.bench;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import org.scrutineer.localstack.load.Api;
import org.scrutineer.localstack.load.LoadMeasures;
import org.scrutineer.localstack.load.LoadScorecard;

/**
 * Puts load on a throw-away stack: steady reading first, then rates set against what the same
 * machine gives without Scrutineer. Ends with 1 when anything is slower than it may be.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, String> environment = System.getenv();
        int seconds = number(environment, "BENCH_SECONDS", 60);
        Rounds rounds =
                new Rounds(
                        number(environment, "BENCH_ROUNDS", 5),
                        number(environment, "BENCH_ROUND_SECONDS", 5));
        Api api = Api.of(environment);
        String databaseUrl = environment.get("E2E_DATABASE_URL");
        boolean good;
        try (Connection database = DriverManager.getConnection(databaseUrl)) {
            // A fresh stack still makes the files of the demonstration's editions.
            Background.awaitQuiet(database);
            good =
                    seconds == 0
                            || new SteadyReading(api)
                                    .run(seconds, number(environment, "BENCH_RATE", 15));
            good &= ratios(api, database, databaseUrl, rounds);
        }
        System.out.println(
                good ? "All of it was quick enough." : "Something was too slow, or not measured.");
        System.exit(good ? 0 : 1);
    }

    private static boolean ratios(Api api, Connection database, String databaseUrl, Rounds rounds)
            throws Exception {
        if (!Wrk.isInstalled() || !Nginx.isInstalled()) {
            System.out.println(
                    "The ratios were not measured: they need nginx and wrk (Debian: apt-get install nginx wrk).");
            return false;
        }
        LoadMeasures.load(api);
        LoadScorecard scorecard = new LoadScorecard(api, "load-test", LoadMeasures.MEASURES);
        scorecard.define(false);
        scorecard.open();
        Background.awaitQuiet(database);
        System.out.printf(
                "%nRatios on this machine: %d processors, load %.1f before they began%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        boolean good = new PreviewRatio(api, scorecard, databaseUrl, database).measure(rounds);
        scorecard.approve();
        good &= new PublicationTime(scorecard, database).measure();
        Background.awaitQuiet(database);
        good &= new PublishedRatio(api, scorecard).measure(rounds);
        // Last, as it leaves millions of figures behind.
        return new FigureRatios(api, database).measure(rounds) & good;
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        return Integer.parseInt(environment.getOrDefault(name, Integer.toString(otherwise)));
    }
}
