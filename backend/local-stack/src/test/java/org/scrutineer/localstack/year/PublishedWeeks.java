package org.scrutineer.localstack.year;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.scrutineer.localstack.ProjectFolder;
import org.scrutineer.localstack.load.Api;

/** The absence figures that the Department published week by week: those of autumn terms only. */
final class PublishedWeeks {
    private static final Path FILE =
            Path.of("backend/service/src/main/resources/demo/period-values-attendance.csv");
    private static final String COUNCIL = ",E08000018,";

    private final List<String> lines;

    PublishedWeeks() throws IOException {
        lines = Files.readAllLines(ProjectFolder.find().resolve(FILE));
    }

    /** Imports the weeks that ended in a month; returns how many figures were published of them. */
    int load(Api api, YearMonth month) throws Exception {
        List<String> rows =
                lines.stream()
                        .skip(1)
                        .filter(line -> line.contains(COUNCIL) && month.equals(ended(line)))
                        .toList();
        if (!rows.isEmpty()) {
            String csv = lines.getFirst() + "\n" + String.join("\n", rows) + "\n";
            api.write(
                    api.request(Api.OFFICER, "/period-value-imports?dryRun=false", Api.key())
                            .header("Content-Type", "text/csv")
                            .POST(HttpRequest.BodyPublishers.ofString(csv)));
        }
        return rows.size();
    }

    private static YearMonth ended(String line) {
        String week = line.split(",", 4)[2];
        return YearMonth.from(LocalDate.parse(week + "-7", DateTimeFormatter.ISO_WEEK_DATE));
    }
}
