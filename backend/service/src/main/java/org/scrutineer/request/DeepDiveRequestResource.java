package org.scrutineer.request;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.directory.Committee;
import org.scrutineer.http.Code;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Flag;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Page;
import org.scrutineer.http.PageToken;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Prose;
import org.scrutineer.http.Reason;
import org.scrutineer.http.Reference;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.request.AnswerAudiences.Wanted;
import org.scrutineer.request.DeepDiveRequestRepository.Filter;

/** Members' requests to look deeper, and what became of them. */
@Path("/api/v1/deep-dive-requests")
public class DeepDiveRequestResource {

    /** The written answer to send, the measures whose charts stand with it, and to whom. */
    public record WrittenAnswer(
            @NotNull @Size(min = 10, max = 20000) @Prose String answer,
            @Size(max = 10) @UniqueElements @Nullable List<@NotNull @Code String> charts,
            @Valid @Nullable Wanted audience) {}

    /** How it will be answered. */
    public record Acceptance(@NotNull AnswerKind answerKind) {}

    /** What was said, at which committee and when. */
    public record Hearing(@NotNull @Size(min = 10, max = 20000) @Prose String text) {}

    /** The request to join it to. */
    public record Joining(@NotNull @Pattern(regexp = "DD-[0-9]{4,9}") String to) {}

    /** Whether the answer answered the question, and what is still open. */
    public record Satisfaction(
            @NotNull Boolean answered, @Size(max = 2000) @Prose @Nullable String note) {}

    private final DeepDiveRequestRepository requests;
    private final RequestSubmission submission;
    private final DeepDiveRequestService service;
    private final AnswerAudiences audiences;
    private final JoinedRequests joined;
    private final RequestRedaction redaction;
    private final IdempotentCreates creates;
    private final Clock clock;

    DeepDiveRequestResource(
            DeepDiveRequestRepository requests,
            RequestSubmission submission,
            DeepDiveRequestService service,
            AnswerAudiences audiences,
            JoinedRequests joined,
            RequestRedaction redaction,
            IdempotentCreates creates,
            Clock clock) {
        this.requests = requests;
        this.submission = submission;
        this.service = service;
        this.audiences = audiences;
        this.joined = joined;
        this.redaction = redaction;
        this.creates = creates;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Page<DeepDiveRequestView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("page") @OneLine @Size(max = 500) @Nullable String page,
            @QueryParam("scorecard") @Code @Nullable String scorecard,
            @QueryParam("period") @Size(max = 14) @OneLine @Nullable String period,
            @QueryParam("indicator") @Code @Nullable String indicator,
            @QueryParam("state") @Nullable RequestState state,
            @QueryParam("committee") @Size(min = 1, max = 200) @OneLine @Nullable String committee,
            @QueryParam("answerDraft") @Nullable AnswerDraftState answerDraft,
            @QueryParam("mine") @DefaultValue("false") Flag mine) {
        List<@Nullable Object> filter =
                Arrays.asList(
                        "requests",
                        scorecard,
                        period,
                        indicator,
                        state == null ? null : state.name(),
                        committee,
                        answerDraft == null ? null : answerDraft.name(),
                        mine.isSet());
        List<String> before = PageToken.read(page, filter, 1);
        Long beforeId = before == null ? null : Reference.REQUEST.id(before.getFirst());
        List<DeepDiveRequestView> rows =
                requests.page(
                        new Filter(
                                scorecard,
                                period,
                                indicator,
                                state,
                                Committee.path(committee),
                                answerDraft,
                                mine.isSet()),
                        beforeId,
                        limit + 1);
        return Page.of(rows, limit, row -> row, last -> PageToken.after(filter, last.reference()));
    }

    @POST
    @PermissionsAllowed(Permission.RAISE_REQUESTS)
    public Response submit(
            @NotNull @Valid DeepDiveQuestion body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Instant arrived = clock.instant();
        return creates.once(
                "submitRequest",
                key,
                body,
                () -> {
                    DeepDiveRequest request = submission.submit(body, arrived);
                    String location = "/api/v1/deep-dive-requests/" + request.reference();
                    return new Created(201, ETag.of(request.version()), location, view(request));
                });
    }

    @GET
    @Path("/{request}")
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Response get(String request) {
        long id = Reference.REQUEST.id(request);
        DeepDiveRequestView view = requests.view(id).orElseThrow(ProblemException::notFound);
        return Response.ok(view).header("ETag", ETag.of(requests.version(id))).build();
    }

    @PUT
    @Path("/{request}/supporters/me")
    @PermissionsAllowed(Permission.RAISE_REQUESTS)
    @Transactional
    public Response support(String request) {
        return answer(service.support(request));
    }

    @DELETE
    @Path("/{request}/supporters/me")
    @PermissionsAllowed(Permission.RAISE_REQUESTS)
    @Transactional
    public Response stopSupporting(String request) {
        return answer(service.stopSupporting(request));
    }

    @POST
    @Path("/{request}/withdrawal")
    @PermissionsAllowed(Permission.RAISE_REQUESTS)
    @Transactional
    public Response withdraw(String request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.withdraw(request, Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{request}/acceptance")
    @PermissionsAllowed(Permission.TRIAGE_REQUESTS)
    @Transactional
    public Response accept(
            String request,
            @NotNull @Valid Acceptance body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.accept(request, body.answerKind(), Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{request}/decline")
    @PermissionsAllowed(Permission.TRIAGE_REQUESTS)
    @Transactional
    public Response decline(
            String request,
            @NotNull @Valid Reason body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.decline(request, body.reason(), Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{request}/answer")
    @PermissionsAllowed(Permission.ANSWER_REQUESTS)
    @Transactional
    public Response answer(
            String request,
            @NotNull @Valid WrittenAnswer body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(
                service.answer(
                        request,
                        AnswerWords.of(body.answer(), body.charts()),
                        audiences.of(body.audience(), request),
                        Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{request}/hearing")
    @PermissionsAllowed(Permission.TRIAGE_REQUESTS)
    @Transactional
    public Response hear(
            String request,
            @NotNull @Valid Hearing body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.hear(request, body.text(), Precondition.match(ifMatch)));
    }

    @PUT
    @Path("/{request}/joining")
    @PermissionsAllowed(Permission.TRIAGE_REQUESTS)
    @Transactional
    public Response join(
            String request,
            @NotNull @Valid Joining body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(joined.join(request, body.to(), Precondition.match(ifMatch)));
    }

    @DELETE
    @Path("/{request}/joining")
    @PermissionsAllowed(Permission.TRIAGE_REQUESTS)
    @Transactional
    public Response separate(String request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.separate(request, Precondition.match(ifMatch)));
    }

    @PUT
    @Path("/{request}/satisfaction")
    @PermissionsAllowed(Permission.RAISE_REQUESTS)
    @Transactional
    public Response say(String request, @NotNull @Valid Satisfaction body) {
        return answer(service.say(request, body.answered(), body.note()));
    }

    @POST
    @Path("/{request}/redactions")
    @PermissionsAllowed(Permission.TRIAGE_REQUESTS)
    @Transactional
    public Response redact(
            String request,
            @NotNull @Valid NewRedaction body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(redaction.redact(request, body, Precondition.match(ifMatch)));
    }

    private Response answer(DeepDiveRequest request) {
        return Response.ok(view(request)).header("ETag", ETag.of(request.version())).build();
    }

    private DeepDiveRequestView view(DeepDiveRequest request) {
        return requests.view(request.id()).orElseThrow(ProblemException::notFound);
    }
}
