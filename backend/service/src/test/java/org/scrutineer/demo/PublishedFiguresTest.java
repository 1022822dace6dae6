package org.scrutineer.demo;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.assessment.Figure;
import org.scrutineer.assessment.Plausibility;
import org.scrutineer.assessment.Unit;
import org.scrutineer.demo.DemoFile.Row;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;

/** How often published figures, which are right, are asked about: seldom enough to be read. */
class PublishedFiguresTest {

    @Test
    void fewerThanOneInAHundredLooksWrong() {
        Map<String, Row> indicators = new HashMap<>();
        new DemoFile("indicators.csv").rows().forEach(row -> indicators.put(row.text("code"), row));
        Map<String, List<Figure>> series = new HashMap<>();
        Stream.of("lait", "attendance", "early-help")
                .flatMap(
                        source ->
                                new DemoFile("period-values-%s.csv".formatted(source))
                                        .rows().stream())
                .filter(row -> row.optional("value") != null)
                .forEach(
                        row ->
                                series.computeIfAbsent(
                                                row.text("indicator") + ' ' + row.text("area"),
                                                key -> new ArrayList<>())
                                        .add(figure(row, indicators.get(row.text("indicator")))));
        int figures = 0;
        int asked = 0;
        for (Map.Entry<String, List<Figure>> each : series.entrySet()) {
            Row indicator = indicators.get(each.getKey().split(" ")[0]);
            List<Figure> sorted =
                    each.getValue().stream().sorted(Comparator.comparing(Figure::period)).toList();
            for (int i = 0; i < sorted.size(); i++) {
                figures++;
                asked +=
                        Plausibility.of(
                                                sorted.get(i),
                                                sorted.subList(0, i),
                                                indicator.value("unit", Unit.class),
                                                indicator.number("decimals"),
                                                LocalDate.MAX)
                                        .isEmpty()
                                ? 0
                                : 1;
            }
        }
        int found = asked;
        int of = figures;
        assertTrue(figures > 40_000, () -> "figures: " + of);
        assertTrue(
                asked > 0 && asked * 100L < figures,
                () -> "%d of %d look wrong".formatted(found, of));
    }

    private static Figure figure(Row row, Row indicator) {
        return new Figure(
                PeriodCode.parse(
                        row.text("period"),
                        indicator.value("frequency", Frequency.class),
                        indicator.value("yearType", YearType.class)),
                row.decimal("value"),
                row.decimal("numerator"),
                row.decimal("denominator"));
    }
}
