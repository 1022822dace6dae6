package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutineer.assessment.Direction.Code;
import org.scrutineer.period.Year;
import org.scrutineer.period.YearType;
import org.scrutineer.testing.ReferenceFile;
import org.scrutineer.testing.ReferenceFile.Row;

/**
 * Directions of travel agree with the changes that the Department published. It compared unrounded
 * figures and published them with one decimal, so from what was published a change may look up to
 * 0.1 larger or smaller than it was, and no more.
 */
class NeetScorecardReferenceTest {

    private static final BigDecimal LOST_BY_ROUNDING = new BigDecimal("0.1");

    /** A column, which way it is good, and the column of its published change. */
    private record Measure(String column, Polarity polarity, String change) {}

    private static final List<Measure> MEASURES =
            List.of(
                    new Measure(
                            "NEET_not_known_percent",
                            Polarity.LOW_IS_GOOD,
                            "annual_change_ppts_NEET_not_known"),
                    new Measure("NEET_percent", Polarity.LOW_IS_GOOD, "annualchange_NEET"),
                    new Measure(
                            "TOTAL_participating_in_education_and_training_percent",
                            Polarity.HIGH_IS_GOOD,
                            "annual_change_Participation_in_education_training"));

    private static final List<Row> ROWS = new ReferenceFile("neet/neet_scorecard.csv").rows();

    @Test
    void everyPublishedDirectionAgreesUnlessRoundingHidIt() {
        Map<String, Row> byAreaAndYear =
                ROWS.stream().collect(Collectors.toMap(row -> key(row, 0), Function.identity()));
        int agree = 0;
        int hidden = 0;
        for (Row now : ROWS) {
            Row before = byAreaAndYear.get(key(now, -1));
            for (Measure measure : MEASURES) {
                if (before == null || !isNumber(now, before, measure)) {
                    continue;
                }
                Direction direction = travel(now, before, measure);
                BigDecimal published = now.decimal(measure.change());
                if (direction.code() == code(published, measure.polarity())) {
                    agree++;
                } else {
                    assertTrue(
                            direction.change().subtract(published).abs().compareTo(LOST_BY_ROUNDING)
                                    <= 0,
                            () -> "%s %s".formatted(now.fields(), direction));
                    hidden++;
                }
            }
        }
        assertEquals(855, agree);
        assertEquals(39, hidden);
        System.out.printf(
                "NEET scorecard: %d directions agree, in %d rounding hid the change%n",
                agree, hidden);
    }

    private static Direction travel(Row now, Row before, Measure measure) {
        Observation latest = observation(now, measure);
        return Direction.of(
                latest, List.of(observation(before, measure), latest), reading(measure.polarity()));
    }

    private static Direction.Reading reading(Polarity polarity) {
        return new Direction.Reading(
                DirectionScheme.DFE,
                polarity,
                1,
                DirectionScheme.DFE.comparator(),
                null,
                YearType.CALENDAR,
                null);
    }

    private static Code code(BigDecimal change, Polarity polarity) {
        int better = polarity == Polarity.HIGH_IS_GOOD ? change.signum() : -change.signum();
        return better > 0 ? Code.IMPROVED : better < 0 ? Code.WORSENED : Code.NO_CHANGE;
    }

    private static boolean isNumber(Row now, Row before, Measure measure) {
        return List.of(
                        now.text(measure.column()),
                        before.text(measure.column()),
                        now.text(measure.change()))
                .stream()
                .allMatch(text -> text.matches("-?\\d+(\\.\\d+)?"));
    }

    private static Observation observation(Row row, Measure measure) {
        return new Observation(year(row.number("time_period")), row.decimal(measure.column()));
    }

    private static Year year(int year) {
        return new Year(YearType.CALENDAR, year);
    }

    private static String key(Row row, int yearsOn) {
        return row.text("new_la_code") + (row.number("time_period") + yearsOn);
    }
}
