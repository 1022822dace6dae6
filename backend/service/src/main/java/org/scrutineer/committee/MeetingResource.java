package org.scrutineer.committee;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.directory.Committee;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Reason;
import org.scrutineer.http.Reference;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.redaction.UnwantedWords;

/** When a committee meets. */
@Path("/api/v1/committees/{committee}/meetings")
public class MeetingResource {

    private final Seats seats;
    private final Meetings meetings;
    private final MeetingService service;
    private final IdempotentCreates creates;

    MeetingResource(
            Seats seats, Meetings meetings, MeetingService service, IdempotentCreates creates) {
        this.seats = seats;
        this.meetings = meetings;
        this.service = service;
        this.creates = creates;
    }

    @POST
    @PermissionsAllowed(Permission.ARRANGE_COMMITTEES)
    public Response arrange(
            String committee,
            @NotNull @Valid MeetingPlan body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once(
                "arrangeMeeting " + committee,
                key,
                body,
                () -> created(committee, service.arrange(committee, body)));
    }

    @GET
    @Path("/{meeting}")
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Response get(String committee, String meeting) {
        MeetingView view = view(committee, meeting);
        int version = meetings.get(Reference.MEETING.id(meeting)).version();
        return Response.ok(view).header("ETag", ETag.of(version)).build();
    }

    @PUT
    @Path("/{meeting}")
    @PermissionsAllowed(Permission.ARRANGE_COMMITTEES)
    @Transactional
    public Response change(
            String committee,
            String meeting,
            @NotNull @Valid MeetingPlan body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(
                committee, service.change(committee, meeting, body, Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{meeting}/cancellation")
    @PermissionsAllowed(Permission.ARRANGE_COMMITTEES)
    @Transactional
    public Response cancel(
            String committee,
            String meeting,
            @NotNull @Valid Reason body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(
                committee,
                service.cancel(committee, meeting, body.reason(), Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{meeting}/redactions")
    @PermissionsAllowed(Permission.ARRANGE_COMMITTEES)
    @Transactional
    public Response redact(
            String committee,
            String meeting,
            @NotNull @Valid UnwantedWords body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(
                committee, service.redact(committee, meeting, body, Precondition.match(ifMatch)));
    }

    private Created created(String committee, Meeting meeting) {
        return new Created(
                201,
                ETag.of(meeting.version()),
                "/api/v1/committees/%s/meetings/%s"
                        .formatted(new Committee(meeting.committee()).code(), meeting.reference()),
                view(committee, meeting.reference()));
    }

    private Response answer(String committee, Meeting meeting) {
        return Response.ok(view(committee, meeting.reference()))
                .header("ETag", ETag.of(meeting.version()))
                .build();
    }

    private MeetingView view(String committee, String meeting) {
        return meetings.view(seats.find(committee), meeting)
                .orElseThrow(ProblemException::notFound);
    }
}
