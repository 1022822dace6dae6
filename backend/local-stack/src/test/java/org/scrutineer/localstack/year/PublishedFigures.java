package org.scrutineer.localstack.year;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.scrutineer.localstack.load.Api;

/** The demonstration's figures, which the year brings in month by month as their periods end. */
final class PublishedFigures {
    private static final List<String> SOURCES = List.of("attendance", "early-help", "lait");

    private PublishedFigures() {}

    /** Imports those of the periods that ended in a month; returns how many. */
    static int load(Api api, YearMonth month) throws Exception {
        int loaded = 0;
        for (String source : SOURCES) {
            List<String> lines = lines(source);
            List<String> rows =
                    lines.stream()
                            .skip(1)
                            .filter(line -> month.equals(YearMonth.from(lastDay(period(line)))))
                            .toList();
            if (!rows.isEmpty()) {
                String csv = lines.getFirst() + "\n" + String.join("\n", rows) + "\n";
                api.load(csv);
            }
            loaded += rows.size();
        }
        return loaded;
    }

    private static List<String> lines(String source) throws IOException {
        return Files.readAllLines(DemoFiles.path("period-values-%s.csv".formatted(source)));
    }

    private static String period(String line) {
        return line.split(",", 4)[2];
    }

    /** A week, a month, or a calendar, academic or financial year, as the codes tell apart. */
    private static LocalDate lastDay(String period) {
        if (period.startsWith("CY")) {
            return LocalDate.of(Integer.parseInt(period.substring(2)), 12, 31);
        }
        if (period.startsWith("AY")) {
            return LocalDate.of(Integer.parseInt(period.substring(2, 6)) + 1, 8, 31);
        }
        if (period.contains("-W")) {
            return LocalDate.parse(period + "-7", DateTimeFormatter.ISO_WEEK_DATE);
        }
        int first = Integer.parseInt(period.substring(0, 4));
        int second = Integer.parseInt(period.substring(5));
        return second == (first + 1) % 100
                ? LocalDate.of(first + 1, 3, 31)
                : YearMonth.of(first, second).atEndOfMonth();
    }
}
