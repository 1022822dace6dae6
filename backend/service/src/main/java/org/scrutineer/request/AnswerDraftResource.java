package org.scrutineer.request;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.Code;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Prose;
import org.scrutineer.http.Reason;
import org.scrutineer.problem.ProblemException;

/** Written answers while officers draft them and the director agrees them. */
@Path("/api/v1/deep-dive-requests/{request}/answer-draft")
public class AnswerDraftResource {

    /** The words to keep, and the measures whose charts stand with them. */
    public record DraftedAnswer(
            @NotNull @Size(min = 10, max = 20000) @Prose String text,
            @Size(max = 10) @UniqueElements @Nullable List<@NotNull @Code String> charts) {}

    private final DeepDiveRequestRepository requests;
    private final AnswerDrafts drafts;

    AnswerDraftResource(DeepDiveRequestRepository requests, AnswerDrafts drafts) {
        this.requests = requests;
        this.drafts = drafts;
    }

    @PUT
    @PermissionsAllowed(Permission.ANSWER_REQUESTS)
    @Transactional
    public Response save(
            String request,
            @NotNull @Valid DraftedAnswer body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(
                drafts.save(
                        request,
                        AnswerWords.of(body.text(), body.charts()),
                        Precondition.match(ifMatch)));
    }

    @POST
    @Path("/submission")
    @PermissionsAllowed(Permission.ANSWER_REQUESTS)
    @Transactional
    public Response submit(String request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(drafts.submit(request, Precondition.match(ifMatch)));
    }

    @DELETE
    @Path("/submission")
    @PermissionsAllowed(Permission.ANSWER_REQUESTS)
    @Transactional
    public Response takeBack(String request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(drafts.takeBack(request, Precondition.match(ifMatch)));
    }

    @POST
    @Path("/agreement")
    @PermissionsAllowed(Permission.AGREE_ANSWERS)
    @Transactional
    public Response agree(String request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(drafts.agree(request, Precondition.match(ifMatch)));
    }

    @POST
    @Path("/return")
    @PermissionsAllowed(Permission.AGREE_ANSWERS)
    @Transactional
    public Response sendBack(
            String request,
            @NotNull @Valid Reason body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(drafts.sendBack(request, body.reason(), Precondition.match(ifMatch)));
    }

    private Response answer(DeepDiveRequest request) {
        DeepDiveRequestView view =
                requests.view(request.id()).orElseThrow(ProblemException::notFound);
        return Response.ok(view).header("ETag", ETag.of(request.version())).build();
    }
}
