package org.scrutineer.demo;

import java.util.Map;
import java.util.stream.Collectors;

/** The demonstration's measures by the names that their source gives them. */
public final class DemoMeasures {

    private DemoMeasures() {}

    public static Map<String, String> codeBySourceMeasure() {
        return new DemoFile("indicators.csv")
                .rows().stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.text("sourceMeasure"), row -> row.text("code")));
    }
}
