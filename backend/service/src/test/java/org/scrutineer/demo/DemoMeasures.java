package org.scrutineer.demo;

import java.util.Map;
import java.util.stream.Collectors;
import org.scrutineer.period.YearType;

/** The demonstration's measures by the names that their source gives them. */
public final class DemoMeasures {

    private DemoMeasures() {}

    /** A measure's code here and how its years run. */
    public record DemoMeasure(String code, YearType yearType) {}

    public static Map<String, DemoMeasure> bySourceMeasure() {
        return new DemoFile("indicators.csv")
                .rows().stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.text("sourceMeasure"),
                                        row ->
                                                new DemoMeasure(
                                                        row.text("code"),
                                                        row.value("yearType", YearType.class))));
    }
}
