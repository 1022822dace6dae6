package org.scrutineer.localstack.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A hundred thousand figures of one measure: a thousand months of a hundred areas. Every one is
 * generated and says so.
 */
public record BulkFigures(String indicator, List<String> areas) {
    public static final int AREAS = 100;
    public static final int MONTHS = 1_000;
    public static final int ROWS = AREAS * MONTHS;

    private static final YearMonth FIRST = YearMonth.of(2025, 12).minusMonths(MONTHS - 1);

    /** Of one month. Always nearly the same, so that none of them looks wrong. */
    private record Figure(String area, YearMonth month, int part) {
        private static final int WHOLE = 400;

        String value() {
            return Integer.toString(part / 4) + (part % 4 == 0 ? "" : "." + 25 * (part % 4));
        }
    }

    /** The first areas that there are. */
    public static List<String> areas(Connection database) throws SQLException {
        List<String> areas = new ArrayList<>();
        try (var statement = database.createStatement();
                var rows =
                        statement.executeQuery(
                                "select code from area order by code limit " + AREAS)) {
            while (rows.next()) {
                areas.add(rows.getString(1));
            }
        }
        return areas;
    }

    /** Defines the measure. */
    public void define(Api api) throws IOException, InterruptedException {
        api.create(
                "/indicators/" + indicator,
                new ObjectMapper()
                        .readTree(
                                """
                                {"title": "Bulk measure %s", "definition": "%s", "theme": "Bulk", "unit": "PERCENTAGE", "decimals": 1, "polarity": "HIGH_IS_GOOD",
                                 "frequency": "MONTHLY", "yearType": "FINANCIAL", "aggregation": "RATIO", "comparator": "PREVIOUS_PERIOD",
                                 "numeratorDescription": "Generated numerators", "denominatorDescription": "Generated denominators"}
                                """
                                        .formatted(indicator, LoadMeasures.SOURCE)));
    }

    /** As a file to be loaded. */
    public String csv() {
        return "indicator,area,period,value,numerator,denominator,source\n"
                + rows(
                        figure ->
                                "%s,%s,%s,%s,%d,%d,\"%s\"\n"
                                        .formatted(
                                                indicator,
                                                figure.area(),
                                                figure.month(),
                                                figure.value(),
                                                figure.part(),
                                                Figure.WHOLE,
                                                LoadMeasures.SOURCE));
    }

    /** As rows of the table that holds them once they are loaded. */
    public String tableRows() {
        return rows(
                figure ->
                        "%s,%s,%s,%s,%s,1,true,%s,%d,%d,CONFIRMED,\"%s\",bench,2026-01-01T00:00:00Z\n"
                                .formatted(
                                        indicator,
                                        figure.area(),
                                        figure.month(),
                                        figure.month().atDay(1),
                                        figure.month().atEndOfMonth(),
                                        figure.value(),
                                        figure.part(),
                                        Figure.WHOLE,
                                        LoadMeasures.SOURCE));
    }

    private String rows(Function<Figure, String> row) {
        StringBuilder rows = new StringBuilder();
        for (String area : areas) {
            for (int month = 0; month < MONTHS; month++) {
                rows.append(row.apply(new Figure(area, FIRST.plusMonths(month), 300 + month % 3)));
            }
        }
        return rows.toString();
    }
}
