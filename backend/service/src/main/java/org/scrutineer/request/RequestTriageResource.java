package org.scrutineer.request;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.ETag;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Prose;
import org.scrutineer.problem.ProblemException;

/**
 * How governance gets a request decided and answered: in touch with its member, in time, by whom.
 */
@Path("/api/v1/deep-dive-requests")
public class RequestTriageResource {

    /** What is not clear. */
    public record ClarificationAsked(@NotNull @Size(min = 10, max = 2000) @Prose String question) {}

    /** What the member meant. */
    public record ClarificationReply(@NotNull @Size(min = 2, max = 2000) @Prose String reply) {}

    /** What the member says to a decline. */
    public record DeclineReply(@NotNull @Size(min = 10, max = 2000) @Prose String reply) {}

    /** A later day, and why. */
    public record RequestExtension(
            @NotNull LocalDate until, @NotNull @Size(min = 10, max = 2000) @Prose String reason) {}

    /** Who is to answer, by their subjects. */
    public record LeadOfficers(
            @NotNull @Size(max = 10) @UniqueElements
                    List<@NotNull @Size(min = 1, max = 100) @OneLine String> officers) {}

    private final DeepDiveRequestRepository requests;
    private final RequestTriage triage;
    private final RequestHandling handling;

    RequestTriageResource(
            DeepDiveRequestRepository requests, RequestTriage triage, RequestHandling handling) {
        this.requests = requests;
        this.triage = triage;
        this.handling = handling;
    }

    @POST
    @Path("/{request}/acknowledgement")
    @PermissionsAllowed(Permission.TRIAGE_REQUESTS)
    @Transactional
    public Response acknowledge(String request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(triage.acknowledge(request, Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{request}/clarifications")
    @PermissionsAllowed(Permission.TRIAGE_REQUESTS)
    @Transactional
    public Response ask(
            String request,
            @NotNull @Valid ClarificationAsked body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(triage.ask(request, body.question(), Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{request}/clarification-reply")
    @PermissionsAllowed(Permission.RAISE_REQUESTS)
    @Transactional
    public Response clarify(
            String request,
            @NotNull @Valid ClarificationReply body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(triage.clarify(request, body.reply(), Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{request}/decline-reply")
    @PermissionsAllowed(Permission.RAISE_REQUESTS)
    @Transactional
    public Response replyToDecline(
            String request,
            @NotNull @Valid DeclineReply body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(triage.replyToDecline(request, body.reply(), Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{request}/extensions")
    @PermissionsAllowed(Permission.TRIAGE_REQUESTS)
    @Transactional
    public Response extend(
            String request,
            @NotNull @Valid RequestExtension body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(
                handling.extend(request, body.until(), body.reason(), Precondition.match(ifMatch)));
    }

    @PUT
    @Path("/{request}/lead-officers")
    @PermissionsAllowed(Permission.TRIAGE_REQUESTS)
    @Transactional
    public Response nameOfficers(
            String request,
            @NotNull @Valid LeadOfficers body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(handling.nameOfficers(request, body.officers(), Precondition.match(ifMatch)));
    }

    private Response answer(DeepDiveRequest request) {
        DeepDiveRequestView view =
                requests.view(request.id()).orElseThrow(ProblemException::notFound);
        return Response.ok(view).header("ETag", ETag.of(request.version())).build();
    }
}
