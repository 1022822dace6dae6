package org.scrutineer.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.quality.Finding.Explanation;

/** How a measure's data quality is rated in words. */
class MeasureQualityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''              | ''       | GOOD       | Good: nothing is out of order.",
                "''              | UNLIKELY | EXPLAINED  | Good: one thing looked wrong and is explained.",
                "''              | UNLIKELY LATE | EXPLAINED | Good: 2 things looked wrong and are explained.",
                "LATE MISSING MISSING | UNLIKELY | TO_LOOK_AT | To be looked at: late 1, missing 2.",
                "LATE OUT_OF_BOUNDS | ''    | DOUBTFUL   | Doubtful: late 1, outside what is possible 1.",
                "NO_SERVICE      | ''       | TO_LOOK_AT | To be looked at: no lead service 1."
            })
    void itSaysTheWorst(String open, String explained, MeasureQuality.Rating rating, String text) {
        List<Finding> findings = new ArrayList<>(found(open, null));
        findings.addAll(found(explained, new Explanation("Right", "Somebody", Instant.EPOCH)));
        MeasureQuality quality = MeasureQuality.of("M-1", findings);
        assertEquals(rating, quality.rating());
        assertEquals(text, quality.text());
    }

    private static List<Finding> found(String kinds, Explanation explained) {
        return kinds.isEmpty()
                ? List.of()
                : List.of(kinds.split(" ")).stream()
                        .map(FindingKind::valueOf)
                        .map(
                                kind ->
                                        new Finding(
                                                "0",
                                                kind,
                                                kind.title(),
                                                "M-1",
                                                "M",
                                                null,
                                                "",
                                                null,
                                                null,
                                                null,
                                                "",
                                                null,
                                                explained))
                        .toList();
    }
}
