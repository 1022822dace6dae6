package org.scrutineer.load;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.Code;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Page;
import org.scrutineer.http.PageToken;
import org.scrutineer.http.Reason;
import org.scrutineer.idempotency.IdempotentCreates;
import org.scrutineer.idempotency.IdempotentCreates.Created;
import org.scrutineer.load.FigureLoad.Whole;
import org.scrutineer.load.LoadedFigures.LoadedFigure;
import org.scrutineer.problem.ProblemException;

/** Which figures came in when and by whom, and undoing a load of them. */
@Path("/api/v1/figure-loads")
public class FigureLoadResource {

    private final FigureLoadRepository loads;
    private final LoadedFigures figures;
    private final FigureLoadUndoing undoing;
    private final IdempotentCreates creates;

    FigureLoadResource(
            FigureLoadRepository loads,
            LoadedFigures figures,
            FigureLoadUndoing undoing,
            IdempotentCreates creates) {
        this.loads = loads;
        this.figures = figures;
        this.undoing = undoing;
        this.creates = creates;
    }

    @GET
    @PermissionsAllowed({Permission.WRITE_FIGURES, Permission.WRITE_OWN_FIGURES})
    @Transactional
    public Page<FigureLoad> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("page") @OneLine @Size(max = 500) @Nullable String page,
            @QueryParam("indicator") @Code @Nullable String indicator) {
        List<@Nullable Object> filter = Arrays.asList("figure-loads", indicator);
        List<String> before = PageToken.read(page, filter, 1);
        List<FigureLoad> found =
                loads.page(
                        indicator,
                        before == null ? null : PageToken.number(before.getFirst()),
                        limit + 1);
        return Page.of(
                found, limit, Function.identity(), last -> PageToken.after(filter, last.id()));
    }

    @GET
    @Path("/{load}")
    @PermissionsAllowed({Permission.WRITE_FIGURES, Permission.WRITE_OWN_FIGURES})
    @Transactional
    public Whole get(long load) {
        return undoing.find(load).orElseThrow(ProblemException::notFound);
    }

    @GET
    @Path("/{load}/figures")
    @PermissionsAllowed({Permission.WRITE_FIGURES, Permission.WRITE_OWN_FIGURES})
    @Transactional
    public Page<LoadedFigure> figures(
            long load,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("page") @OneLine @Size(max = 500) @Nullable String page) {
        loads.find(load).orElseThrow(ProblemException::notFound);
        List<@Nullable Object> filter = List.of("figures-of-load", load);
        List<String> after = PageToken.read(page, filter, 1);
        return Page.of(
                figures.page(
                        load, after == null ? 0 : PageToken.number(after.getFirst()), limit + 1),
                limit,
                LoadedFigures.Row::view,
                last -> PageToken.after(filter, last.id()));
    }

    @POST
    @Path("/{load}/undoing")
    @PermissionsAllowed(Permission.WRITE_FIGURES)
    public Response undo(
            long load,
            @NotNull @Valid Reason body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return creates.once(
                "undoFigureLoad " + load,
                key,
                body,
                () -> new Created(200, null, null, undoing.undo(load, body.reason())));
    }
}
