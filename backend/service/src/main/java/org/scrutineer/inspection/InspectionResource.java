package org.scrutineer.inspection;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.Code;
import org.scrutineer.http.ETag;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Page;
import org.scrutineer.http.PageToken;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Reference;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.inspection.InspectionRepository.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.redaction.UnwantedWords;

/** What inspectors judged, where it is published, and the measures it speaks of. */
@Path("/api/v1/inspections")
public class InspectionResource {

    private final InspectionRepository inspections;
    private final InspectionService service;
    private final IdempotentCreates creates;

    InspectionResource(
            InspectionRepository inspections,
            InspectionService service,
            IdempotentCreates creates) {
        this.inspections = inspections;
        this.service = service;
        this.creates = creates;
    }

    @GET
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Page<InspectionView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("page") @OneLine @Size(max = 500) @Nullable String page,
            @QueryParam("framework") @Code @Nullable String framework,
            @QueryParam("indicator") @Code @Nullable String indicator) {
        List<@Nullable Object> filter = Arrays.asList("inspections", framework, indicator);
        List<String> after = PageToken.read(page, filter, 2);
        List<InspectionView> rows =
                inspections.page(
                        framework, indicator, after == null ? null : place(after), limit + 1);
        return Page.of(
                rows,
                limit,
                each -> each,
                last ->
                        PageToken.after(
                                filter,
                                last.startedOn(),
                                Reference.INSPECTION.id(last.reference())));
    }

    private static Place place(List<String> keys) {
        try {
            return new Place(LocalDate.parse(keys.get(0)), PageToken.number(keys.get(1)));
        } catch (DateTimeParseException notOurs) {
            throw PageToken.badToken();
        }
    }

    @POST
    @PermissionsAllowed(Permission.RECORD_INSPECTIONS)
    public Response record(
            @NotNull @Valid InspectionDraft body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once("recordInspection", key, body, () -> created(service.record(body)));
    }

    @GET
    @Path("/{inspection}")
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Response get(String inspection) {
        return answer(
                inspections
                        .find(Reference.INSPECTION.id(inspection))
                        .orElseThrow(ProblemException::notFound));
    }

    @PUT
    @Path("/{inspection}")
    @PermissionsAllowed(Permission.RECORD_INSPECTIONS)
    @Transactional
    public Response correct(
            String inspection,
            @NotNull @Valid InspectionDraft body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.correct(inspection, body, Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{inspection}/redactions")
    @PermissionsAllowed(Permission.RECORD_INSPECTIONS)
    @Transactional
    public Response redact(
            String inspection,
            @NotNull @Valid UnwantedWords body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.redact(inspection, body, Precondition.match(ifMatch)));
    }

    private Created created(Inspection inspection) {
        return new Created(
                201,
                ETag.of(inspection.version()),
                "/api/v1/inspections/" + inspection.reference(),
                view(inspection));
    }

    private Response answer(Inspection inspection) {
        return Response.ok(view(inspection)).header("ETag", ETag.of(inspection.version())).build();
    }

    private InspectionView view(Inspection inspection) {
        return inspections.view(inspection.id()).orElseThrow(ProblemException::notFound);
    }
}
