package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.assessment.ControlChart.Variation;
import org.scrutineer.assessment.SpecialCause.Rule;
import org.scrutineer.assessment.SpecialCause.Way;

/** What a point of a control chart says of itself, and the word beside its icon. */
class SpecialCauseWordsTest {

    @ParameterizedTest
    @CsvSource({
        "OUTSIDE, HIGH, Above the upper limit",
        "OUTSIDE, LOW, Below the lower limit",
        "TREND, HIGH, 'One of 7 or more in a row, each higher than the one before'",
        "TREND, LOW, 'One of 7 or more in a row, each lower than the one before'",
        "TWO_OF_THREE, HIGH, One of 2 in 3 close to the upper limit",
        "TWO_OF_THREE, LOW, One of 2 in 3 close to the lower limit",
        "SHIFT, HIGH, One of 7 or more in a row above the average",
        "SHIFT, LOW, One of 7 or more in a row below the average",
        "NONE, NEITHER, Within the usual ups and downs",
    })
    void itSaysWhichRuleItBreaksAndOnWhichSide(Rule rule, Way way, String words) {
        assertEquals(words, new SpecialCause(rule, way).words());
    }

    @ParameterizedTest
    @CsvSource({
        "IMPROVEMENT, Real improvement",
        "CONCERN, Real concern",
        "NEUTRAL, Real change",
        "COMMON_CAUSE, Chance",
    })
    void aWordStandsBesideTheIcon(Variation variation, String word) {
        assertEquals(word, variation.word());
    }
}
