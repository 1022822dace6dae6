package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.assessment.Target.Bound;
import org.scrutineer.period.YearType;
import org.scrutineer.testing.ReferenceFile;
import org.scrutineer.testing.ReferenceFile.Row;

/** Ratings and comparisons agree with those that councils printed beside their own figures. */
class CouncilFactsReferenceTest {

    /** Cheshire West and Chester: amber is within 5% of the target. */
    private static final BigDecimal FIVE_PER_CENT = new BigDecimal("5");

    private static final List<Row> FACTS =
            new ReferenceFile("council-facts/council_indicator_facts.csv").rows();

    @Test
    void everyPrintedRatingAgrees() {
        List<Row> rated = FACTS.stream().filter(row -> row.has("rag_stated")).toList();
        for (Row row : rated) {
            assertEquals(row.text("rag_stated"), rate(row).name(), row.text("fact_id"));
        }
        assertEquals(6, rated.size());
        System.out.printf("Council facts: %d printed ratings agree%n", rated.size());
    }

    @Test
    void whatIsSaidToMeetItsTargetIsGreen() {
        List<Row> met =
                FACTS.stream()
                        .filter(row -> row.has("target"))
                        .filter(
                                row ->
                                        row.text("assessment_stated")
                                                .matches(
                                                        "(consistently )?exceeded.*|better than .*target.*|.*\\(good\\)|positively below target"))
                        .toList();
        for (Row row : met) {
            assertEquals(Rating.Code.GREEN, rate(row), row.text("fact_id"));
        }
        assertEquals(10, met.size());
        System.out.printf("Council facts: %d met targets agree%n", met.size());
    }

    @Test
    void whatIsSaidToBeBetterThanTheNeighboursIs() {
        List<Row> better =
                FACTS.stream()
                        .filter(row -> row.has("sn_avg_stated"))
                        .filter(row -> row.text("assessment_stated").startsWith("better than"))
                        .toList();
        for (Row row : better) {
            Benchmark neighbours =
                    new Benchmark("neighbours", "neighbours", row.decimal("sn_avg_stated"), "");
            assertEquals(
                    Standing.Code.BETTER,
                    Standing.of(row.decimal("value"), neighbours, Unit.PERCENTAGE, reading(row))
                            .code(),
                    row.text("fact_id"));
        }
        assertEquals(2, better.size());
    }

    private static Rating.Code rate(Row row) {
        Target target =
                new Target(
                                row.decimal("target"),
                                row.text("target_op").endsWith("=")
                                        ? Bound.INCLUSIVE
                                        : Bound.EXCLUSIVE,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)
                        .tolerating(polarity(row), FIVE_PER_CENT);
        return Rating.of(
                        row.decimal("value"), Unit.PERCENTAGE, 1, polarity(row), target, "the year")
                .code();
    }

    private static Direction.Reading reading(Row row) {
        return new Direction.Reading(
                DirectionScheme.STANDARD,
                polarity(row),
                1,
                DirectionComparator.PREVIOUS_PERIOD,
                null,
                YearType.FINANCIAL,
                null);
    }

    private static Polarity polarity(Row row) {
        return row.text("good_is").equals("high") ? Polarity.HIGH_IS_GOOD : Polarity.LOW_IS_GOOD;
    }
}
