package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutineer.assessment.DirectionScheme.DFE;
import static org.scrutineer.assessment.DirectionScheme.ROTHERHAM;
import static org.scrutineer.assessment.DirectionScheme.STANDARD;
import static org.scrutineer.assessment.Polarity.HIGH_IS_GOOD;
import static org.scrutineer.assessment.Polarity.NONE;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.assessment.Direction.Arrow;
import org.scrutineer.assessment.Direction.Code;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.YearType;

/** The named schemes by which councils and the Department read movement. */
class DirectionSchemeTest {

    private static final Target AT_LEAST_90_AMBER_84 =
            Target.of(new BigDecimal("90"), new BigDecimal("84"));

    @ParameterizedTest
    @CsvSource({
        "91, 92, IMPROVED, UP, 'Improved since August 2023 (number rose)'",
        "95, 91, WORSENED_WITHIN_LIMITS, DOWN, 'Worsened since August 2023 (number fell), but still within the limits of the target'",
        "91, 85, WORSENED_WITHIN_LIMITS, DOWN, 'Worsened since August 2023 (number fell), but still within the limits of the target'",
        "91, 83, WORSENED_OUTSIDE_LIMITS, DOWN, 'Worsened since August 2023 (number fell), and outside the limits of the target'",
        "91, 91.04, NO_CHANGE, LEVEL, 'No change since August 2023'",
    })
    void rotherhamsTellsWithinAndOutsideTheLimitsApart(
            String before, String now, Code code, Arrow arrow, String text) {
        Direction direction = travel(ROTHERHAM, HIGH_IS_GOOD, before, now, AT_LEAST_90_AMBER_84);
        assertEquals(code, direction.code());
        assertEquals(arrow, direction.arrow());
        assertEquals(text, direction.text());
    }

    @Test
    void rotherhamsHasNoLimitsWithoutATarget() {
        assertEquals(Code.WORSENED, travel(ROTHERHAM, HIGH_IS_GOOD, "91", "83", null).code());
        assertEquals(
                Code.WORSENED,
                travel(ROTHERHAM, HIGH_IS_GOOD, "91", "83", Target.inWords("More")).code());
    }

    @Test
    void activityGoesUpOrDownUncoloured() {
        assertEquals(Code.INCREASED, travel(ROTHERHAM, NONE, "91", "92", null).code());
        assertEquals(Code.DECREASED, travel(ROTHERHAM, NONE, "92", "91", null).code());
    }

    @Test
    void theStandardSchemeHasNoLimits() {
        assertEquals(
                Code.WORSENED,
                travel(STANDARD, HIGH_IS_GOOD, "91", "83", AT_LEAST_90_AMBER_84).code());
    }

    @Test
    void theDepartmentComparesUnrounded() {
        assertEquals(Code.NO_CHANGE, travel(STANDARD, HIGH_IS_GOOD, "5.01", "5.04", null).code());
        assertEquals(Code.IMPROVED, travel(DFE, HIGH_IS_GOOD, "5.01", "5.04", null).code());
        assertEquals(
                Code.NO_CHANGE,
                travel(DFE, HIGH_IS_GOOD, "38.7", "38.700000000000003", null).code());
    }

    @Test
    void eachSaysWhatIsComparedWithUnlessTheIndicatorDoes() {
        assertEquals(DirectionComparator.PREVIOUS_PERIOD, STANDARD.comparator());
        assertEquals(DirectionComparator.PREVIOUS_PERIOD, ROTHERHAM.comparator());
        assertEquals(DirectionComparator.SAME_PERIOD_LAST_YEAR, DFE.comparator());
    }

    @Test
    void theChangeIsUnrounded() {
        assertEquals(
                new BigDecimal("0.03"),
                travel(STANDARD, HIGH_IS_GOOD, "5.01", "5.04", null).change());
    }

    private static Direction travel(
            DirectionScheme scheme, Polarity polarity, String before, String now, Target target) {
        Observation latest = month("2023-09", now);
        return Direction.of(
                latest,
                List.of(month("2023-08", before), latest),
                new Direction.Reading(
                        scheme,
                        polarity,
                        1,
                        DirectionComparator.PREVIOUS_PERIOD,
                        null,
                        YearType.FINANCIAL,
                        target));
    }

    private static Observation month(String code, String value) {
        return new Observation(Years.period(code, Frequency.MONTHLY), new BigDecimal(value));
    }
}
