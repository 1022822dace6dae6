package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.assessment.Assessment.Reading;
import org.scrutineer.assessment.Position.Authorities;
import org.scrutineer.assessment.Target.Bound;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.YearType;

/** A target set in relation to a benchmark means the one it names, wherever that stands. */
class RelativeYearTargetTest {

    private static final Reading READING =
            new Reading(
                    Unit.PERCENTAGE,
                    1,
                    Polarity.HIGH_IS_GOOD,
                    Frequency.MONTHLY,
                    YearType.FINANCIAL,
                    Aggregation.RATIO,
                    null,
                    null,
                    null,
                    List.of(),
                    new AssessmentChoices(DirectionScheme.STANDARD, 20, true, false));

    private static final List<Benchmark> BENCHMARKS =
            List.of(benchmark("region", "50"), benchmark("england", "55"));

    @ParameterizedTest
    @CsvSource({"region, 50.0", "england, 55.0"})
    void itIsTheNamedOne(String code, BigDecimal target) {
        RelativeTarget relative = new RelativeTarget(code, BigDecimal.ZERO, Bound.INCLUSIVE);
        Assessment assessment =
                Assessment.of(
                        List.of(Years.month("2024-03", "60")),
                        READING,
                        new YearTarget("2023-24", null, relative, null, null, null),
                        BENCHMARKS,
                        new Authorities(List.of(), 0));
        assertEquals(target, assessment.target().target());
    }

    private static Benchmark benchmark(String code, String value) {
        return new Benchmark(code, code, new BigDecimal(value), "");
    }
}
