package org.scrutineer.indicatorreview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.indicatorreview.AdoptedSet.Outcome;
import org.scrutineer.scorecard.IndicatorSet;
import org.scrutineer.scorecard.IndicatorSetDefinition.Item;

/** What becomes of a set by what was decided of its measures. */
class AdoptedSetTest {

    private static final IndicatorSet TODAY =
            new IndicatorSet(
                    "scorecard",
                    3,
                    "Today's",
                    Instant.EPOCH,
                    null,
                    null,
                    List.of(
                            new IndicatorSet.Item("A", "A", "Care", Polarity.NONE, "1", "Exempt"),
                            new IndicatorSet.Item("B", "B", "Care", null, "2", null),
                            new IndicatorSet.Item("C", "C", "Schools", null, "3", null)));

    @Test
    void whatNothingWasDecidedOfStaysAsItWasWithAllThatBelongsToIt() {
        assertEquals(
                List.of(
                        new Item("A", "Care", Polarity.NONE, "1", "Exempt"),
                        new Item("B", "Care", null, "2", null),
                        new Item("C", "Schools", null, "3", null)),
                AdoptedSet.of(TODAY, Map.of("B", change(MeasureChange.REDEFINE)), Map.of()));
    }

    @Test
    void whatComesStandsWithItsThemeOrInThePlaceOfWhatItReplaces() {
        assertEquals(
                List.of("A Care", "E Care", "D Schools", "F SEND"),
                named(
                        Map.of(
                                "B", change(MeasureChange.DROP),
                                "C", new Outcome(MeasureChange.REPLACE, "D"),
                                "D", change(MeasureChange.ADD),
                                "E", change(MeasureChange.ADD),
                                "F", change(MeasureChange.ADD),
                                "G", change(MeasureChange.LEAVE_OUT))));
    }

    private static Outcome change(MeasureChange change) {
        return new Outcome(change, null);
    }

    private static List<String> named(Map<String, Outcome> decided) {
        return Stream.of(
                        AdoptedSet.of(
                                TODAY, decided, Map.of("D", "Care", "E", "Care", "F", "SEND")))
                .flatMap(List::stream)
                .map(each -> each.indicator() + ' ' + each.theme())
                .toList();
    }
}
