package org.scrutineer.tracker;

import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.http.CsvPages;
import org.scrutineer.periodvalue.CsvColumns;
import org.scrutineer.tracker.TrackedView.CommitteeName;
import org.scrutineer.tracker.TrackerRepository.Listed;

/** The tracker as a file. */
@RequestScoped
class TrackerFile {

    private static final int ROWS_AT_ONCE = 500;

    private static final List<String> COLUMNS =
            List.of(
                    "kind",
                    "reference",
                    "began on",
                    "municipal year",
                    "committees",
                    "about",
                    "text",
                    "who",
                    "state",
                    "due on",
                    "overdue",
                    "outcome");

    private final TrackerRepository tracker;

    TrackerFile(TrackerRepository tracker) {
        this.tracker = tracker;
    }

    void write(Narrowing narrowing, OutputStream out) throws IOException {
        CsvPages.<Listed>write(
                out,
                COLUMNS,
                ROWS_AT_ONCE,
                (last, limit) -> tracker.page(narrowing, last == null ? null : last.place(), limit),
                row -> record(row.view()));
    }

    private static List<String> record(TrackedView row) {
        return List.of(
                row.kindText(),
                row.reference(),
                row.beganOn().toString(),
                row.year(),
                row.committees().isEmpty()
                        ? "All members"
                        : CsvColumns.cell(
                                row.committees().stream()
                                        .map(CommitteeName::title)
                                        .collect(Collectors.joining("; "))),
                CsvColumns.cell(row.about()),
                CsvColumns.cell(row.text()),
                CsvColumns.cell(row.who()),
                row.stateText(),
                row.dueOn() == null ? "" : row.dueOn().toString(),
                row.overdue() ? "yes" : "no",
                CsvColumns.cell(row.outcome()));
    }
}
