package org.scrutineer.periodvalue;

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
import org.scrutineer.area.AreaRepository;
import org.scrutineer.http.Code;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Items;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Page;
import org.scrutineer.http.PageToken;
import org.scrutineer.http.Precondition;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.period.InvalidPeriod;
import org.scrutineer.period.Period;
import org.scrutineer.periodvalue.PeriodValueRepository.Asked;
import org.scrutineer.periodvalue.PeriodValueRepository.Position;
import org.scrutineer.problem.ProblemException;

/** Values by indicator, area and period, with their revisions. */
@Path("/api/v1/period-values")
public class PeriodValueResource {

    private final PeriodValueRepository values;
    private final PeriodValueService service;
    private final IndicatorRepository indicators;
    private final AreaRepository areas;

    PeriodValueResource(
            PeriodValueRepository values,
            PeriodValueService service,
            IndicatorRepository indicators,
            AreaRepository areas) {
        this.values = values;
        this.service = service;
        this.indicators = indicators;
        this.areas = areas;
    }

    @GET
    @PermissionsAllowed(Permission.READ_FIGURES)
    public Page<PeriodValueView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("page") @OneLine @Size(max = 500) @Nullable String page,
            @QueryParam("indicator") @Code @Nullable String indicator,
            @QueryParam("area") @Code @Nullable String area,
            @QueryParam("period") @OneLine @Size(max = 14) @Nullable String period) {
        List<@Nullable Object> filter = Arrays.asList("period-values", indicator, area, period);
        List<PeriodValueView> rows =
                values.page(
                        new Asked(indicator, area, period),
                        position(PageToken.read(page, filter, 3)),
                        limit + 1);
        return Page.of(
                rows,
                limit,
                row -> row,
                last -> PageToken.after(filter, last.indicator(), last.area(), last.firstDay()));
    }

    @GET
    @Path("/{indicator}/{area}/{period}")
    @PermissionsAllowed(Permission.READ_FIGURES)
    public Response get(String indicator, String area, String period) {
        return answer(200, indicator, area, period);
    }

    @PUT
    @Path("/{indicator}/{area}/{period}")
    @PermissionsAllowed(Permission.WRITE_FIGURES)
    @Transactional
    public Response put(
            String indicator,
            String area,
            String period,
            @QueryParam("confirmed") @Size(max = Confirmed.MOST) List<@Pattern(regexp = Confirmed.ID) String> confirmed,
            @NotNull @Valid PeriodValueRecording body,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        Precondition precondition = Precondition.of(ifMatch, ifNoneMatch);
        Indicator of = indicators.get(indicator);
        areas.findByIdOptional(area).orElseThrow(ProblemException::notFound);
        service.put(
                indicator, area, period(of, period), body, Confirmed.of(confirmed), precondition);
        return answer(precondition.creates() ? 201 : 200, indicator, area, period);
    }

    @GET
    @Path("/{indicator}/{area}/{period}/revisions")
    @PermissionsAllowed(Permission.READ_FIGURES)
    public Items<PeriodValueView> revisions(String indicator, String area, String period) {
        List<PeriodValueView> revisions = values.revisions(indicator, area, period);
        if (revisions.isEmpty()) {
            throw ProblemException.notFound();
        }
        return new Items<>(revisions);
    }

    private Response answer(int status, String indicator, String area, String period) {
        PeriodValueView value =
                values.find(indicator, area, period).orElseThrow(ProblemException::notFound);
        return Response.status(status)
                .entity(value)
                .header("ETag", ETag.of(value.revision()))
                .build();
    }

    private static @Nullable Position position(@Nullable List<String> keys) {
        try {
            return keys == null
                    ? null
                    : new Position(keys.get(0), keys.get(1), LocalDate.parse(keys.get(2)));
        } catch (DateTimeParseException forged) {
            throw PageToken.badToken();
        }
    }

    private static Period period(Indicator indicator, String code) {
        try {
            return indicator.period(code);
        } catch (InvalidPeriod wrong) {
            throw ProblemException.badParameter("period", wrong.getMessage());
        }
    }
}
