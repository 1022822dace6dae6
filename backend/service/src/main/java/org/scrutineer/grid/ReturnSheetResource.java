package org.scrutineer.grid;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.Items;
import org.scrutineer.http.OneLine;
import org.scrutineer.indicator.ServiceName;
import org.scrutineer.periodvalue.CsvColumns;
import org.scrutineer.periodvalue.ReturnColumns;

/** What each service owes, as a file that it fills in and sends back. */
@Path("/api/v1/return-sheets")
public class ReturnSheetResource {

    /** Excel takes a file without it for the letters of Windows. */
    private static final String MARK = "\uFEFF";

    private final ReturnSheets sheets;

    ReturnSheetResource(ReturnSheets sheets) {
        this.sheets = sheets;
    }

    @GET
    @PermissionsAllowed({Permission.WRITE_FIGURES, Permission.WRITE_OWN_FIGURES})
    @Transactional
    public Items<ReturnSheet> list() {
        return new Items<>(sheets.all());
    }

    @GET
    @Path("/file.xlsx")
    @Produces(ReturnWorkbook.TYPE)
    @PermissionsAllowed({Permission.WRITE_FIGURES, Permission.WRITE_OWN_FIGURES})
    @Transactional
    public Response workbook(
            @QueryParam("service") @Size(min = 1, max = 200) @OneLine @Nullable String service) {
        return file(ReturnWorkbook.write(sheets.rows(service)), service, "xlsx");
    }

    @GET
    @Path("/file.csv")
    @Produces("text/csv")
    @PermissionsAllowed({Permission.WRITE_FIGURES, Permission.WRITE_OWN_FIGURES})
    @Transactional
    public Response csv(
            @QueryParam("service") @Size(min = 1, max = 200) @OneLine @Nullable String service) {
        StringWriter text = new StringWriter().append(MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(ReturnColumns.ALL);
            for (List<String> row : sheets.rows(service)) {
                csv.writeRecord(row.stream().map(CsvColumns::escape).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file(text.toString(), service, "csv");
    }

    private static Response file(Object content, @Nullable String service, String ending) {
        return Response.ok(content)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"return-sheet-%s.%s\""
                                .formatted(named(service), ending))
                .build();
    }

    /** A name that every computer can keep a file by. */
    private static String named(@Nullable String service) {
        String plain =
                ServiceName.ofAny(service).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return plain.replaceAll("^-|-$", "");
    }
}
