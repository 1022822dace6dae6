package org.scrutineer.periodvalue;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.Code;
import org.scrutineer.periodvalue.PeriodValueRepository.Position;

/**
 * Values as a CSV file that can be imported again. Written while it is read, so that its size does
 * not matter.
 */
@Path("/api/v1/period-values.csv")
public class PeriodValueExportResource {

    private static final int ROWS_AT_ONCE = 2000;

    private final PeriodValueRepository values;

    PeriodValueExportResource(PeriodValueRepository values) {
        this.values = values;
    }

    @GET
    @Produces("text/csv")
    @PermissionsAllowed(Permission.READ_FIGURES)
    public Response export(
            @QueryParam("indicator") @Code @Nullable String indicator,
            @QueryParam("area") @Code @Nullable String area) {
        StreamingOutput body = out -> write(indicator, area, out);
        return Response.ok(body)
                .header("Content-Disposition", "attachment; filename=\"period-values.csv\"")
                .build();
    }

    private void write(@Nullable String indicator, @Nullable String area, OutputStream out)
            throws IOException {
        try (CsvWriter csv =
                CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(CsvColumns.ALL);
            List<PeriodValueView> rows;
            Position after = null;
            do {
                rows = values.page(indicator, area, after, ROWS_AT_ONCE);
                rows.forEach(row -> csv.writeRecord(record(row)));
                after = rows.isEmpty() ? null : position(rows.getLast());
            } while (rows.size() == ROWS_AT_ONCE);
        }
    }

    private static Position position(PeriodValueView row) {
        return new Position(row.indicator(), row.area(), row.firstDay());
    }

    private static List<String> record(PeriodValueView row) {
        return List.of(
                row.indicator(),
                row.area(),
                row.period(),
                number(row.value()),
                number(row.numerator()),
                number(row.denominator()),
                text(row.symbol()),
                row.status().name().toLowerCase(Locale.ROOT),
                text(row.note()),
                text(row.source()),
                text(row.reason()));
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : CsvColumns.escape(text);
    }
}
