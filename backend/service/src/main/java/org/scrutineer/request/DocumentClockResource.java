package org.scrutineer.request;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Prose;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.request.deadline.DayKind;

/** The ten clear days of regulation 17, SI 2012/2089, for documents about executive decisions. */
@Path("/api/v1/deep-dive-requests/{request}/document-clock")
public class DocumentClockResource {

    /** Which documents, since when, and which days the council counts. */
    public record Start(
            @NotNull @Size(min = 10, max = 2000) @Prose String documents,
            @NotNull LocalDate receivedOn,
            @NotNull DayKind unit) {}

    /** How it ended. */
    public enum Outcome {
        PROVIDED(DocumentClockMove.PROVIDE),
        REFUSED(DocumentClockMove.REFUSE),
        STOPPED(DocumentClockMove.STOP);

        private final DocumentClockMove move;

        Outcome(DocumentClockMove move) {
            this.move = move;
        }
    }

    /**
     * When and how it ended.
     *
     * @param reason for a refusal its written statement, which regulation 17(4) asks for
     */
    public record End(
            @NotNull Outcome outcome,
            @NotNull LocalDate on,
            @Size(min = 10, max = 2000) @Prose @Nullable String reason) {}

    private final DeepDiveRequestRepository requests;
    private final DocumentClocks clocks;

    DocumentClockResource(DeepDiveRequestRepository requests, DocumentClocks clocks) {
        this.requests = requests;
        this.clocks = clocks;
    }

    @POST
    @PermissionsAllowed(Permission.TRIAGE_REQUESTS)
    @Transactional
    public Response start(
            String request,
            @NotNull @Valid Start body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(
                clocks.start(
                        request,
                        body.documents(),
                        body.receivedOn(),
                        body.unit(),
                        Precondition.match(ifMatch)));
    }

    @POST
    @Path("/end")
    @PermissionsAllowed(Permission.TRIAGE_REQUESTS)
    @Transactional
    public Response end(
            String request,
            @NotNull @Valid End body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        if (body.outcome() != Outcome.PROVIDED && body.reason() == null) {
            throw ProblemException.invalid("/reason", "say why: whoever asked reads it");
        }
        return answer(
                clocks.end(
                        request,
                        body.outcome().move,
                        body.on(),
                        body.reason(),
                        Precondition.match(ifMatch)));
    }

    private Response answer(DeepDiveRequest request) {
        DeepDiveRequestView view =
                requests.view(request.id()).orElseThrow(ProblemException::notFound);
        return Response.ok(view).header("ETag", ETag.of(request.version())).build();
    }
}
