package org.scrutineer.tracker;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.DayParameter;
import org.scrutineer.http.OneLine;

/** What was asked in a quarter or a year, and what changed. */
@Path("/api/v1/tracker/summary")
public class TrackerSummaryResource {

    private final TrackerSummaries summaries;

    TrackerSummaryResource(TrackerSummaries summaries) {
        this.summaries = summaries;
    }

    @GET
    @PermissionsAllowed(Permission.READ_REQUESTS)
    public TrackerSummary summarise(
            @QueryParam("from") @NotNull @Pattern(regexp = DayParameter.REGEXP) String firstDay,
            @QueryParam("to") @NotNull @Pattern(regexp = DayParameter.REGEXP) String lastDay,
            @QueryParam("committee") @OneLine @Size(min = 1, max = 200) @Nullable String committee) {
        return summaries.of(firstDay, lastDay, committee);
    }
}
