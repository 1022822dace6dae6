package org.scrutineer.periodvalue;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Visibility;
import org.scrutineer.http.Code;
import org.scrutineer.http.CsvPages;
import org.scrutineer.periodvalue.PeriodValueRepository.Asked;
import org.scrutineer.periodvalue.PeriodValueRepository.Position;

/** Values as a CSV file that can be imported again. */
@Path("/api/v1/period-values.csv")
public class PeriodValueExportResource {

    private static final int ROWS_AT_ONCE = 2000;

    private final PeriodValueRepository values;
    private final CopiedFigureRepository copies;
    private final Visibility visibility;

    PeriodValueExportResource(
            PeriodValueRepository values, CopiedFigureRepository copies, Visibility visibility) {
        this.values = values;
        this.copies = copies;
        this.visibility = visibility;
    }

    @GET
    @Produces("text/csv")
    @PermissionsAllowed(Permission.READ_FIGURES)
    public Response export(
            @QueryParam("indicator") @Code @Nullable String indicator,
            @QueryParam("area") @Code @Nullable String area) {
        StreamingOutput body =
                visibility.seesUnpublishedFigures()
                        ? out -> copy(indicator, area, out)
                        : out -> write(indicator, area, out);
        return Response.ok(body)
                .header("Content-Disposition", "attachment; filename=\"period-values.csv\"")
                .build();
    }

    private void copy(@Nullable String indicator, @Nullable String area, OutputStream out)
            throws IOException {
        out.write((String.join(",", CsvColumns.ALL) + "\r\n").getBytes(StandardCharsets.UTF_8));
        CopiedFigureRepository.Position after = null;
        do {
            CopiedFigureRepository.Page page = copies.page(indicator, area, after);
            page.bytes().writeTo(out);
            after = page.last();
        } while (after != null);
    }

    private void write(@Nullable String indicator, @Nullable String area, OutputStream out)
            throws IOException {
        CsvPages.<PeriodValueView>write(
                out,
                CsvColumns.ALL,
                ROWS_AT_ONCE,
                (last, limit) ->
                        values.page(
                                new Asked(indicator, area, null),
                                last == null ? null : position(last),
                                limit),
                PeriodValueExportResource::record);
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
                CsvColumns.cell(row.symbol()),
                row.status().name().toLowerCase(Locale.ROOT),
                CsvColumns.cell(row.note()),
                CsvColumns.cell(row.source()),
                CsvColumns.cell(row.reason()));
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
