package org.scrutineer.tracker;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.directory.Committee;
import org.scrutineer.http.Flag;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Page;
import org.scrutineer.http.PageToken;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.recommendation.MunicipalYear;
import org.scrutineer.tracker.TrackedView.CommitteeName;
import org.scrutineer.tracker.TrackerRepository.Listed;
import org.scrutineer.tracker.TrackerRepository.Place;

/** Every request, recommendation and action with what became of it. */
@Path("/api/v1")
public class TrackerResource {

    /** What the tracker can be narrowed to. */
    public record TrackerChoices(List<CommitteeName> committees, List<String> years) {}

    /** How many there are, of what the reader may see. */
    public record TrackerCounts(List<TrackedCount> counts) {}

    private final TrackerRepository tracker;
    private final TrackerFile file;

    TrackerResource(TrackerRepository tracker, TrackerFile file) {
        this.tracker = tracker;
        this.file = file;
    }

    @GET
    @Path("/tracker")
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Page<TrackedView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("page") @OneLine @Size(max = 500) @Nullable String page,
            @QueryParam("committee") @OneLine @Size(min = 1, max = 200) @Nullable String committee,
            @QueryParam("allMembers") @DefaultValue("false") Flag allMembers,
            @QueryParam("year") @Pattern(regexp = MunicipalYear.REGEXP) @Nullable String year,
            @QueryParam("kind") @Nullable Kind kind,
            @QueryParam("standing") @Nullable Standing standing) {
        List<@Nullable Object> filter =
                Arrays.asList(
                        "tracker",
                        committee,
                        allMembers.isSet(),
                        year,
                        kind == null ? null : kind.name(),
                        standing == null ? null : standing.name());
        List<String> after = PageToken.read(page, filter, 3);
        List<Listed> rows =
                tracker.page(
                        narrowing(committee, allMembers, year, kind, standing),
                        after == null ? null : place(after),
                        limit + 1);
        return Page.of(
                rows,
                limit,
                Listed::view,
                last ->
                        PageToken.after(
                                filter,
                                last.place().day(),
                                last.place().kind(),
                                last.place().id()));
    }

    private static Place place(List<String> keys) {
        try {
            return new Place(
                    LocalDate.parse(keys.get(0)),
                    Kind.valueOf(keys.get(1)),
                    Long.parseLong(keys.get(2)));
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            throw PageToken.badToken();
        }
    }

    @GET
    @Path("/tracker/counts")
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public TrackerCounts counts(
            @QueryParam("committee") @OneLine @Size(min = 1, max = 200) @Nullable String committee,
            @QueryParam("allMembers") @DefaultValue("false") Flag allMembers,
            @QueryParam("year") @Pattern(regexp = MunicipalYear.REGEXP) @Nullable String year,
            @QueryParam("kind") @Nullable Kind kind,
            @QueryParam("standing") @Nullable Standing standing) {
        return new TrackerCounts(
                tracker.counts(narrowing(committee, allMembers, year, kind, standing)));
    }

    @GET
    @Path("/tracker/choices")
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public TrackerChoices choices() {
        return new TrackerChoices(tracker.committees(), tracker.years());
    }

    @GET
    @Path("/tracker.csv")
    @Produces("text/csv")
    @PermissionsAllowed(Permission.READ_REQUESTS)
    public Response export(
            @QueryParam("committee") @OneLine @Size(min = 1, max = 200) @Nullable String committee,
            @QueryParam("allMembers") @DefaultValue("false") Flag allMembers,
            @QueryParam("year") @Pattern(regexp = MunicipalYear.REGEXP) @Nullable String year,
            @QueryParam("kind") @Nullable Kind kind,
            @QueryParam("standing") @Nullable Standing standing) {
        Narrowing narrowing = narrowing(committee, allMembers, year, kind, standing);
        StreamingOutput body = out -> file.write(narrowing, out);
        return Response.ok(body)
                .header("Content-Disposition", "attachment; filename=\"tracker.csv\"")
                .build();
    }

    /** Refused with 400 is a year that is none. */
    private static Narrowing narrowing(
            @Nullable String committee,
            Flag allMembers,
            @Nullable String year,
            @Nullable Kind kind,
            @Nullable Standing standing) {
        MunicipalYear in =
                year == null ? null : MunicipalYear.find(year).orElseThrow(TrackerResource::noYear);
        return new Narrowing(
                committee == null ? null : Committee.of(committee),
                allMembers.isSet(),
                in == null ? null : in.firstDay(),
                in == null ? null : in.lastDay(),
                kind,
                standing);
    }

    private static ProblemException noYear() {
        return ProblemException.badParameter("year", "must be a municipal year, such as 2026-27");
    }
}
