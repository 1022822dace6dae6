package org.scrutineer.tracker;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.directory.Committee;
import org.scrutineer.http.OneLine;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.tracker.TrackedView.CommitteeName;

/** What was asked in a quarter or a year, and what changed. */
@Path("/api/v1/tracker/summary")
public class TrackerSummaryResource {

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    /** A municipal year is the longest that is asked for. */
    private static final int YEARS_AT_MOST = 1;

    private final TrackerRepository tracker;
    private final SummaryRepository summaries;

    TrackerSummaryResource(TrackerRepository tracker, SummaryRepository summaries) {
        this.tracker = tracker;
        this.summaries = summaries;
    }

    @GET
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public TrackerSummary summarise(
            @QueryParam("from") @NotNull @Pattern(regexp = DAY) String firstDay,
            @QueryParam("to") @NotNull @Pattern(regexp = DAY) String lastDay,
            @QueryParam("committee") @OneLine @Size(min = 1, max = 200) @Nullable String committee) {
        LocalDate from = day("from", firstDay);
        LocalDate to = day("to", lastDay);
        if (to.isBefore(from) || !to.isBefore(from.plusYears(YEARS_AT_MOST))) {
            throw ProblemException.badParameter(
                    "to", "must be the last day, from the first day on and within a year of it");
        }
        Committee of = committee == null ? null : Committee.of(committee);
        Narrowing in = new Narrowing(of, false, from, to, null, null);
        return new TrackerSummary(
                from,
                to,
                of == null ? null : new CommitteeName(of.code(), of.title()),
                tracker.counts(in),
                summaries.answers(in),
                summaries.clinics(in),
                summaries.measures(in));
    }

    private static LocalDate day(String parameter, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException notThere) {
            throw ProblemException.badParameter(parameter, "is no day that there is");
        }
    }
}
