package org.scrutineer.committee;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.committee.WorkItemRepository.Filter;
import org.scrutineer.directory.Committee;
import org.scrutineer.http.ETag;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Page;
import org.scrutineer.http.PageToken;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Prose;
import org.scrutineer.http.Reason;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.recommendation.RecommendationReference;
import org.scrutineer.redaction.UnwantedWords;

/** Items of work programmes, and what became of them. */
@Path("/api/v1/work-items")
public class WorkItemResource {

    /** The words of an item. */
    public record ItemWords(
            @NotNull @Size(min = 3, max = 150) @OneLine String title,
            @NotNull @Size(min = 10, max = 2000) @Prose String wanted) {}

    /** Where it is placed. */
    public record Placing(@NotNull @Pattern(regexp = "CM-[0-9]{4,9}") String meeting) {}

    /** Where it is carried over to, and why. */
    public record CarryOver(
            @Pattern(regexp = "CM-[0-9]{4,9}") @Nullable String meeting,
            @NotNull @Size(min = 5, max = 500) @Prose String reason) {}

    /** What was said and what came of it. */
    public record Outcome(@NotNull @Size(min = 10, max = 20000) @Prose String text) {}

    /** Nothing has this number. */
    private static final long NONE = 0;

    private final WorkItemRepository items;
    private final WorkItemService service;
    private final WorkItemRedaction redaction;

    WorkItemResource(
            WorkItemRepository items, WorkItemService service, WorkItemRedaction redaction) {
        this.items = items;
        this.service = service;
        this.redaction = redaction;
    }

    @GET
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Page<WorkItemView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("page") @OneLine @Size(max = 500) @Nullable String page,
            @QueryParam("committee") @Size(min = 1, max = 200) @OneLine @Nullable String committee,
            @QueryParam("request") @Pattern(regexp = "DD-[0-9]{4,9}") @Nullable String request,
            @QueryParam("clinic") @Pattern(regexp = "PC-[0-9]{4,9}") @Nullable String clinic,
            @QueryParam("recommendation") @Pattern(regexp = RecommendationReference.REGEXP) @Nullable String recommendation,
            @QueryParam("state") @Nullable WorkItemState state) {
        List<@Nullable Object> filter =
                Arrays.asList(
                        "work-items",
                        committee,
                        request,
                        clinic,
                        recommendation,
                        state == null ? null : state.name());
        List<String> before = PageToken.read(page, filter, 1);
        List<WorkItemView> rows =
                items.page(
                        new Filter(
                                Committee.path(committee),
                                number(Reference.REQUEST, request),
                                number(Reference.CLINIC, clinic),
                                recommendation == null
                                        ? null
                                        : RecommendationReference.find(recommendation)
                                                .orElse(RecommendationReference.NONE),
                                state),
                        before == null ? null : Reference.WORK_ITEM.id(before.getFirst()),
                        limit + 1);
        return Page.of(rows, limit, row -> row, last -> PageToken.after(filter, last.reference()));
    }

    private static @Nullable Long number(Reference of, @Nullable String reference) {
        return reference == null ? null : of.find(reference).orElse(NONE);
    }

    @GET
    @Path("/{item}")
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Response get(String item) {
        long id = Reference.WORK_ITEM.id(item);
        WorkItemView view = items.view(id).orElseThrow(ProblemException::notFound);
        return Response.ok(view).header("ETag", ETag.of(items.version(id))).build();
    }

    @PUT
    @Path("/{item}")
    @PermissionsAllowed(Permission.PLAN_COMMITTEES)
    @Transactional
    public Response change(
            String item,
            @NotNull @Valid ItemWords body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(
                service.change(item, body.title(), body.wanted(), Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{item}/placing")
    @PermissionsAllowed(Permission.PLAN_COMMITTEES)
    @Transactional
    public Response place(
            String item,
            @NotNull @Valid Placing body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.place(item, body.meeting(), Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{item}/carry-over")
    @PermissionsAllowed(Permission.PLAN_COMMITTEES)
    @Transactional
    public Response carryOver(
            String item,
            @NotNull @Valid CarryOver body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(
                service.carryOver(
                        item, body.meeting(), body.reason(), Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{item}/outcome")
    @PermissionsAllowed(Permission.ARRANGE_COMMITTEES)
    @Transactional
    public Response complete(
            String item,
            @NotNull @Valid Outcome body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.complete(item, body.text(), Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{item}/withdrawal")
    @PermissionsAllowed(Permission.ARRANGE_COMMITTEES)
    @Transactional
    public Response withdraw(
            String item,
            @NotNull @Valid Reason body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.withdraw(item, body.reason(), Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{item}/redactions")
    @PermissionsAllowed(Permission.ARRANGE_COMMITTEES)
    @Transactional
    public Response redact(
            String item,
            @NotNull @Valid UnwantedWords body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(redaction.redact(item, body, Precondition.match(ifMatch)));
    }

    private Response answer(WorkItem item) {
        WorkItemView view = items.view(item.id()).orElseThrow(ProblemException::notFound);
        return Response.ok(view).header("ETag", ETag.of(item.version())).build();
    }
}
