package org.scrutineer.pack;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.DayParameter;
import org.scrutineer.http.OneLine;
import org.scrutineer.tracker.TrackerSummaries;
import org.scrutineer.tracker.TrackerSummary;

/** What was asked in a quarter or a year and what changed, as a file. */
@Path("/api/v1/tracker/summary.pdf")
public class TrackerSummaryFileResource {

    private final TrackerSummaries summaries;
    private final FilesWhileWaiting files;
    private final boolean demonstration;

    TrackerSummaryFileResource(
            TrackerSummaries summaries,
            FilesWhileWaiting files,
            @ConfigProperty(name = "scrutineer.demo") boolean demonstration) {
        this.summaries = summaries;
        this.files = files;
        this.demonstration = demonstration;
    }

    @GET
    @Produces("application/pdf")
    @PermissionsAllowed(Permission.READ_REQUESTS)
    public Response file(
            @QueryParam("from") @NotNull @Pattern(regexp = DayParameter.REGEXP) String firstDay,
            @QueryParam("to") @NotNull @Pattern(regexp = DayParameter.REGEXP) String lastDay,
            @QueryParam("committee") @OneLine @Size(min = 1, max = 200) @Nullable String committee) {
        TrackerSummary summary = summaries.of(firstDay, lastDay, committee);
        return files.answer(
                made -> new TrackerSummaryDocument(summary, made, demonstration).write(),
                "summary-%s-to-%s".formatted(summary.from(), summary.to()));
    }
}
