package org.scrutineer.indicatorreview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.scrutineer.indicatorreview.SetFindings.Gap;
import org.scrutineer.indicatorreview.SetFindings.Looked;
import org.scrutineer.indicatorreview.SetFindings.Overlap;
import org.scrutineer.indicatorreview.SetFindings.OverlapKind;

/** What is pointed out in a set: what it leaves open, and what it says twice. */
class SetFindingsTest {

    private static final double[] WAVES = {10, 14, 11, 17, 12, 19, 13, 20, 15, 22};
    private static final double[] RISING = {1, 2, 4, 4.5, 5.5, 7.5, 8, 10, 11, 11.5};

    @Test
    void aThemeWithoutAMeasureInTheSetIsAGap() {
        assertEquals(
                List.of(
                        new Gap(
                                "SEND",
                                List.of("B"),
                                "No measure of “SEND” is in this set. There is 1 to choose from.")),
                SetFindings.gaps(
                        List.of(
                                looked("A", "Care", true, null),
                                looked("C", "Care", false, null),
                                looked("B", "SEND", false, null))));
    }

    @Test
    void theSameNumeratorIsCountedTwiceHoweverItIsWritten() {
        List<Overlap> found =
                SetFindings.overlaps(
                        List.of(
                                looked("A", "Care", true, "Number of absentees."),
                                looked("B", "Care", true, "number of  absentees"),
                                looked("C", "Care", false, "Number of absentees.")));
        assertEquals(
                List.of(
                        new Overlap(
                                OverlapKind.SAME_NUMERATOR,
                                "A",
                                "B",
                                "“Title A” and “Title B” count the same: Number of absentees.")),
                found);
    }

    @Test
    void whatRisesAndFallsTogetherIsSaidWithHowClosely() {
        double[] doubled = new double[WAVES.length];
        double[] against = new double[WAVES.length];
        for (int i = 0; i < WAVES.length; i++) {
            doubled[i] = 2 * WAVES[i] + 1;
            against[i] = -WAVES[i];
        }
        List<Overlap> found =
                SetFindings.overlaps(
                        List.of(
                                looked("A", "Care", true, null, WAVES),
                                looked("B", "Care", true, null, doubled),
                                looked("C", "Care", true, null, RISING),
                                looked("D", "Schools", true, null, against)));
        assertEquals(
                List.of(
                        "“Title A” and “Title B” rise and fall together: over 9 changes their correlation is 1.00.",
                        "“Title A” and “Title D” move against each other: over 9 changes their correlation is −1.00.",
                        "“Title B” and “Title D” move against each other: over 9 changes their correlation is −1.00."),
                found.stream().map(Overlap::text).toList());
    }

    @Test
    void twoTrendsAloneAndAFewFiguresProveNothing() {
        double[] alsoRising = {5, 9, 12, 18, 20, 27, 28, 36, 37, 45};
        assertEquals(
                List.of(),
                SetFindings.overlaps(
                        List.of(
                                looked("A", "Care", true, null, RISING),
                                looked("B", "Care", true, null, alsoRising),
                                looked("C", "Care", true, null, 1, 5, 2),
                                looked("D", "Care", true, null, 1, 5, 2),
                                looked("E", "Care", true, null, new double[10]))));
    }

    private static Looked looked(
            String code, String theme, boolean inSet, String numerator, double... figures) {
        SequencedMap<String, BigDecimal> history = new LinkedHashMap<>();
        for (int i = 0; i < figures.length; i++) {
            history.put("20%02d".formatted(10 + i), BigDecimal.valueOf(figures[i]));
        }
        return new Looked(code, "Title " + code, theme, inSet, numerator, history);
    }
}
