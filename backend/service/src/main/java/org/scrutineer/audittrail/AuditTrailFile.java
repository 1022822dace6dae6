package org.scrutineer.audittrail;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.audittrail.AuditTrailRepository.Narrowing;
import org.scrutineer.periodvalue.CsvColumns;

/** The trail as a file, written while it is read, so that its size does not matter. */
@ApplicationScoped
class AuditTrailFile {

    private static final int ROWS_AT_ONCE = 500;

    private static final List<String> COLUMNS =
            List.of(
                    "at",
                    "by",
                    "kind",
                    "what was done",
                    "measure",
                    "scorecard",
                    "period",
                    "object",
                    "reason",
                    "detail");

    private final AuditTrailRepository trail;

    AuditTrailFile(AuditTrailRepository trail) {
        this.trail = trail;
    }

    void write(Narrowing narrowing, OutputStream out) throws IOException {
        try (CsvWriter csv =
                CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(COLUMNS);
            List<AuditedEvent> rows;
            Long before = null;
            do {
                rows = trail.page(narrowing, before, ROWS_AT_ONCE);
                rows.forEach(row -> csv.writeRecord(record(row)));
                before = rows.isEmpty() ? null : rows.getLast().id();
            } while (rows.size() == ROWS_AT_ONCE);
        }
    }

    private static List<String> record(AuditedEvent event) {
        return List.of(
                event.at().toString(),
                text(event.by()),
                event.kindText(),
                event.actionText(),
                text(event.measure()),
                text(event.scorecard()),
                text(event.period()),
                text(event.object()),
                text(event.reason()),
                event.detail());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : CsvColumns.escape(text);
    }
}
