package org.scrutineer.committee;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.clock.Clocks;
import org.scrutineer.committee.WorkProgramme.AtMeeting;
import org.scrutineer.directory.Committee;
import org.scrutineer.http.DayParameter;
import org.scrutineer.http.ETag;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.problem.ProblemException;

/** The work programme of a committee, which every member may read. */
@Path("/api/v1/committees/{committee}/work-programme")
public class WorkProgrammeResource {

    private final Seats seats;
    private final Meetings meetings;
    private final WorkItemRepository items;
    private final WorkItemService service;
    private final IdempotentCreates creates;
    private final Clock clock;

    WorkProgrammeResource(
            Seats seats,
            Meetings meetings,
            WorkItemRepository items,
            WorkItemService service,
            IdempotentCreates creates,
            Clock clock) {
        this.seats = seats;
        this.meetings = meetings;
        this.items = items;
        this.service = service;
        this.creates = creates;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public WorkProgramme get(
            String committee,
            @QueryParam("since")
                    @Pattern(
                            regexp = DayParameter.REGEXP,
                            message = "must be a day, such as 2026-12-03")
                    @Nullable String since) {
        Committee found = seats.find(committee);
        LocalDate first = day(since);
        List<MeetingRow> rows =
                meetings.since(found.path(), first.atStartOfDay(Clocks.LONDON).toInstant());
        Map<String, List<WorkItemView>> byMeeting =
                items.at(rows.stream().map(MeetingRow::id).toList()).stream()
                        .collect(groupingBy(item -> requireNonNull(item.meeting()).reference()));
        return new WorkProgramme(
                found.code(),
                found.title(),
                first,
                rows.stream()
                        .map(meetings::view)
                        .map(
                                meeting ->
                                        new AtMeeting(
                                                meeting,
                                                byMeeting.getOrDefault(
                                                        meeting.reference(), List.of())))
                        .toList(),
                items.unplaced(found.path()));
    }

    private LocalDate day(@Nullable String day) {
        return day == null
                ? LocalDate.ofInstant(clock.instant(), Clocks.LONDON)
                : DayParameter.of("since", day);
    }

    @POST
    @PermissionsAllowed(Permission.PLAN_COMMITTEES)
    public Response put(
            String committee,
            @NotNull @Valid NewWorkItem body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once(
                "putOnWorkProgramme " + committee,
                key,
                body,
                () -> created(service.put(committee, body)));
    }

    private Created created(WorkItem item) {
        return new Created(
                201,
                ETag.of(item.version()),
                "/api/v1/work-items/" + item.reference(),
                items.view(item.id()).orElseThrow(ProblemException::notFound));
    }
}
