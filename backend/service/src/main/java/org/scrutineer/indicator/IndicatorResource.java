package org.scrutineer.indicator;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
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

/** Indicators. */
@Path("/api/v1/indicators")
public class IndicatorResource {

    private final IndicatorRepository indicators;
    private final IndicatorService service;

    IndicatorResource(IndicatorRepository indicators, IndicatorService service) {
        this.indicators = indicators;
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permission.READ_FIGURES)
    public Page<IndicatorView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("page") @OneLine @Size(max = 500) @Nullable String page,
            @QueryParam("theme") @Size(max = 100) @OneLine @Nullable String theme,
            @QueryParam("text") @Size(min = 2, max = 100) @OneLine @Nullable String text) {
        List<@Nullable Object> filter = Arrays.asList("indicators", theme, text);
        List<String> after = PageToken.read(page, filter, 1);
        List<Indicator> rows =
                indicators.page(after == null ? null : after.getFirst(), limit + 1, theme, text);
        return Page.of(
                rows, limit, IndicatorView::of, last -> PageToken.after(filter, last.code()));
    }

    @GET
    @Path("/{indicator}")
    @PermissionsAllowed(Permission.READ_FIGURES)
    public Response get(String indicator) {
        return answer(200, indicators.get(indicator));
    }

    @PUT
    @Path("/{indicator}")
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Transactional
    public Response put(
            @Code String indicator,
            @NotNull @Valid IndicatorDefinition body,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        Precondition precondition = Precondition.of(ifMatch, ifNoneMatch);
        return answer(
                precondition.creates() ? 201 : 200, service.put(indicator, body, precondition));
    }

    private static Response answer(int status, Indicator indicator) {
        return Response.status(status)
                .entity(IndicatorView.of(indicator))
                .header("ETag", ETag.of(indicator.version()))
                .build();
    }
}
