package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutineer.assessment.ControlCharts.chart;

import org.junit.jupiter.api.Test;

/** What a control chart says of its latest figure. */
class ControlChartWordsTest {

    @Test
    void aTrendMayHaveBegunWithTheFirstFigure() {
        assertEquals(
                "13 months, each higher than the one before: this is a real change, not chance. It is an improvement.",
                chart("0 21 40 57 70 75 76 77 78 79 79.5 79.8 80", Polarity.HIGH_IS_GOOD).text());
    }
}
