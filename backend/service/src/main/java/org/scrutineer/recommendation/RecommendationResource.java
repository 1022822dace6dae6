package org.scrutineer.recommendation;

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
import org.scrutineer.directory.Committee;
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
import org.scrutineer.recommendation.RecommendationRepository.Filter;
import org.scrutineer.redaction.UnwantedWords;

/** Recommendations to the cabinet, and what became of them. */
@Path("/api/v1/recommendations")
public class RecommendationResource {

    /** By what it can be seen that it is completed. */
    public record CompletionOfRecommendation(
            @NotNull @Size(min = 5, max = 2000) @Prose String evidence) {}

    private final RecommendationRepository recommendations;
    private final RecommendationService service;
    private final IdempotentCreates creates;

    RecommendationResource(
            RecommendationRepository recommendations,
            RecommendationService service,
            IdempotentCreates creates) {
        this.recommendations = recommendations;
        this.service = service;
        this.creates = creates;
    }

    @GET
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Page<RecommendationView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("page") @OneLine @Size(max = 500) @Nullable String page,
            @QueryParam("committee") @OneLine @Size(min = 1, max = 200) @Nullable String committee,
            @QueryParam("year") @Pattern(regexp = MunicipalYear.REGEXP) @Nullable String year,
            @QueryParam("state") @Nullable RecommendationState state,
            @QueryParam("inspection") @OneLine @Size(max = 20) @Nullable String inspection,
            @QueryParam("mine") @DefaultValue("false") Flag mine) {
        List<@Nullable Object> filter =
                Arrays.asList(
                        "recommendations",
                        committee,
                        year,
                        state == null ? null : state.name(),
                        inspection,
                        mine.isSet());
        List<String> after = PageToken.read(page, filter, 1);
        List<RecommendationView> rows =
                recommendations.page(
                        new Filter(
                                committee == null ? null : Committee.of(committee),
                                year,
                                state,
                                inspection == null
                                        ? null
                                        : Reference.INSPECTION.find(inspection).orElse(0L),
                                mine.isSet()),
                        after == null
                                ? null
                                : RecommendationReference.find(after.getFirst())
                                        .orElseThrow(PageToken::badToken),
                        limit + 1);
        return Page.of(
                rows, limit, each -> each, last -> PageToken.after(filter, last.reference()));
    }

    @POST
    @PermissionsAllowed(Permission.RECORD_RECOMMENDATIONS)
    public Response make(
            @NotNull @Valid NewRecommendation body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once(
                "makeRecommendation",
                key,
                body,
                () -> {
                    Recommendation made = service.make(body);
                    return new Created(
                            201,
                            ETag.of(made.version()),
                            "/api/v1/recommendations/" + made.reference().address(),
                            view(made));
                });
    }

    @GET
    @Path("/{recommendation}")
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Response get(String recommendation) {
        return answer(
                recommendations
                        .find(RecommendationReference.of(recommendation))
                        .orElseThrow(ProblemException::notFound));
    }

    @POST
    @Path("/{recommendation}/response")
    @PermissionsAllowed(Permission.RECORD_RECOMMENDATIONS)
    @Transactional
    public Response respond(
            String recommendation,
            @NotNull @Valid CabinetResponse body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.respond(recommendation, body, Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{recommendation}/pause")
    @PermissionsAllowed(Permission.RECORD_RECOMMENDATIONS)
    @Transactional
    public Response pause(
            String recommendation,
            @NotNull @Valid Reason body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.pause(recommendation, body.reason(), Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{recommendation}/resumption")
    @PermissionsAllowed(Permission.RECORD_RECOMMENDATIONS)
    @Transactional
    public Response resume(
            String recommendation, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.resume(recommendation, Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{recommendation}/completion")
    @PermissionsAllowed(Permission.RECORD_RECOMMENDATIONS)
    @Transactional
    public Response complete(
            String recommendation,
            @NotNull @Valid CompletionOfRecommendation body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(
                service.complete(recommendation, body.evidence(), Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{recommendation}/withdrawal")
    @PermissionsAllowed(Permission.RECORD_RECOMMENDATIONS)
    @Transactional
    public Response withdraw(
            String recommendation,
            @NotNull @Valid Reason body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.withdraw(recommendation, body.reason(), Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{recommendation}/redactions")
    @PermissionsAllowed(Permission.RECORD_RECOMMENDATIONS)
    @Transactional
    public Response redact(
            String recommendation,
            @NotNull @Valid UnwantedWords body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.redact(recommendation, body, Precondition.match(ifMatch)));
    }

    private Response answer(Recommendation recommendation) {
        return Response.ok(view(recommendation))
                .header("ETag", ETag.of(recommendation.version()))
                .build();
    }

    private RecommendationView view(Recommendation recommendation) {
        return recommendations
                .view(recommendation.reference())
                .orElseThrow(ProblemException::notFound);
    }
}
