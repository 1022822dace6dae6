package org.scrutineer.tracker;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.periodvalue.CsvColumns;
import org.scrutineer.tracker.TrackedView.CommitteeName;
import org.scrutineer.tracker.TrackerRepository.Listed;
import org.scrutineer.tracker.TrackerRepository.Place;

/** The tracker as a file, written while it is read, so that its size does not matter. */
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
        try (CsvWriter csv =
                CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(COLUMNS);
            List<Listed> rows;
            Place after = null;
            do {
                rows = tracker.page(narrowing, after, ROWS_AT_ONCE);
                rows.forEach(row -> csv.writeRecord(record(row.view())));
                after = rows.isEmpty() ? null : rows.getLast().place();
            } while (rows.size() == ROWS_AT_ONCE);
        }
    }

    private static List<String> record(TrackedView row) {
        return List.of(
                row.kindText(),
                row.reference(),
                row.beganOn().toString(),
                row.year(),
                row.committees().isEmpty()
                        ? "All members"
                        : text(
                                row.committees().stream()
                                        .map(CommitteeName::title)
                                        .collect(Collectors.joining("; "))),
                text(row.about()),
                text(row.text()),
                text(row.who()),
                row.stateText(),
                row.dueOn() == null ? "" : row.dueOn().toString(),
                row.overdue() ? "yes" : "no",
                text(row.outcome()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : CsvColumns.escape(text);
    }
}
