package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.Month;
import org.scrutineer.period.YearType;

/**
 * How long the rules take for all measures of the full scorecard, and whether that grows faster
 * than the history of the measures. The figures are drawn at random, always the same.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class AssessmentBenchmark {

    private static final int MEASURES = 84;
    private static final int AUTHORITIES = 153;
    private static final int NEIGHBOURS = 10;
    private static final int FIVE_YEARS = 60;
    private static final double MILLISECONDS_AT_MOST = 20;

    /** Twice the history may take twice the time, and a quarter more for noise. */
    private static final double RATIO_AT_MOST = 2.5;

    /** However long the history, so that the year so far is as long. */
    private static final YearMonth LAST = YearMonth.of(2024, 3);

    private static final AssessmentChoices CHOICES =
            new AssessmentChoices(DirectionScheme.STANDARD, 20, true, false);
    private static final YearTarget AIM =
            new YearTarget(
                    "2023-24",
                    Target.of(new BigDecimal("50"), null),
                    null,
                    BigDecimal.TEN,
                    "Priya Shah",
                    LocalDate.of(2023, 4, 3));

    @Param({"15", "30", "60", "120"})
    private int months;

    private List<Measure> scorecard;

    /**
     * A measure as it comes from the database.
     *
     * @param authorities their values for the latest month, the council's first
     */
    private record Measure(
            Assessment.Reading reading, List<Figure> figures, List<BigDecimal> authorities) {}

    @Setup
    public void draw() {
        Random random = new Random(MEASURES);
        scorecard = Stream.generate(() -> measure(random)).limit(MEASURES).toList();
    }

    @org.openjdk.jmh.annotations.Benchmark
    public void assess(Blackhole reader) {
        for (Measure measure : scorecard) {
            reader.consume(assess(measure));
        }
    }

    private static Assessment assess(Measure measure) {
        List<BigDecimal> authorities = measure.authorities();
        BigDecimal neighbours =
                Comparators.average(authorities.subList(1, 1 + NEIGHBOURS), Comparators.Method.MEAN)
                        .value();
        return Assessment.of(
                measure.figures(),
                measure.reading(),
                AIM,
                Stream.of("Statistical neighbours", "Region", "England")
                        .map(name -> new Benchmark(name, name, neighbours, ""))
                        .toList(),
                new Position.Authorities(authorities, AUTHORITIES));
    }

    private Measure measure(Random random) {
        List<Figure> figures =
                IntStream.rangeClosed(1, months)
                        .mapToObj(month -> figure(LAST.plusMonths(month - months), random))
                        .toList();
        return new Measure(
                new Assessment.Reading(
                        Unit.PERCENTAGE,
                        1,
                        random.nextBoolean() ? Polarity.HIGH_IS_GOOD : Polarity.LOW_IS_GOOD,
                        Frequency.MONTHLY,
                        YearType.FINANCIAL,
                        Aggregation.RATIO,
                        null,
                        null,
                        null,
                        List.of(),
                        CHOICES),
                figures,
                Stream.concat(
                                Stream.of(figures.getLast().value()),
                                random.ints(AUTHORITIES - 1L, 200, 800)
                                        .mapToObj(tenths -> BigDecimal.valueOf(tenths, 1)))
                        .toList());
    }

    private static Figure figure(YearMonth month, Random random) {
        BigDecimal numerator = BigDecimal.valueOf(200 + random.nextInt(100));
        BigDecimal denominator = BigDecimal.valueOf(450 + random.nextInt(100));
        return new Figure(
                new Month(month),
                numerator
                        .multiply(BigDecimal.valueOf(100))
                        .divide(denominator, MathContext.DECIMAL128),
                numerator,
                denominator);
    }

    public static void main(String[] arguments) throws RunnerException {
        Map<Integer, Double> milliseconds = new TreeMap<>();
        for (RunResult result :
                new Runner(
                                new OptionsBuilder()
                                        .include(AssessmentBenchmark.class.getName())
                                        .verbosity(VerboseMode.SILENT)
                                        .build())
                        .run()) {
            milliseconds.put(
                    Integer.valueOf(result.getParams().getParam("months")),
                    result.getPrimaryResult().getScore() / 1000);
        }
        System.exit(report(milliseconds) ? 0 : 1);
    }

    private static boolean report(Map<Integer, Double> milliseconds) {
        System.out.printf("%d measures, %d authorities%n", MEASURES, AUTHORITIES);
        boolean good = milliseconds.get(FIVE_YEARS) <= MILLISECONDS_AT_MOST;
        double before = Double.NaN;
        for (Map.Entry<Integer, Double> each : milliseconds.entrySet()) {
            double ratio = each.getValue() / before;
            System.out.printf("%4d months %8.2f ms", each.getKey(), each.getValue());
            System.out.println(
                    Double.isNaN(ratio) ? "" : ", %.2f times half as many".formatted(ratio));
            good &= !(ratio > RATIO_AT_MOST);
            before = each.getValue();
        }
        System.out.printf(
                "%s: at most %.0f ms for %d months, and at most %.1f times half as many.%n",
                good ? "Quick enough" : "TOO SLOW",
                MILLISECONDS_AT_MOST,
                FIVE_YEARS,
                RATIO_AT_MOST);
        return good;
    }
}
