package org.scrutineer.clinic;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.clinic.ClinicRepository.Filter;
import org.scrutineer.clinic.ClinicRepository.Listed;
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
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.redaction.UnwantedWords;

/** Performance clinics, their agendas and what came of them. */
@Path("/api/v1/clinics")
public class ClinicResource {

    /** A question to send in before it. */
    public record ClinicQuestion(@NotNull @Size(min = 10, max = 2000) @Prose String text) {}

    /** The notes, whole. */
    public record ClinicNotes(@NotNull @Size(min = 1, max = 20000) @Prose String text) {}

    /** What members learnt and what was agreed. */
    public record ClinicOutcome(@NotNull @Size(min = 10, max = 20000) @Prose String text) {}

    /** Nothing has this number. */
    private static final long NONE = 0;

    private final ClinicRepository clinics;
    private final ClinicService service;
    private final ClinicFile file;
    private final ClinicRedaction redaction;
    private final IdempotentCreates creates;

    ClinicResource(
            ClinicRepository clinics,
            ClinicService service,
            ClinicFile file,
            ClinicRedaction redaction,
            IdempotentCreates creates) {
        this.clinics = clinics;
        this.service = service;
        this.file = file;
        this.redaction = redaction;
        this.creates = creates;
    }

    @GET
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Page<ClinicView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("page") @OneLine @Size(max = 500) @Nullable String page,
            @QueryParam("indicator") @Code @Nullable String indicator,
            @QueryParam("state") @Nullable ClinicState state,
            @QueryParam("committee") @Size(min = 1, max = 200) @OneLine @Nullable String committee,
            @QueryParam("panel") @Pattern(regexp = "PN-[0-9]{4,9}") @Nullable String panel,
            @QueryParam("mine") @DefaultValue("false") Flag mine) {
        List<@Nullable Object> filter =
                Arrays.asList(
                        "clinics",
                        indicator,
                        state == null ? null : state.name(),
                        committee,
                        panel,
                        mine.isSet());
        OpenFirst after = OpenFirst.of(PageToken.read(page, filter, OpenFirst.KEYS));
        List<Listed> rows =
                clinics.page(
                        new Filter(
                                indicator,
                                state,
                                Committee.path(committee),
                                panel == null ? null : Reference.PANEL.find(panel).orElse(NONE),
                                mine.isSet()),
                        after,
                        limit + 1);
        return Page.of(rows, limit, Listed::view, last -> last.place().token(filter));
    }

    @POST
    @PermissionsAllowed(Permission.ARRANGE_CLINICS)
    public Response plan(
            @NotNull @Valid ClinicPlan body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once("planClinic", key, body, () -> created(service.plan(body)));
    }

    @GET
    @Path("/{clinic}")
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Response get(String clinic) {
        long id = Reference.CLINIC.id(clinic);
        ClinicView view = clinics.view(id).orElseThrow(ProblemException::notFound);
        return Response.ok(view).header("ETag", ETag.of(clinics.version(id))).build();
    }

    @PUT
    @Path("/{clinic}")
    @PermissionsAllowed(Permission.ARRANGE_CLINICS)
    @Transactional
    public Response change(
            String clinic,
            @NotNull @Valid ClinicPlan body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.change(clinic, body, Precondition.match(ifMatch)));
    }

    @GET
    @Path("/{clinic}/calendar.ics")
    @Produces("text/calendar;charset=UTF-8")
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Response calendar(String clinic) {
        return Response.ok(file.write(Reference.CLINIC.id(clinic)))
                .header("Content-Disposition", "attachment; filename=\"%s.ics\"".formatted(clinic))
                .build();
    }

    @POST
    @Path("/{clinic}/cancellation")
    @PermissionsAllowed(Permission.ARRANGE_CLINICS)
    @Transactional
    public Response cancel(
            String clinic,
            @NotNull @Valid Reason body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.cancel(clinic, body.reason(), Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{clinic}/questions")
    @PermissionsAllowed(Permission.RAISE_REQUESTS)
    public Response ask(
            String clinic,
            @NotNull @Valid ClinicQuestion body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once(
                "askClinic " + clinic, key, body, () -> created(service.ask(clinic, body.text())));
    }

    @PUT
    @Path("/{clinic}/notes")
    @PermissionsAllowed(Permission.ARRANGE_CLINICS)
    @Transactional
    public Response writeNotes(
            String clinic,
            @NotNull @Valid ClinicNotes body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.writeNotes(clinic, body.text(), Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{clinic}/outcome")
    @PermissionsAllowed(Permission.ARRANGE_CLINICS)
    @Transactional
    public Response hold(
            String clinic,
            @NotNull @Valid ClinicOutcome body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.hold(clinic, body.text(), Precondition.match(ifMatch)));
    }

    @POST
    @Path("/{clinic}/redactions")
    @PermissionsAllowed(Permission.ARRANGE_CLINICS)
    @Transactional
    public Response redact(
            String clinic,
            @NotNull @Valid UnwantedWords body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(redaction.redact(clinic, body, Precondition.match(ifMatch)));
    }

    private Created created(Clinic clinic) {
        return new Created(
                201,
                ETag.of(clinic.version()),
                "/api/v1/clinics/" + clinic.reference(),
                view(clinic));
    }

    private Response answer(Clinic clinic) {
        return Response.ok(view(clinic)).header("ETag", ETag.of(clinic.version())).build();
    }

    private ClinicView view(Clinic clinic) {
        return clinics.view(clinic.id()).orElseThrow(ProblemException::notFound);
    }
}
