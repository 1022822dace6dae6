package org.scrutineer.action;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.action.ActionRepository.Filter;
import org.scrutineer.action.ActionRepository.Listed;
import org.scrutineer.directory.Committee;
import org.scrutineer.http.Code;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Flag;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.OpenFirst;
import org.scrutineer.http.Page;
import org.scrutineer.http.PageToken;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Prose;
import org.scrutineer.http.Reason;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.recommendation.RecommendationReference;
import org.scrutineer.redaction.UnwantedWords;

/** Actions agreed at clinics and on recommendations, and what became of them. */
@Path("/api/v1/actions")
public class ActionResource {

    /** By what it can be seen that it is done. */
    public record Completion(@NotNull @Size(min = 5, max = 2000) @Prose String evidence) {}

    /** No clinic has this number. */
    private static final long NONE = 0;

    private final ActionRepository actions;
    private final ActionService service;

    ActionResource(ActionRepository actions, ActionService service) {
        this.actions = actions;
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Page<ActionView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("page") @OneLine @Size(max = 500) @Nullable String page,
            @QueryParam("clinic") @Pattern(regexp = "PC-[0-9]{4,9}") @Nullable String clinic,
            @QueryParam("recommendation") @Pattern(regexp = RecommendationReference.REGEXP) @Nullable String recommendation,
            @QueryParam("indicator") @Code @Nullable String indicator,
            @QueryParam("state") @Nullable ActionState state,
            @QueryParam("committee") @Size(min = 1, max = 200) @OneLine @Nullable String committee,
            @QueryParam("mine") @DefaultValue("false") Flag mine) {
        List<@Nullable Object> filter =
                Arrays.asList(
                        "actions",
                        clinic,
                        recommendation,
                        indicator,
                        state == null ? null : state.name(),
                        committee,
                        mine.isSet());
        OpenFirst after = OpenFirst.of(PageToken.read(page, filter, OpenFirst.KEYS));
        List<Listed> rows =
                actions.page(
                        new Filter(
                                clinic == null ? null : Reference.CLINIC.find(clinic).orElse(NONE),
                                recommendation == null
                                        ? null
                                        : RecommendationReference.find(recommendation)
                                                .orElse(RecommendationReference.NONE),
                                indicator,
                                state,
                                Committee.path(committee),
                                mine.isSet()),
                        after,
                        limit + 1);
        return Page.of(rows, limit, Listed::view, last -> last.place().token(filter));
    }

    @GET
    @Path("/{action}")
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Response get(String action) {
        long id = Reference.ACTION.id(action);
        ActionView view = actions.view(id).orElseThrow(ProblemException::notFound);
        return Response.ok(view).header("ETag", ETag.of(actions.version(id))).build();
    }

    @POST
    @Path("/{action}/progress")
    @PermissionsAllowed(Permission.REPORT_ACTIONS)
    @Transactional
    public Response report(
            String action,
            @NotNull @Valid Progress body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.report(action, body, Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{action}/completion")
    @PermissionsAllowed(Permission.REPORT_ACTIONS)
    @Transactional
    public Response complete(
            String action,
            @NotNull @Valid Completion body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.complete(action, body.evidence(), Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{action}/drop")
    @PermissionsAllowed(Permission.ARRANGE_CLINICS)
    @Transactional
    public Response drop(
            String action,
            @NotNull @Valid Reason body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.drop(action, body.reason(), Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{action}/redactions")
    @PermissionsAllowed(Permission.ARRANGE_CLINICS)
    @Transactional
    public Response redact(
            String action,
            @NotNull @Valid UnwantedWords body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.redact(action, body, Precondition.match(ifMatch)));
    }

    private Response answer(AgreedAction action) {
        ActionView view = actions.view(action.id()).orElseThrow(ProblemException::notFound);
        return Response.ok(view).header("ETag", ETag.of(action.version())).build();
    }
}
