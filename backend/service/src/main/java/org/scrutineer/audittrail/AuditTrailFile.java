package org.scrutineer.audittrail;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.scrutineer.audittrail.AuditTrailRepository.Narrowing;
import org.scrutineer.http.CsvPages;
import org.scrutineer.periodvalue.CsvColumns;

/** The trail as a file. */
@ApplicationScoped
class AuditTrailFile {

    /**
     * Each holds all that was kept of it, of figures typed together up to some hundred kilobytes.
     */
    private static final int ROWS_AT_ONCE = 50;

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
        CsvPages.<AuditedEvent>write(
                out,
                COLUMNS,
                ROWS_AT_ONCE,
                (last, limit) -> trail.page(narrowing, last == null ? null : last.id(), limit),
                AuditTrailFile::record);
    }

    private static List<String> record(AuditedEvent event) {
        return List.of(
                event.at().toString(),
                CsvColumns.cell(event.by()),
                event.kindText(),
                event.actionText(),
                CsvColumns.cell(event.measure()),
                CsvColumns.cell(event.scorecard()),
                CsvColumns.cell(event.period()),
                CsvColumns.cell(event.object()),
                CsvColumns.cell(event.reason()),
                event.detail());
    }
}
